import { headingsOf, type Columns } from '../../reconcile/read/columns';
import type { CellValues } from '../../workbook/cells';
import { layoutSignature } from './ledger';

/** Reconciliation as it is saved with its sheet, to recognise the same ledger and question in a next run. */
export interface Reconciled {
  readonly place: string;
  readonly year: number | undefined;
  /** Table of the ledger, or its sheet and first cell. */
  readonly ledger: string;
  /** Signature of its layout. */
  readonly make: string;
  /** Bank accounts in it; empty where none is found. */
  readonly accounts: string;
  /** Texts of its first lines. */
  readonly lines: readonly string[];
  /** Name of the sheet at the time: a copy has another name. */
  readonly sheet: string;
}

/** Ledger of a run, with its cells. */
export interface RunLedger {
  readonly name: string;
  readonly cells: CellValues;
  readonly columns: Columns;
  /** True for the lines of a file that the pane opened. */
  readonly isFile: boolean;
}

const FIRST_LINES = 3;
const MOST_ACCOUNTS = 20;
const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/i;
const ACCOUNT_NUMBER = /^\d{7,10}$/;
const OWN = /rekening|account|iban/i;
const COUNTER = /tegen|contra|counter/i;

const LONGEST_LINE = 500;
const lineText = (row: CellValues[number]): string => row.map(String).join('|').slice(0, LONGEST_LINE);

/** Own bank accounts of a bank export: the first column with one on every line, other than the counterparty's. */
function accountsOf({ cells, columns }: Pick<RunLedger, 'cells' | 'columns'>): string {
  const headings = headingsOf(cells, columns);
  const lines = cells.slice(columns.headerRows);
  for (const column of (cells[0] ?? []).keys()) {
    const heading = headings[column] ?? '';
    if (COUNTER.test(heading)) continue;
    const textIn = (row: CellValues[number]): string => String(row[column] ?? '').replace(/\s/g, '');
    const holds = (account: RegExp): boolean => lines.length > 0 && lines.every((row) => account.test(textIn(row)));
    if (holds(IBAN) || (OWN.test(heading) && holds(ACCOUNT_NUMBER)))
      return [...new Set(lines.map(textIn))].sort().slice(0, MOST_ACCOUNTS).join(' ');
  }
  return '';
}

/** Describes a run, to save with its sheet. */
export function reconciledOf(ledger: RunLedger, place: string, year: number | undefined): Omit<Reconciled, 'sheet'> {
  const { name, cells, columns } = ledger;
  const lines = cells.slice(columns.headerRows, columns.headerRows + FIRST_LINES).map(lineText);
  return { place, year, ledger: name, make: layoutSignature(cells), accounts: accountsOf(ledger), lines };
}

function parsed(text: string): Partial<Reconciled> {
  try {
    return Object(JSON.parse(text)) as Partial<Reconciled>;
  } catch {
    return {};
  }
}

/**
 * Finds the sheet of an earlier run on the same ledger, place and year. A ledger is the same in its place, or elsewhere
 * with the same layout and first lines; the file of a bank, with the same layout and accounts. Of copies, the sheet that
 * kept its name is the one to update; undefined where that is not clear.
 */
export function earlierSheet(
  kept: ReadonlyMap<string, string>,
  now: Omit<Reconciled, 'sheet'>,
  { cells, isFile }: RunLedger,
): string | undefined {
  const hasLines = (wanted: readonly string[] = []): boolean => {
    const left = new Set(wanted);
    return left.size > 0 && cells.some((row) => left.delete(lineText(row)) && left.size === 0);
  };
  const isSame = (one: Partial<Reconciled>): boolean => {
    if (one.place !== now.place || one.year !== now.year) return false;
    if (!isFile && one.ledger === now.ledger) return true;
    if (one.make !== now.make || one.accounts !== now.accounts) return false;
    return (isFile && now.accounts !== '') || hasLines(one.lines);
  };
  const found = [...kept].map(([sheet, text]) => ({ sheet, one: parsed(text) })).filter(({ one }) => isSame(one));
  const live = found.length > 1 ? found.filter(({ sheet, one }) => one.sheet === sheet) : found;
  return (live.find(({ one }) => one.ledger === now.ledger) ?? live[0])?.sheet;
}
