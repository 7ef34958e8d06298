import { serialOf } from '../../core/date';
import type { Fact } from '../../data/facts';
import { places } from '../../schemes/names/places';
import { type CellRange, oneCell } from '../../workbook/cell-range';
import type { Content, ValidationRule } from '../../workbook/plan';
import { DAY, EURO, INPUT } from '../styles';
import { cells, format, joined, note, type SheetPart } from '../layout';

/** Validation of an input, with the message for invalid entries. */
export interface InputRule {
  readonly rule: ValidationRule;
  readonly message?: string;
}

/** Amounts of any size, negative ones included. */
export const anyAmount: InputRule = {
  rule: { kind: 'decimal', from: -1e12, to: 1e12 },
  message: 'Geef een bedrag in euro.',
};

/** Amounts of zero or more. */
export const nonNegativeAmount: InputRule = {
  rule: { kind: 'decimal', from: 0, to: 1e12 },
  message: 'Geef een bedrag van 0 of meer.',
};

/** Numbers of homes. */
export const numberOfHomes: InputRule = {
  rule: { kind: 'whole', from: 0, to: 1_000_000 },
  message: 'Geef een aantal woningen.',
};

/** Amounts per home. */
export const perHomeInput: InputRule = {
  rule: { kind: 'decimal', from: 1, to: 1_000_000 },
  message: 'Geef een bedrag per woning.',
};

/** Choice of a few words. */
export function oneOf(choices: readonly string[], message: string): InputRule {
  return { rule: { kind: 'list', choices }, message };
}

/** Yes or no. */
export const yesOrNoInput = oneOf(['nee', 'ja'], 'Kies ja of nee.');

/** Year in a range. */
export function yearFrom(from: number, to: number, message: string): InputRule {
  return { rule: { kind: 'whole', from, to }, message };
}

/** Input cells. */
export function field(range: CellRange, numberFormat: string, entry?: InputRule): SheetPart {
  return {
    formats: [{ ...range, ...INPUT, numberFormat }],
    validations: entry ? [{ ...range, ...entry }] : [],
  };
}

/** Keeps a remark clear of the amount that ends beside it. */
const CLEAR = '\u00a0\u00a0';

/** Label of a cell, and its name for formulas. */
type Named = readonly [label: string, name: string];

/** Amounts stand to the right, as in the tables; words, years and days to the left. */
function named(row: number, [label, name]: Named, content: Content, numberFormat: string, column: number): SheetPart {
  const range = oneCell(row, column + 1);
  return joined([
    cells(row, column, [[label, content]]),
    { names: [{ ...range, name }] },
    format(range, { align: numberFormat === EURO ? 'right' : 'left' }),
  ]);
}

/** Labelled input, with a qualifier or explanation next to it. */
export function input(
  row: number,
  label: Named,
  content: Content,
  numberFormat: string,
  entry: InputRule,
  remark?: string,
): SheetPart {
  return joined([
    named(row, label, content, numberFormat, 0),
    field(oneCell(row, 1), numberFormat, entry),
    ...(remark === undefined ? [] : [note(row, numberFormat === EURO ? `${CLEAR}${remark}` : remark, 2)]),
  ]);
}

/** Labelled output. */
export function output(row: number, label: Named, content: Content, numberFormat: string, column = 0): SheetPart {
  return joined([named(row, label, content, numberFormat, column), format(oneCell(row, column + 1), { numberFormat })]);
}

/** Formula of a published figure, to type over. */
export const figure = ({ id }: Pick<Fact, 'id'>): string => `=NPLV.FACT("${id}")`;

const FIRST_DAY = serialOf(2023, 1, 1)!;
const LAST_DAY = serialOf(2040, 12, 31)!;

/** Names of the municipalities and areas. */
export const placeNames = places.filter(({ kind }) => kind !== 'all').map(({ name }) => name);

/** Input for the municipality or area of the sheet. */
export function placeInput(row: number, place: string): SheetPart {
  const entry = oneOf(placeNames, 'Kies een gemeente of gebied.');
  return input(row, ['Gemeente of gebied', 'Gemeente'], place, 'General', entry);
}

/** Input for the reference day: TODAY(), until the user types a day over it. */
export function dayInput(row: number): SheetPart {
  const entry: InputRule = { rule: { kind: 'date', from: FIRST_DAY, to: LAST_DAY }, message: 'Geef een datum.' };
  const remark = 'vandaag; typ een datum voor een vaste dag';
  return input(row, ['Peildatum', 'Peildatum'], '=TODAY()', DAY, entry, remark);
}
