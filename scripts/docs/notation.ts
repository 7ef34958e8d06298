import type { Quantity } from '../../src/core/answer';
import { dayOf } from '../../src/core/date';
import type { ExampleArgument } from '../../src/functions/page';
import type { Language } from '../../src/core/language';
import type { Failure } from '../../src/core/failure';
import type { Plain } from '../../src/core/plain';

/** How an Excel of one language writes formulas and shows cells. */
export interface Notation {
  readonly separator: string;
  readonly columnSeparator: string;
  readonly decimal: string;
  readonly thousands: string;
  readonly truth: readonly [no: string, yes: string];
  readonly errors: { readonly na: string; readonly value: string };
  readonly date: (year: number, month: number, day: number) => string;
}

/** Dutch Excel as Windows in the Netherlands sets it, and English Excel. */
export const notations: Readonly<Record<Language, Notation>> = {
  nl: {
    separator: '; ',
    columnSeparator: '\\',
    decimal: ',',
    thousands: '.',
    truth: ['ONWAAR', 'WAAR'],
    errors: { na: '#N/B', value: '#WAARDE!' },
    date: (year, month, day) => `${day}-${month}-${year}`,
  },
  en: {
    separator: ', ',
    columnSeparator: ',',
    decimal: '.',
    thousands: ',',
    truth: ['FALSE', 'TRUE'],
    errors: { na: '#N/A', value: '#VALUE!' },
    date: (year, month, day) => [year, month, day].map((part) => String(part).padStart(2, '0')).join('-'),
  },
};

/** A cell without a number format shows no more decimals than these. */
const GENERAL_DECIMALS = 9;

/** A number as a cell without a number format shows it. */
export function general(value: number, { decimal }: Notation): string {
  return String(Number(value.toFixed(GENERAL_DECIMALS))).replace('.', decimal);
}

/** An error as a cell shows it; one that was passed in is no example of ours. */
export function errorText(failure: Failure, { errors }: Notation): string {
  return failure.code === 'input' ? '' : errors[failure.code];
}

/** A number with its thousands apart and, where it is no whole one, with cents. */
export function amountText(value: number, { decimal, thousands }: Notation): string {
  const [whole = '', cents] = value.toFixed(Number.isInteger(value) ? 0 : 2).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, thousands) + (cents ? decimal + cents : '');
}

/** A value as a cell shows it. */
export function cellText(value: Plain, as: Quantity | 'mixed', notation: Notation): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return notation.truth[Number(value)]!;
  if (as === 'euro') return amountText(value, notation);
  if (as !== 'date') return general(value, notation);
  const { year, month, day } = dayOf(value);
  return notation.date(year, month, day);
}

function literal(value: Plain | null, notation: Notation): string {
  if (value === null) return '';
  if (typeof value === 'string') return `"${value.replace(/"/g, '""')}"`;
  return typeof value === 'boolean' ? notation.truth[Number(value)]! : general(value, notation);
}

function argumentText(argument: ExampleArgument, notation: Notation): string {
  if (argument === null || typeof argument !== 'object') return literal(argument, notation);
  const rows = argument.map((row) => row.map((cell) => literal(cell ?? '', notation)).join(notation.columnSeparator));
  return `{${rows.join(';')}}`;
}

/** A call as it is typed in a cell. */
export function formulaText(id: string, args: readonly ExampleArgument[], notation: Notation): string {
  return `=NPLV.${id}(${args.map((argument) => argumentText(argument, notation)).join(notation.separator)})`;
}
