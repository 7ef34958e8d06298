import type { Plain } from '../../core/cell';
import { dutchEuros, toCents } from '../../core/money';
import { Sha256 } from '../../core/sha256';
import type { Line } from '../../reconcile/model';
import type { LineRowStatus } from '../../reconcile/report/result';
import type { CellValue, CellValues } from '../../workbook/cells';

/** Columns for the user after those of the result, and a hidden key for each row. */
export const USER_HEADERS = ['Afgehandeld', 'Opmerking', 'Paraaf'] as const;
export const KEY_HEADER = 'Kenmerk';
/** Choices in the column Afgehandeld. */
export const HANDLED = ['open', 'akkoord', 'uitzondering'] as const;

/** Status of a row whose line is no longer in the ledger, listed because the user wrote beside it. */
export const GONE = 'vervallen';

/** Row of an earlier sheet: its result, and the user's entries beside it. */
export interface KeptRow {
  readonly year: Plain;
  readonly theme: string;
  readonly status: string;
  /** Explanation, which starts with the day and text of a line. */
  readonly note: string;
  readonly bookedCents: number;
  readonly user: readonly CellValue[];
}

const KEY_LENGTH = 12;

/**
 * Returns a function that makes keys for lines from their content, independent of position; equal lines are numbered.
 */
export function lineKeys(): (line: Line) => string {
  const seen = new Map<string, number>();
  return ({ date, cents, description, document, account }) => {
    const hash = new Sha256();
    hash.update(new TextEncoder().encode([date ?? '', cents, description, document, account].join('\t')));
    const key = hash.hex().slice(0, KEY_LENGTH);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}-${count}`;
  };
}

const plainOf = (cell: CellValue | undefined): Plain => (typeof cell === 'object' ? '' : (cell ?? ''));
const textOf = (cell: CellValue | undefined): string => String(plainOf(cell)).trim();

/** Reads the rows of an earlier sheet, by key; columns may have moved. */
export function readKept(cells: CellValues): ReadonlyMap<string, KeptRow> {
  const top = cells.findIndex((row) => row.some((cell) => textOf(cell) === KEY_HEADER));
  const headers = (cells[top] ?? []).map(textOf);
  const column = (header: string): number => headers.indexOf(header);
  const kept = new Map<string, KeptRow>();
  for (const row of top < 0 ? [] : cells.slice(top + 1)) {
    const key = textOf(row[column(KEY_HEADER)]);
    if (!key) continue;
    kept.set(key, {
      year: plainOf(row[column('Jaar')]),
      theme: textOf(row[column('Thema')]),
      status: textOf(row[column('Status')]),
      note: textOf(row[column('Toelichting')]),
      bookedCents: toCents(Number(row[column('Geboekt')]) || 0),
      user: USER_HEADERS.map((header) => row[column(header)] ?? null),
    });
  }
  return kept;
}

/** Name of a row: theme and year of an instalment, day and text of a line. */
export function labelOf(key: string, { year, theme, note }: KeptRow): string {
  const isLine = key !== `${year} ${theme}`;
  return (isLine && note.split(': ')[0]) || [theme, year].filter(Boolean).join(' ') || key;
}

/** User's entries beside a row, in words; empty for none. */
function entriesText({ user }: KeptRow): string {
  const [handled, remark, initials] = user.map(textOf);
  const isHandled = handled !== HANDLED[0];
  return [isHandled && handled, remark, initials && `paraaf ${initials}`].filter(Boolean).join(', ');
}

/** Returns whether the user's cells of a row are to be kept: the user wrote there, or the status is the same. */
export function keepsEntries(row: KeptRow, status: string): boolean {
  return row.status === status || entriesText(row) !== '';
}

/** Earlier rows that the user wrote beside and that are no longer in the ledger, by key. */
export function goneRows(
  before: ReadonlyMap<string, KeptRow>,
  now: ReadonlyMap<string, KeptRow>,
): [key: string, row: KeptRow][] {
  return [...before].filter(([key, row]) => !now.has(key) && entriesText(row) !== '');
}

/** Status of a row that adds up others, whose amount changes with every line. */
const ADDED_UP: LineRowStatus = 'totaalregel';

/** Differences from the previous run, one sentence each; sums without entries of the user are none. */
export function changes(before: ReadonlyMap<string, KeptRow>, now: ReadonlyMap<string, KeptRow>): string[] {
  const said: string[] = [];
  for (const [key, row] of now) {
    const old = before.get(key);
    if (!old && row.status === ADDED_UP) continue;
    const label = labelOf(key, row);
    if (!old) said.push(`Nieuw: ${label}, ${row.status}, ${dutchEuros(row.bookedCents)}.`);
    else if (old.status !== row.status) said.push(`${label}: was ${old.status}, is ${row.status}.`.replace('..', '.'));
    else if (old.bookedCents !== row.bookedCents)
      said.push(`${label}: geboekt was ${dutchEuros(old.bookedCents)}, is ${dutchEuros(row.bookedCents)}.`);
  }
  for (const [key, row] of before) {
    if (now.has(key) || row.status === GONE) continue;
    const wrote = entriesText(row);
    if (row.status === ADDED_UP && wrote === '') continue;
    const what = `${labelOf(key, row)}, ${row.status}, ${dutchEuros(row.bookedCents)}`;
    said.push(`Vervallen: ${what}${wrote ? ` (${wrote})` : ''}.`);
  }
  return said;
}
