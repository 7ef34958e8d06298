import type { CellRange } from '../../workbook/cell-range';
import type { TableReference, TableSection } from '../../workbook/expression';

/** Ranges of a table and of its data, with its columns from left to right. */
export interface TableShape {
  readonly whole: CellRange;
  readonly data: CellRange;
  readonly columns: readonly string[];
}

/** Resolves a structured reference as a row of the sheet sees it; undefined where the table has no such cells. */
export function tableRange(
  { columns, sections }: Pick<TableReference, 'columns' | 'sections'>,
  shape: TableShape,
  fromRow: number,
): CellRange | undefined {
  const names = shape.columns.map((name) => name.toLowerCase());
  const at = columns.map((name) => names.indexOf(name.toLowerCase()));
  if (at.includes(-1)) return undefined;
  const first = at[0] ?? 0;
  const last = at[at.length - 1] ?? names.length - 1;
  const rows = rowsOf(sections.length ? sections : ['data'], shape, fromRow);
  if (!rows) return undefined;
  return { ...rows, column: shape.whole.column + Math.min(first, last), columns: Math.abs(last - first) + 1 };
}

/** Joins sections, which are adjacent. */
function rowsOf(
  sections: readonly TableSection[],
  shape: TableShape,
  fromRow: number,
): Pick<CellRange, 'row' | 'rows'> | undefined {
  const parts = sections.map((section) => sectionRows(section, shape, fromRow));
  const found = parts.flatMap((part) => (part && part.end > part.row ? [part] : []));
  if (found.length < parts.length) return undefined;
  const row = Math.min(...found.map((part) => part.row));
  return { row, rows: Math.max(...found.map(({ end }) => end)) - row };
}

function sectionRows(
  section: TableSection,
  { whole, data }: TableShape,
  fromRow: number,
): { row: number; end: number } | undefined {
  const dataEnd = data.row + data.rows;
  const wholeEnd = whole.row + whole.rows;
  switch (section) {
    case 'all':
      return { row: whole.row, end: wholeEnd };
    case 'headers':
      return { row: whole.row, end: data.row };
    case 'data':
      return { row: data.row, end: dataEnd };
    case 'totals':
      return { row: dataEnd, end: wholeEnd };
    case 'this row':
      return fromRow >= data.row && fromRow < dataEnd ? { row: fromRow, end: fromRow + 1 } : undefined;
  }
}
