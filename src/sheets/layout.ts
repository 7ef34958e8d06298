import { sumOf } from '../core/sum';
import type { Serial } from '../core/date';
import { addressOf } from '../workbook/a1';
import { type CellRange, oneCell } from '../workbook/cell-range';
import type { Block, Condition, Content, Format, NamedRange, Plan } from '../workbook/plan';
import { DAY, DOUBTFUL, EURO, HEADING, QUIET } from './styles';

/** Part of a sheet; parts are joined into a plan. */
export type SheetPart = Partial<Omit<Plan, 'start'>>;

/** Part of a sheet with the number of its rows. */
export interface Section {
  readonly part: SheetPart;
  readonly height: number;
}

/** Font size of a sheet, and height of a line of text as a multiple of its size, in points. */
const FONT_SIZE = 11;
const LINE_HEIGHT = 15 / FONT_SIZE;

/** Workbook name of the table of own data. */
export const OWN_DATA = 'NPLV_Gegevens';

/**
 * Numbers rows or columns of a sheet by name, in order. A size includes the blank rows that follow:
 * `rows({ head: 1, themes: 7, total: 2 })` -> `{ head: 0, themes: 1, total: 8 }`.
 */
export function rows<Name extends string>(
  sizes: Readonly<Record<Name, number>>,
  first = 0,
): Readonly<Record<Name, number>> {
  let next = first;
  const numbered: Partial<Record<Name, number>> = {};
  for (const [name, size] of Object.entries<number>(sizes)) {
    numbered[name as Name] = next;
    next += size;
  }
  return numbered as Record<Name, number>;
}

/** Numbers columns by name, from the first column. */
export function columns<Name extends string>(...names: readonly Name[]): Readonly<Record<Name, number>> {
  return rows(Object.fromEntries(names.map((name) => [name, 1])) as Record<Name, number>);
}

/** Address of cells, counted from zero: `at(3, 1)` -> "B4". */
export function at(row: number, column: number, height = 1, width = 1): string {
  return addressOf({ row, column, rows: height, columns: width });
}

/** Contents of cells, from a cell on. */
export function cells(row: number, column: number, content: readonly (readonly Content[])[]): SheetPart {
  return { blocks: [{ row, column, cells: content }] };
}

/** Formula with the cells that it fills. */
export function spill({ row, column, rows: height, columns: width }: CellRange, formula: string): SheetPart {
  return { blocks: [{ row, column, cells: [[formula]], spills: { rows: height, columns: width } }] };
}

/** Format of a range. */
export function format(range: CellRange, looks: Omit<Format, keyof CellRange>): SheetPart {
  return { formats: [{ ...range, ...looks }] };
}

/** Height of consecutive rows: a number of lines of text, also where formulas fill them. */
export function tallRows(row: number, rows: number, lines: number, size = FONT_SIZE): SheetPart {
  return { rowHeights: [{ row, rows, points: Math.round(lines * size * LINE_HEIGHT) }] };
}

/** Conditional colours of a range; the formula is for its first cell. */
export function colourWhere(range: CellRange, formula: string, colours: Pick<Condition, 'fill' | 'colour'>): SheetPart {
  return { conditions: [{ ...range, formula, ...colours }] };
}

/** Format of headings: left-aligned over text, right-aligned over figures. */
export function headed(row: number, column: number, width: number, overText = 1): SheetPart {
  const range = { row, column, rows: 1, columns: width };
  return joined([
    format(range, { ...HEADING, bold: true, wrap: true, align: 'right' }),
    format({ ...range, columns: overText }, { align: 'left' }),
  ]);
}

/** Format of headings with a filter: two lines, with the text on top, as the buttons take the bottom of the cells. */
export function filtered(row: number, column: number, width: number): SheetPart {
  return joined([format({ row, column, rows: 1, columns: width }, { vertical: 'top' }), tallRows(row, 1, 2)]);
}

/** Row of headings. */
export function head(row: number, column: number, labels: readonly Content[], overText = 1): SheetPart {
  return joined([cells(row, column, [labels]), headed(row, column, labels.length, overText)]);
}

/** Title of a table. */
export function section(row: number, title: string): SheetPart {
  return joined([cells(row, 0, [[title]]), format(oneCell(row, 0), { bold: true, size: 12 })]);
}

/** Format of a total row. */
export function totalLine(row: number, column: number, width: number): SheetPart {
  return format({ row, column, rows: 1, columns: width }, { bold: true, line: 'top' });
}

/** Total row with the sums of the rows above it. */
export function totals(row: number, column: number, width: number, height: number): SheetPart {
  const sums = Array.from({ length: width }, (_, index) => `=SUM(${at(row - height, column + index, height)})`);
  return joined([
    cells(row, 0, [['Totaal']]),
    cells(row, column, [sums]),
    totalLine(row, 0, column + width),
    format({ row, column, rows: 1, columns: width }, { numberFormat: EURO }),
  ]);
}

/** Note in a quiet colour. */
export function note(row: number, text: string, column = 0): SheetPart {
  return joined([cells(row, column, [[text]]), format(oneCell(row, column), { italic: true, colour: QUIET })]);
}

/** Notes, one below the other. */
export function notes(row: number, texts: readonly string[]): SheetPart {
  return joined(texts.map((text, index) => note(row + index, text)));
}

/**
 * Wraps a text to lines of at most this length: at its line breaks, at spaces (not the no-break space in an amount), or
 * within a longer word.
 */
export function wrapText(text: string, length: number): string[] {
  const pieces = new RegExp(`.{1,${length}}(?: |$)|.{${length}}`, 'g');
  return text.split(/\r?\n/).flatMap((line) => line.match(pieces)?.map((piece) => piece.trim()) ?? [line]);
}

