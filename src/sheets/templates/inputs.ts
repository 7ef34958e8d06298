import { type Serial, serialOf } from '../../core/date';
import { places } from '../../schemes/names/places';
import { type CellRange, oneCell } from '../../workbook/cell-range';
import type { Content, Rule } from '../../workbook/plan';
import { DAY } from '../looks';
import { cells, joined, look, type Part } from './layout';

const INPUT = { fill: '#FFF8DC', colour: '#1F3FBF' };

/** What a cell takes, and what is said when something else is typed. */
export interface Entry {
  readonly rule: Rule;
  readonly message: string;
}

/** Amounts of any size, also corrections. */
export const anyAmount: Entry = {
  rule: { kind: 'decimal', from: -1e12, to: 1e12 },
  message: 'Geef een bedrag in euro.',
};

/** Amounts of zero or more. */
export const someAmount: Entry = {
  rule: { kind: 'decimal', from: 0, to: 1e12 },
  message: 'Geef een bedrag van 0 of meer.',
};

/** Numbers of homes. */
export const someHomes: Entry = {
  rule: { kind: 'whole', from: 0, to: 1_000_000 },
  message: 'Geef een aantal woningen.',
};

/** One of a few words. */
export function oneOf(choices: readonly string[], message: string): Entry {
  return { rule: { kind: 'list', choices }, message };
}

/** One of a run of years. */
export function yearFrom(from: number, to: number, message: string): Entry {
  return { rule: { kind: 'whole', from, to }, message };
}

/** Cells to fill in. */
export function field(area: CellRange, numberFormat: string, entry?: Entry): Part {
  return {
    formats: [{ ...area, ...INPUT, numberFormat }],
    validations: entry ? [{ ...area, ...entry }] : [],
  };
}

/** A labelled cell with a name that holds on its sheet alone. */
function named(row: number, label: string, name: string, content: Content, looks: (area: CellRange) => Part): Part {
  const area = oneCell(row, 1);
  return joined([
    cells(row, 0, [[label, content]]),
    { names: [{ ...area, name }] },
    looks(area),
    look(area, { align: 'left' }),
  ]);
}

/** A labelled cell with a name, to fill in. */
export function input(
  row: number,
  [label, name]: readonly [string, string],
  content: Content,
  format: string,
  entry: Entry,
): Part {
  return named(row, label, name, content, (area) => field(area, format, entry));
}

/** A labelled cell with a name, to read. */
export function output(row: number, [label, name]: readonly [string, string], content: Content, format: string): Part {
  return named(row, label, name, content, (area) => look(area, { numberFormat: format }));
}

const FIRST_DAY = serialOf(2023, 1, 1)!;
const LAST_DAY = serialOf(2040, 12, 31)!;
const placeNames = places.filter(({ kind }) => kind !== 'all').map(({ name }) => name);

/** The label and the name of the cell with the place. */
export const PLACE = ['Gemeente of gebied', 'Gemeente'] as const;

/** The municipality or area that a sheet is about. */
export function placeInput(row: number, place: string): Part {
  return input(row, PLACE, place, 'General', oneOf(placeNames, 'Kies een gemeente of gebied.'));
}

/** The day that a sheet looks from. */
export function dayInput(row: number, day: Serial): Part {
  const rule = { kind: 'date' as const, from: FIRST_DAY, to: LAST_DAY };
  return input(row, ['Peildatum', 'Peildatum'], day, DAY, { rule, message: 'Geef een datum.' });
}
