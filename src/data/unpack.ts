import { once } from '../core/once';

/** Packed list of rows: the names of the columns, and the cells of each column joined into one text. */
interface PackedRows {
  readonly $: string;
  readonly columns: readonly (string | readonly unknown[])[];
}

/** Separator of cells; no document prints it. */
const SEPARATOR = '|';
/** Prefix of the name of a column of numbers and nulls. */
const TOKENS = '#';
/** Prefix of the name of a column whose texts omit the prefix shared with the previous text. */
const BEGINNINGS = '^';
/** Character code for a shared prefix of length 0; the code after it stands for length 1. */
const NOTHING_SHARED = 48;
/** Prefix of the name of a column of lists of rows: the lengths, and all rows together. */
const LISTS = '*';

function tokenOf(token: string): unknown {
  if (token === 'null') return null;
  const number = +token;
  return Number.isNaN(number) ? token : number;
}

function withPrefixes(texts: readonly string[]): readonly string[] {
  let before = '';
  return texts.map((text) => text && (before = before.slice(0, text.charCodeAt(0) - NOTHING_SHARED) + text.slice(1)));
}

function listsOf([lengths, packed]: readonly [string, PackedRows]): readonly unknown[] {
  const rows = rowsOf(packed);
  return lengths.split(SEPARATOR).map((length) => (length === '' ? undefined : rows.splice(0, Number(length))));
}

function cellsOf(column: string | readonly unknown[], mark: string | undefined): readonly unknown[] {
  if (mark === LISTS) return listsOf(column as unknown as [string, PackedRows]);
  if (typeof column !== 'string') return column.map((cell) => (cell === 0 ? undefined : unpacked(cell)));
  const texts = column.split(SEPARATOR);
  return (mark === BEGINNINGS ? withPrefixes(texts) : texts).map((cell) =>
    cell === '' ? undefined : mark === TOKENS ? tokenOf(cell) : cell,
  );
}

function rowsOf({ $, columns }: PackedRows): Record<string, unknown>[] {
  const rows: Record<string, unknown>[] = [];
  $.split(SEPARATOR).forEach((column, index) => {
    const mark = [TOKENS, BEGINNINGS, LISTS].find((candidate) => column.startsWith(candidate));
    const name = mark ? column.slice(1) : column;
    cellsOf(columns[index]!, mark).forEach((cell, row) => {
      const target = (rows[row] ??= {});
      if (cell !== undefined) target[name] = cell;
    });
  });
  return rows;
}

function unpacked(packed: unknown): unknown {
  if (typeof packed !== 'object' || packed === null) return packed;
  if (Array.isArray(packed)) return packed.map(unpacked);
  if ('$' in packed) return rowsOf(packed as PackedRows);
  return Object.fromEntries(Object.entries(packed).map(([key, value]) => [key, unpacked(value)]));
}

/** Unpacks a data file from its packed form in the bundles; each list or table on first use. */
export function unpack(packed: unknown): unknown {
  if (typeof packed !== 'object' || packed === null || Array.isArray(packed) || '$' in packed) return unpacked(packed);
  return Object.entries(packed).reduce((file, [name, value]) => {
    const read = once(() => [unpacked(value)]);
    return Object.defineProperty(file, name, { enumerable: true, get: () => read()[0] });
  }, {});
}
