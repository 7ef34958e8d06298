import type { Quantity } from '../../src/core/answer';
import { dayOf } from '../../src/core/date';
import type { ExampleArgument } from '../../src/functions/page';
import type { Language } from '../../src/core/language';
import type { Failure } from '../../src/core/failure';
import type { Plain } from '../../src/core/cell';

/** Notation of formulas and cells in an Excel of one language. */
export interface Notation {
  readonly separator: string;
  readonly columnSeparator: string;
  readonly decimal: string;
  readonly thousands: string;
  readonly truth: readonly [no: string, yes: string];
  readonly errors: { readonly na: string; readonly value: string };
}

/** Dutch Excel with the settings of the Netherlands, and English Excel. */
export const notations: Readonly<Record<Language, Notation>> = {
  nl: {
    separator: '; ',
    columnSeparator: '\\',
    decimal: ',',
    thousands: '.',
    truth: ['ONWAAR', 'WAAR'],
    errors: { na: '#N/B', value: '#WAARDE!' },
  },
  en: {
    separator: ', ',
    columnSeparator: ',',
    decimal: '.',
    thousands: ',',
    truth: ['FALSE', 'TRUE'],
    errors: { na: '#N/A', value: '#VALUE!' },
  },
};

/** Most decimals of a cell without a number format. */
const GENERAL_DECIMALS = 9;

/** Formats a number as in a cell without a number format. */
export function general(value: number, { decimal }: Notation): string {
  return String(Number(value.toFixed(GENERAL_DECIMALS))).replace('.', decimal);
}

/** Text of an error in a cell; a propagated error is not an example of ours. */
export function errorText(failure: Failure, { errors }: Notation): string {
  return failure.code === 'input' ? '' : errors[failure.code];
}

/** Formats a number with thousands separators, and with cents unless it is whole. */
export function amountText(value: number, { decimal, thousands }: Notation): string {
  const [whole = '', cents] = value.toFixed(Number.isInteger(value) ? 0 : 2).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, thousands) + (cents ? decimal + cents : '');
}

const twoDigits = (part: number): string => String(part).padStart(2, '0');

/** Formats a value as in a cell, with the number format that comes with it. */
export function cellText(value: Plain, as: Quantity | 'mixed', notation: Notation): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return notation.truth[Number(value)]!;
  if (as === 'euro') return amountText(value, notation);
  if (as === 'share') return `${(value * 100).toFixed(2).replace('.', notation.decimal)}%`;
  if (as !== 'date') return general(value, notation);
  const { year, month, day } = dayOf(value);
  return `${twoDigits(day)}-${twoDigits(month)}-${year}`;
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

/** Formats a call as it is typed in a cell. */
export function formulaText(id: string, args: readonly ExampleArgument[], notation: Notation): string {
  return `=NPLV.${id}(${args.map((argument) => argumentText(argument, notation)).join(notation.separator)})`;
}
