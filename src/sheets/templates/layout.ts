import type { Serial } from '../../core/date';
import { type CellRange, oneCell } from '../../workbook/cell-range';
import { DAY, EURO, HEADING, QUIET } from '../looks';
import type { Block, Content, Format, Plan } from '../../workbook/plan';
import { addressOf } from '../../workbook/a1';

/** Something that stands on a sheet; several together are a plan. */
export type Part = Partial<Omit<Plan, 'start'>>;

/** The address of cells counted from zero. */
export function at(row: number, column: number, rows = 1, columns = 1): string {
  return addressOf({ row, column, rows, columns });
}

/** Cells with what stands in them. */
export function cells(row: number, column: number, content: readonly (readonly Content[])[]): Part {
  return { blocks: [{ row, column, cells: content }] };
}

/** A formula that fills several cells. */
export function spill(row: number, column: number, rows: number, columns: number, formula: string): Part {
  return { blocks: [{ row, column, cells: [[formula]], spills: { rows, columns } }] };
}

/** The looks of an area. */
export function look(area: CellRange, format: Omit<Format, keyof CellRange>): Part {
  return { formats: [{ ...area, ...format }] };
}

/** The looks of headings that a formula or a block writes: the first ones stand over text, the others over figures. */
export function headed(row: number, column: number, columns: number, overText = 1): Part {
  const area = { row, column, rows: 1, columns };
  return joined([
    look(area, { ...HEADING, bold: true, wrap: true, align: 'right' }),
    look({ ...area, columns: overText }, { align: 'left' }),
  ]);
}

/** A row of headings. */
export function head(row: number, column: number, labels: readonly Content[]): Part {
  return joined([cells(row, column, [labels]), headed(row, column, labels.length)]);
}

/** The looks of a row that adds up those above it. */
export function totalLine(row: number, column: number, columns: number): Part {
  return look({ row, column, rows: 1, columns }, { bold: true, line: 'top' });
}

/** A row with the sums of the rows above it. */
export function totals(row: number, column: number, columns: number, rows: number): Part {
  const sums = Array.from({ length: columns }, (_, index) => `=SUM(${at(row - rows, column + index, rows)})`);
  return joined([
    cells(row, 0, [['Totaal']]),
    cells(row, column, [sums]),
    totalLine(row, 0, column + columns),
    look({ row, column, rows: 1, columns }, { numberFormat: EURO }),
  ]);
}

/** A quiet remark. */
export function note(row: number, text: string, column = 0): Part {
  const area = oneCell(row, column);
  return joined([cells(row, column, [[text]]), look(area, { italic: true, colour: QUIET })]);
}

/** Which data a sheet calculates with, when it was made and where its rules stand. */
export function origin(row: number, day: Serial, sources: readonly (readonly [string, string])[], column = 0): Part {
  const lines: Content[][] = [
    ['Herkomst', null],
    ['Versie van de gegevens', '=NPLV.VERSION()'],
    ['Gemaakt op', day],
    ...sources.map(([label, formula]) => [label, formula]),
  ];
  return joined([
    cells(row, column, lines),
    look(oneCell(row, column), { bold: true }),
    look(oneCell(row + 2, column + 1), { numberFormat: DAY, align: 'left' }),
    look({ row: row + 1, column, rows: lines.length - 1, columns: 2 }, { colour: QUIET }),
  ]);
}

/** Several parts as one. */
export function joined(parts: readonly Part[]): Part {
  const all = <K extends 'blocks' | 'formats' | 'names' | 'validations' | 'conditions' | 'charts' | 'tables'>(key: K) =>
    parts.flatMap((part) => (part[key] ?? []) as NonNullable<Part[K]>[number][]);
  return {
    blocks: all('blocks'),
    formats: all('formats'),
    names: all('names'),
    validations: all('validations'),
    conditions: all('conditions'),
    charts: all('charts'),
    tables: all('tables'),
  } as Part;
}

/**
 * A formula with addresses for the names in it: a name is for its reader, and not every spreadsheet keeps the names of
 * one sheet apart from those of another.
 */
function resolved(content: Content, names: ReadonlyMap<string, string>): Content {
  if (typeof content !== 'string' || !content.startsWith('=')) return content;
  const outsideQuotes = (text: string): string =>
    text.replace(/[A-Z][a-z]+(_[a-z]+)*/g, (word) => names.get(word) ?? word);
  return content
    .split('"')
    .map((part, index) => (index % 2 === 0 ? outsideQuotes(part) : part))
    .join('"');
}

/** What a sheet says and looks like as a whole. */
interface Whole {
  readonly title: string;
  readonly about: string;
  readonly frozenRows: number;
  readonly widths: readonly number[];
  /** The heading of a list that is longer than a page. */
  readonly printHeading?: number;
}

/** A sheet of its own with a title, the parts under it, and all of it in print. */
export function sheet(
  name: string,
  { title, about, frozenRows, widths, printHeading }: Whole,
  parts: readonly Part[],
): Plan {
  const whole = joined([
    cells(0, 0, [[title], [about]]),
    look(oneCell(0, 0), { bold: true, size: 16 }),
    look(oneCell(1, 0), { colour: QUIET }),
    ...parts,
  ]);
  const names = new Map((whole.names ?? []).map((area) => [area.name, `$${at(area.row, 1).replace(/(?=\d)/, '$')}`]));
  const blocks: readonly Block[] = (whole.blocks ?? []).map((block) => ({
    ...block,
    cells: block.cells.map((line) => line.map((content) => resolved(content, names))),
  }));
  const bottom = Math.max(...blocks.map(({ row, cells: lines, spills }) => row + (spills?.rows ?? lines.length)));
  return {
    ...whole,
    blocks,
    start: { newSheet: name },
    frozenRows,
    columnWidths: widths.map((points, column) => ({ column, points })),
    printArea: { row: 0, column: 0, rows: bottom, columns: widths.length },
    printHeading,
  };
}