/** Footer of a sheet: version of the data, day of making, and sources of its rules. */
export function origin(
  row: number,
  day: Serial,
  sources: readonly (readonly [string, string])[],
  column = 0,
): SheetPart {
  const lines: Content[][] = [
    ['Herkomst', null],
    ['Versie van de gegevens', '=NPLV.VERSION()'],
    ['Gemaakt op', day],
    ...sources.map(([label, formula]) => [label, formula]),
  ];
  return joined([
    cells(row, column, lines),
    format(oneCell(row, column), { bold: true }),
    format(oneCell(row + 2, column + 1), { numberFormat: DAY, align: 'left' }),
    format({ row: row + 1, column, rows: lines.length - 1, columns: 2 }, { colour: QUIET }),
  ]);
}

/** Warning that appears when a cell of the column is filled below the printed rows. */
export function beyondPrint(row: number, column: number, first: number, filled: CellRange): SheetPart {
  const below = at(first, filled.column, filled.row + filled.rows - first);
  const warning = `Rijen vanaf ${first + 1} vallen buiten het afdrukbereik: vergroot het via Pagina-indeling.`;
  return joined([
    cells(row, column, [[`=IF(COUNTA(${below})=0,"","${warning}")`]]),
    colourWhere(oneCell(row, column), `=COUNTA(${below})>0`, DOUBTFUL),
  ]);
}

type ListKey = 'blocks' | 'formats' | 'names' | 'validations' | 'conditions' | 'charts' | 'tables' | 'rowHeights';
type Lists = { readonly [Key in ListKey]: NonNullable<SheetPart[Key]> };

/** Joins parts into one. */
export function joined(parts: readonly SheetPart[]): Lists {
  const all = <Key extends ListKey>(key: Key) => parts.flatMap((part): Lists[Key][number][] => [...(part[key] ?? [])]);
  return {
    blocks: all('blocks'),
    formats: all('formats'),
    names: all('names'),
    validations: all('validations'),
    conditions: all('conditions'),
    charts: all('charts'),
    tables: all('tables'),
    rowHeights: all('rowHeights'),
  };
}

/** Properties of a sheet as a whole. */
interface Whole {
  readonly title: string;
  readonly about: string;
  /** Presence of a table of own data in the workbook, which `{Eigen}` in a call stands for. */
  readonly ownData?: boolean | undefined;
  readonly frozenRows: number;
  readonly widths: readonly number[];
  /** Row to repeat on every printed page of a long list. */
  readonly printHeading?: number;
  /** Columns in print, from the first to the last; all of them where it is left out. */
  readonly printed?: readonly [first: number, last: number];
  /** Most rows in print, for a list whose end is empty; `beyondPrint` warns of more. */
  readonly printedRows?: number;
  readonly portrait?: boolean;
}

/** Width in points that sources take in print, and that of a column that no sheet sets. */
const PRINT_WIDTH = 900;
const COLUMN_WIDTH = 48;

/** Columns in print: those with a width of their own, and as many more as sources need to the right of them. */
function printedColumns(widths: readonly number[]): readonly [first: number, last: number] {
  const width = sumOf(widths, (each) => each);
  return [0, widths.length - 1 + Math.max(0, Math.ceil((PRINT_WIDTH - width) / COLUMN_WIDTH))];
}

/** Absolute addresses of the names in a plan: "$B$4". */
function addressesOf(names: readonly NamedRange[]): Map<string, string> {
  return new Map(
    names.map(({ name, row, column, rows: height, columns: width }) => [
      name,
      at(row, column, height, width).replace(/[A-Z]+|\d+/g, '$$$&'),
    ]),
  );
}

/**
 * Replaces `{Gemeente}` in a formula by the address of the cell with that name; sheets of one kind share names, so
 * formulas use addresses.
 */
function resolved<T extends Content>(content: T, addresses: ReadonlyMap<string, string>): T {
  if (typeof content !== 'string') return content;
  return content.replace(/\{([A-Z][A-Za-z_]*)\}/g, (_, name: string) => {
    const address = addresses.get(name);
    if (address === undefined) throw new Error(`No cell of this sheet has the name ${name}.`);
    return address;
  }) as T;
}

/** Makes the plan of a new sheet from a title and the parts below it. */
export function sheet(name: string, whole: Whole, parts: readonly SheetPart[]): Plan {
  const { title, about, ownData = false, frozenRows, widths, printHeading, portrait } = whole;
  const { printed = printedColumns(widths), printedRows = Infinity } = whole;
  const all = joined([
    cells(0, 0, [[title], [about]]),
    format(oneCell(0, 0), { bold: true, size: 16 }),
    format(oneCell(1, 0), { colour: QUIET }),
    ...parts,
  ]);
  const addresses = addressesOf(all.names).set('Eigen', ownData ? `,${OWN_DATA}` : '');
  const blocks: readonly Block[] = all.blocks.map((block) => ({
    ...block,
    cells: block.cells.map((line) => line.map((content) => resolved(content, addresses))),
  }));
  const bottom = Math.max(...blocks.map(({ row, cells: lines, spills }) => row + (spills?.rows ?? lines.length)));
  return {
    ...all,
    blocks,
    conditions: all.conditions.map((each) => ({ ...each, formula: resolved(each.formula, addresses) })),
    start: { newSheet: name },
    frozenRows,
    frozenColumns: 1,
    columnWidths: widths.map((points, column) => ({ column, points })),
    printArea: {
      row: 0,
      column: printed[0],
      rows: Math.min(bottom, printedRows),
      columns: printed[1] - printed[0] + 1,
    },
    portrait,
    printHeading,
  };
}
