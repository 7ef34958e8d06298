import { addressOf, cellAddress, parseAddress } from '../../workbook/a1';
import { type CellRange, fitsOnSheet, intersection, oneCell } from '../../workbook/cell-range';
import type { BookCell, BookNote, BookSheet } from './book';
import { CELL_LENGTH, MARGIN_COLUMNS, MARGIN_ROWS, MERGED_CELLS, MERGES, NOTES } from './limits';
import type { Omissions } from './omissions';

type Bounded = Pick<
  BookSheet,
  'cells' | 'merges' | 'filter' | 'notes' | 'comments' | 'rowHeights' | 'autoHeights' | 'frozenRows' | 'frozenColumns'
>;

/** Clips the parts of a sheet to its used cells; the grid makes a sheet as large as its farthest part. */
export function boundSheet(sheet: BookSheet, omissions: Omissions): Bounded {
  const used = usedRange(sheet.cells);
  const reach = { row: 0, column: 0, rows: used.rows + MARGIN_ROWS, columns: used.columns + MARGIN_COLUMNS };
  const isNear = ({ row, column }: BookNote): boolean => intersection(oneCell(row, column), reach) !== undefined;
  const near = (heights: BookSheet['rowHeights']) => new Map([...heights].filter(([row]) => row < reach.rows));
  const bounded = (notes: readonly BookNote[]): BookNote[] =>
    notes.flatMap((note, index) => {
      const at = fitsOnSheet(oneCell(note.row, note.column)) ? cellAddress(note) : null;
      if (index < NOTES && isNear(note)) return [{ ...note, content: note.content.slice(0, CELL_LENGTH) }];
      omissions.add('noteLeftOut', sheet.name, at);
      return [];
    });
  return {
    cells: withoutSpilled(sheet.cells),
    merges: mergesWithin(sheet, used, omissions),
    filter: filterWithin(sheet, used, omissions),
    notes: bounded(sheet.notes),
    comments: bounded(sheet.comments),
    rowHeights: near(sheet.rowHeights),
    autoHeights: near(sheet.autoHeights),
    frozenRows: frozen(sheet.frozenRows),
    frozenColumns: frozen(sheet.frozenColumns),
  };
}

/** Limits frozen rows to a screen, which would otherwise not scroll. */
function frozen(count: number): number {
  return Number.isInteger(count) && count > 0 && count <= MARGIN_COLUMNS ? count : 0;
}

/** Empties cells inside spills: their values would block the spill when it is recalculated. */
function withoutSpilled(cells: readonly BookCell[]): BookCell[] {
  const spills = cells.filter(({ spill }) => spill);
  if (spills.length === 0) return [...cells];
  const spilled = new Set<string>();
  for (const { row, column, spill } of spills) {
    // Files have a cell for every cell of a spill, and spills do not overlap.
    const { rows, columns } = spill!;
    if (spilled.size + rows * columns > cells.length) continue;
    for (const cell of cellsOf({ row, column, rows, columns })) spilled.add(cell);
  }
  return cells.map((cell) => {
    const { row, column, look, formula } = cell;
    return formula === undefined && spilled.has(`${row} ${column}`)
      ? { row, column, value: null, ...(look && { look }) }
      : cell;
  });
}

function usedRange(cells: readonly BookCell[]): CellRange {
  let [rows, columns] = [0, 0];
  for (const { row, column, spill } of cells) {
    rows = Math.max(rows, row + (spill?.rows ?? 1));
    columns = Math.max(columns, column + (spill?.columns ?? 1));
  }
  return { row: 0, column: 0, rows, columns };
}

function mergesWithin({ name, merges }: BookSheet, used: CellRange, omissions: Omissions): string[] {
  const taken = new Set<string>();
  return merges.flatMap((address, index) => {
    const range = parseAddress(address);
    const cut = range && intersection(range, used);
    const cells = cut && cut.rows * cut.columns <= MERGED_CELLS ? cellsOf(cut) : [];
    const isFree = index < MERGES && cells.length > 1 && !cells.some((cell) => taken.has(cell));
    if (!cut || !isFree || taken.size + cells.length > MERGED_CELLS) {
      omissions.add('mergeLeftOut', name, address);
      return [];
    }
    cells.forEach((cell) => taken.add(cell));
    if (addressOf(cut) !== addressOf(range)) omissions.add('mergeCut', name, address);
    return [addressOf(cut)];
  });
}

function cellsOf({ row, column, rows, columns }: CellRange): string[] {
  return Array.from(
    { length: rows * columns },
    (_, index) => `${row + Math.floor(index / columns)} ${column + (index % columns)}`,
  );
}

function filterWithin({ name, filter }: BookSheet, used: CellRange, omissions: Omissions): string | null {
  if (filter === null) return null;
  const range = parseAddress(filter);
  const cut = range && intersection(range, used);
  // Univer hangs on a filter with headings only.
  if (!cut || cut.rows < 2) {
    omissions.add('filterLeftOut', name, filter);
    return null;
  }
  if (addressOf(cut) !== addressOf(range)) omissions.add('filterCut', name, filter);
  return addressOf(cut);
}
