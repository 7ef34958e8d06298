/** A list of rows as the bundle carries it: the names of the columns, and each column joined into one text. */
interface PackedRows {
  readonly $: string;
  readonly columns: readonly (string | readonly unknown[])[];
}

/** Stands between the cells of a column; no document prints it. */
const SEPARATOR = '|';

function tokenOf(token: string): unknown {
  if (token === 'null') return null;
  const number = Number(token);
  return Number.isNaN(number) ? token : number;
}

function cellsOf(column: string | readonly unknown[], tokens: boolean): readonly unknown[] {
  if (typeof column !== 'string') return column.map((cell) => (cell === 0 ? undefined : unpack(cell)));
  return column.split(SEPARATOR).map((cell) => (cell === '' ? undefined : tokens ? tokenOf(cell) : cell));
}

function rowsOf({ $, columns }: PackedRows): Record<string, unknown>[] {
  const rows: Record<string, unknown>[] = [];
  $.split(SEPARATOR).forEach((column, index) => {
    const tokens = column.startsWith('#');
    cellsOf(columns[index]!, tokens).forEach((cell, row) => {
      const target = (rows[row] ??= {});
      if (cell !== undefined) target[tokens ? column.slice(1) : column] = cell;
    });
  });
  return rows;
}

/** A data file as it stands in this folder, from the form in which the bundles carry it. */
export function unpack(packed: unknown): unknown {
  if (typeof packed !== 'object' || packed === null) return packed;
  if (Array.isArray(packed)) return packed.map(unpack);
  if ('$' in packed) return rowsOf(packed as PackedRows);
  return Object.fromEntries(Object.entries(packed).map(([key, value]) => [key, unpack(value)]));
}
