import { dutchEuros, toCents } from '../../core/money';
import { Sha256 } from '../../core/sha256';
import type { Line } from '../../reconcile/model';
import type { CellValue, CellValues } from '../../workbook/cells';

/** Columns for the user after those of the result, and a hidden key for each row. */
export const USER_HEADERS = ['Afgehandeld', 'Opmerking', 'Paraaf'] as const;
export const KEY_HEADER = 'Kenmerk';
/** Choices in the column Afgehandeld. */
export const HANDLED = ['open', 'akkoord', 'uitzondering'] as const;

/** Row of an earlier sheet: its result, and the user's entries beside it. */
export interface KeptRow {
  readonly label: string;
  readonly status: string;
  readonly bookedCents: number;
  readonly user: readonly string[];
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

const textOf = (cell: CellValue | undefined): string => (typeof cell === 'object' ? '' : String(cell ?? '').trim());

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
      label: [row[column('Thema')], row[column('Jaar')]].map(textOf).filter(Boolean).join(' ') || key,
      status: textOf(row[column('Status')]),
      bookedCents: toCents(Number(row[column('Geboekt')]) || 0),
      user: USER_HEADERS.map((header) => textOf(row[column(header)])),
    });
  }
  return kept;
}

/** Differences from the previous run, one sentence each. */
export function changes(before: ReadonlyMap<string, KeptRow>, now: ReadonlyMap<string, KeptRow>): string[] {
  const said: string[] = [];
  for (const [key, row] of now) {
    const old = before.get(key);
    if (!old) said.push(`Nieuw: ${row.label}, ${row.status}, ${dutchEuros(row.bookedCents)}.`);
    else if (old.status !== row.status) said.push(`${row.label}: was ${old.status}, is ${row.status}.`);
    else if (old.bookedCents !== row.bookedCents)
      said.push(`${row.label}: geboekt was ${dutchEuros(old.bookedCents)}, is ${dutchEuros(row.bookedCents)}.`);
  }
  for (const [key, { label, status, user }] of before) {
    if (now.has(key)) continue;
    const [handled, remark, initials] = user;
    const wrote = [handled, remark, initials && `paraaf ${initials}`].filter(Boolean).join(', ');
    said.push(`Vervallen: ${label}, ${status}${wrote ? ` (${wrote})` : ''}.`);
  }
  return said;
}
