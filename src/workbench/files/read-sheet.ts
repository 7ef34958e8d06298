import { parseAddress } from '../../workbook/a1';
import type { GridRange } from '../grid/grid-range';
import { FULL_SIZE, type Zoom } from '../grid/zoom';
import type { BookCell, BookSheet, CellLook } from './book';
import { fromFile } from './formula-names';
import { readColor } from './read-styles';
import { all, first } from './xml';

/** What cells of a file refer to, and how a formula is moved to another cell. */
export interface SheetSurroundings {
  strings: readonly string[];
  looks: readonly CellLook[];
  palette: readonly string[];
  customNames: readonly string[];
  moveFormula(formula: string, columns: number, rows: number): string;
}

type Rectangle = Omit<GridRange, 'sheetId'>;

/** Reads the file of one sheet. */
export function readSheet(
  sheet: Document,
  notes: Document | null,
  around: SheetSurroundings,
): Omit<BookSheet, 'name' | 'hidden' | 'printArea' | 'printTitleRows' | 'properties'> {
  const pane = first(sheet, 'pane');
  const frozen = pane?.getAttribute('state')?.startsWith('frozen');
  return {
    gridlines: first(sheet, 'sheetView')?.getAttribute('showGridLines') !== '0',
    tabColor: readColor(first(sheet, 'tabColor'), around.palette),
    frozenRows: frozen ? Number(pane?.getAttribute('ySplit') ?? 0) : 0,
    frozenColumns: frozen ? Number(pane?.getAttribute('xSplit') ?? 0) : 0,
    cells: readCells(sheet, around),
    columnWidths: readWidths(sheet),
    merges: all(sheet, 'mergeCell').flatMap((merge) => merge.getAttribute('ref') ?? []),
    notes: notes ? readNotes(notes) : [],
    filter: first(sheet, 'autoFilter')?.getAttribute('ref') ?? null,
    landscape: first(sheet, 'pageSetup')?.getAttribute('orientation') === 'landscape',
    zoom: readZoom(sheet),
  };
}

function readZoom(sheet: Document): Zoom {
  const setup = first(sheet, 'pageSetup');
  const asked = (attribute: string, otherwise: string): number => Number(setup?.getAttribute(attribute) ?? otherwise);
  if (first(sheet, 'pageSetUpPr')?.getAttribute('fitToPage') !== '1')
    return { ...FULL_SIZE, scale: asked('scale', '100') };
  const [wide, tall] = [asked('fitToWidth', '1'), asked('fitToHeight', '1')];
  return { horizontalFitToPages: wide || null, verticalFitToPages: tall || null, scale: null };
}

function readCells(sheet: Document, around: SheetSurroundings): BookCell[] {
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  const spills: Rectangle[] = [];
  const cells: BookCell[] = [];
  for (const element of all(sheet, 'c')) {
    const place = parseAddress(element.getAttribute('r') ?? '');
    if (!place) continue;
    const cell = readCell(element, place, around);
    const f = first(element, 'f');
    if (f) readFormula(cell, f, shared, around);
    if (cell.spill) spills.push({ ...place, ...cell.spill });
    cells.push(cell);
  }
  return cells.map((cell) => (spills.some((spill) => isSpilled(cell, spill)) ? withoutValue(cell) : cell));
}

function readCell(element: Element, { row, column }: Rectangle, { strings, looks }: SheetSurroundings): BookCell {
  const look = looks[Number(element.getAttribute('s') ?? 0)];
  const cell = { row, column, value: readValue(element, strings) };
  return look && Object.keys(look).length ? { ...cell, look } : cell;
}

function readValue(cell: Element, strings: readonly string[]): BookCell['value'] {
  const text = first(cell, 'v')?.textContent ?? null;
  switch (cell.getAttribute('t')) {
    case 's':
      return strings[Number(text)] ?? '';
    case 'inlineStr':
      return textOf(cell);
    case 'b':
      return text === '1';
    case 'str':
    case 'e':
      return text;
    default:
      return text === null ? null : Number(text);
  }
}

/** The text of an element, without the phonetic hints that may stand beside it. */
export function textOf(element: Element): string {
  const texts = all(element, 't').filter((t) => t.parentElement?.localName !== 'rPh');
  return texts.map((t) => t.textContent ?? '').join('');
}

function readFormula(
  cell: BookCell,
  f: Element,
  shared: Map<string, { formula: string; row: number; column: number }>,
  { customNames, moveFormula }: SheetSurroundings,
): void {
  const text = f.textContent ?? '';
  const group = f.getAttribute('t') === 'shared' ? (f.getAttribute('si') ?? '') : null;
  const origin = group === null ? undefined : shared.get(group);
  if (text) cell.formula = fromFile(text, customNames);
  else if (origin) cell.formula = moveFormula(origin.formula, cell.column - origin.column, cell.row - origin.row);
  if (text && group !== null)
    shared.set(group, { formula: fromFile(text, customNames), row: cell.row, column: cell.column });
  const ref = f.getAttribute('t') === 'array' ? parseAddress(f.getAttribute('ref') ?? '') : null;
  if (ref) cell.spill = { rows: ref.rows, columns: ref.columns };
}

function isSpilled({ row, column, formula }: BookCell, spill: Rectangle): boolean {
  const inside = row >= spill.row && row < spill.row + spill.rows;
  return formula === undefined && inside && column >= spill.column && column < spill.column + spill.columns;
}

function withoutValue({ row, column, look }: BookCell): BookCell {
  return { row, column, value: null, ...(look && { look }) };
}

function readWidths(sheet: Document): Map<number, number> {
  const widths = new Map<number, number>();
  for (const col of all(sheet, 'col')) {
    const last = Math.min(Number(col.getAttribute('max')), 200);
    const pixels = Math.round(Number(col.getAttribute('width')) * 7 + 5);
    for (let column = Number(col.getAttribute('min')); column <= last; column++) widths.set(column - 1, pixels);
  }
  return widths;
}

function readNotes(notes: Document): BookSheet['notes'] {
  const authors = all(notes, 'author').map((author) => author.textContent ?? '');
  return all(notes, 'comment').flatMap((comment) => {
    const place = parseAddress(comment.getAttribute('ref') ?? '');
    const author = authors[Number(comment.getAttribute('authorId'))] ?? '';
    return place ? [{ row: place.row, column: place.column, author, content: textOf(comment) }] : [];
  });
}
