import { type Serial, serialOf } from '../../core/date';
import { places } from '../../schemes/names/places';
import { singleThemes } from '../../schemes/names/themes';
import { addressOf, type Area } from '../area';
import type { Block, Content, Format, Plan, Rule } from '../plan';

/** Something that stands on a sheet; several together are a plan. */
export type Part = Partial<Omit<Plan, 'start'>>;

/** Amounts in euros, with cents; Excel writes them as the user's country does. */
export const EURO = '#,##0.00';
/** Counts. */
export const WHOLE = '#,##0';
/** Days. */
export const DAY = 'dd-mm-yyyy';
/** Shares. */
export const PERCENT = '0.0%';

/** Says that something is as it should be. */
export const GOOD = { fill: '#E2EFDA', colour: '#1E5B1E' };
/** Says that something needs attention. */
export const DOUBTFUL = { fill: '#FFF2CC', colour: '#7F4F00' };
/** Says that something is wrong. */
export const WRONG = { fill: '#FBE0DE', colour: '#9C0006' };
const QUIET = '#595959';
const HEAD = { fill: '#1F4E78', colour: '#FFFFFF' };
const INPUT = { fill: '#FFF8DC', colour: '#1F3FBF' };

/** The years in which the Regeling kansrijke wijk pays. */
export const instalmentYears = [2023, 2024, 2025];
/** The short names of the seven budgets. */
export const themeIds = singleThemes.map(({ id }) => id);

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
export function look(area: Area, format: Omit<Format, keyof Area>): Part {
  return { formats: [{ ...area, ...format }] };
}

/** Cells to fill in. */
export function field(area: Area, numberFormat: string, valid?: { rule: Rule; message: string }): Part {
  return {
    formats: [{ ...area, ...INPUT, numberFormat }],
    validations: valid ? [{ ...area, ...valid }] : [],
  };
}

/** The looks of headings that a formula or a block writes. */
export function headed(row: number, column: number, columns: number, firstAlign: 'left' | 'right' = 'left'): Part {
  const area = { row, column, rows: 1, columns };
  const rest = columns > 1 ? [{ ...area, column: column + 1, columns: columns - 1, align: 'right' as const }] : [];
  return { formats: [{ ...area, ...HEAD, bold: true, wrap: true, align: firstAlign }, ...rest] };
}

/** A row of headings. */
export function head(row: number, column: number, labels: readonly Content[]): Part {
  return joined([cells(row, column, [labels]), headed(row, column, labels.length)]);
}

/** A row with the sums of the rows above it. */
export function totals(row: number, column: number, columns: number, rows: number): Part {
  const sums = Array.from({ length: columns }, (_, index) => `=SUM(${at(row - rows, column + index, rows)})`);
  const line = { row, column: 0, rows: 1, columns: column + columns };
  return joined([
    cells(row, 0, [['Totaal']]),
    cells(row, column, [sums]),
    look(line, { bold: true, line: 'top' }),
    look({ row, column, rows: 1, columns }, { numberFormat: EURO }),
  ]);
}

/** A labelled cell with a name: to fill in when it has a rule, else to read. */
export function named(
  row: number,
  label: string,
  name: string,
  content: Content,
  { format = '@', valid, input = true }: { format?: string; valid?: { rule: Rule; message: string }; input?: boolean },
): Part {
  const area = { row, column: 1, rows: 1, columns: 1 };
  const align = { align: 'left' as const };
  return joined([
    cells(row, 0, [[label, content]]),
    { names: [{ ...area, name }] },
    input ? field(area, format, valid) : look(area, { numberFormat: format }),
    look(area, align),
  ]);
}

const FIRST_DAY = serialOf(2023, 1, 1)!;
const LAST_DAY = serialOf(2040, 12, 31)!;
const placeNames = places.filter(({ kind }) => kind !== 'all').map(({ name }) => name);

/** The municipality or area that a sheet is about. */
export function placeInput(row: number, place: string): Part {
  const valid = { rule: { kind: 'list' as const, choices: placeNames }, message: 'Kies een gemeente of gebied.' };
  return named(row, 'Gemeente of gebied', 'Gemeente', place, { format: 'General', valid });
}

/** The day that a sheet looks from. */
export function dayInput(row: number, day: Serial): Part {
  const rule = { kind: 'date' as const, from: FIRST_DAY, to: LAST_DAY };
  return named(row, 'Peildatum', 'Peildatum', day, { format: DAY, valid: { rule, message: 'Geef een datum.' } });
}

/** Amounts of any size, also corrections. */
export const amounts = {
  rule: { kind: 'decimal' as const, from: -1e12, to: 1e12 },
  message: 'Geef een bedrag in euro.',
};

/** A quiet remark. */
export function note(row: number, text: string, column = 0): Part {
  const area = { row, column, rows: 1, columns: 1 };
  return joined([cells(row, column, [[text]]), look(area, { italic: true, colour: QUIET })]);
}

/** A difference that has to be zero, in colour when it is not. */
export function check(row: number, label: string, formula: string): Part {
  const area = { row, column: 1, rows: 1, columns: 1 };
  return joined([
    cells(row, 0, [[label, formula]]),
    look(area, { numberFormat: EURO }),
    {
      conditions: [
        { ...area, formula: `=${at(row, 1)}=0`, ...GOOD },
        { ...area, formula: `=${at(row, 1)}<>0`, ...WRONG },
      ],
    },
  ]);
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
    look({ row, column, rows: 1, columns: 1 }, { bold: true }),
    look({ row: row + 2, column: column + 1, rows: 1, columns: 1 }, { numberFormat: DAY, align: 'left' }),
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

/** A sheet of its own with a title, the parts under it, and all of it in print. */
export function sheet(
  name: string,
  { title, about, frozenRows, widths }: { title: string; about: string; frozenRows: number; widths: readonly number[] },
  parts: readonly Part[],
): Plan {
  const whole = joined([
    cells(0, 0, [[title], [about]]),
    look({ row: 0, column: 0, rows: 1, columns: 1 }, { bold: true, size: 16 }),
    look({ row: 1, column: 0, rows: 1, columns: 1 }, { colour: QUIET }),
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
    start: { newSheet: name, numbered: true },
    frozenRows,
    columnWidths: widths.map((points, column) => ({ column, points })),
    printArea: { row: 0, column: 0, rows: bottom, columns: widths.length },
  };
}
