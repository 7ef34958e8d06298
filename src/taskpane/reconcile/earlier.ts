import { once } from '../../core/once';
import { headingsOf, type Columns } from '../../reconcile/read/columns';
import type { CellValues } from '../../workbook/cells';
import { makeOf } from './ledger';

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
const COUNTER = /tegen|contra|counter/i;

const lineText = (row: CellValues[number]): string => row.map(String).join('|');

/** Own bank accounts of a bank export: the first column with an IBAN on every line, other than the counterparty's. */
function accountsOf({ cells, columns }: Pick<RunLedger, 'cells' | 'columns'>): string {
  const headings = headingsOf(cells, columns);
  const lines = cells.slice(columns.headerRows);
  for (const column of (cells[0] ?? []).keys()) {
    if (COUNTER.test(headings[column] ?? '')) continue;
    const texts = lines.map((row) => String(row[column] ?? '').replace(/\s/g, ''));
    if (texts.length > 0 && texts.every((text) => IBAN.test(text)))
      return [...new Set(texts)].sort().slice(0, MOST_ACCOUNTS).join(' ');
  }
  return '';
}

/** Describes a run, to save with its sheet. */
export function reconciledOf(ledger: RunLedger, place: string, year: number | undefined): Omit<Reconciled, 'sheet'> {
  const { name, cells, columns } = ledger;
  const lines = cells.slice(columns.headerRows, columns.headerRows + FIRST_LINES).map(lineText);
  return { place, year, ledger: name, make: makeOf(cells), accounts: accountsOf(ledger), lines };
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
  const texts = once(() => new Set(cells.map(lineText)));
  const isSame = (one: Partial<Reconciled>): boolean => {
    if (one.place !== now.place || one.year !== now.year) return false;
    if (!isFile && one.ledger === now.ledger) return true;
    if (one.make !== now.make || one.accounts !== now.accounts) return false;
    return (isFile && now.accounts !== '') || one.lines?.every((line) => texts().has(line)) === true;
  };
  const found = [...kept].map(([sheet, text]) => ({ sheet, one: parsed(text) })).filter(({ one }) => isSame(one));
  const live = found.length > 1 ? found.filter(({ sheet, one }) => one.sheet === sheet) : found;
  return (live.find(({ one }) => one.ledger === now.ledger) ?? live[0])?.sheet;
}
