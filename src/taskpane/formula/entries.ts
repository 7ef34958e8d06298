import { isoOf } from '../../core/date';
import { literalText } from '../../workbook/own-functions';
import type { CallArgument } from '../../workbook/expression';
import { fromNotation, type Notation, toNotation } from '../../workbook/notation';
import type { ExampleArgument } from '../../functions/page';
import type { AnyKind } from '../../functions/runtime/reading';
import type { Language } from '../../core/language';
import { decimalMarks, parseBoolean, parseDate, parseNumber } from '../../workbook/typed';
import { sheetPrefix } from '../../workbook/a1';

/**
 * Converts an entry to the text of an argument: after = any expression of Excel, otherwise a value; undefined where the
 * notation does not allow it.
 */
export function argumentTextOf(
  entry: string,
  { quantity }: Pick<AnyKind, 'quantity'>,
  language: Language,
  notation: Notation,
): string | undefined {
  const typed = entry.trim();
  if (typed === '') return '';
  if (typed.startsWith('=')) return fromNotation(typed.slice(1).trim(), notation);
  const truth = quantity === 'boolean' ? parseBoolean(typed) : undefined;
  if (truth !== undefined) return literalText(truth);
  const day = quantity === 'date' ? parseDate(typed) : undefined;
  if (day !== undefined) return literalText(isoOf(day));
  const options = { decimal: decimalMarks[language], spaced: true, bookkeeping: true };
  const number = quantity === 'text' ? undefined : parseNumber(typed, options);
  return literalText(number?.value ?? typed);
}

function numberEntry(value: number, language: Language): string {
  return String(value).replace('.', decimalMarks[language]);
}

/** Entry of a field for an argument in a formula. */
export function entryOf({ text, expression }: CallArgument, language: Language, notation: Notation): string {
  const single = expression.kind === 'values' && expression.values.length === 1 && expression.values[0]!.length === 1;
  const value = single ? expression.values[0]![0] : undefined;
  if (typeof value === 'string' && !value.startsWith('=') && !text.startsWith('{')) return value;
  if (typeof value === 'number' && !text.startsWith('{')) return numberEntry(value, language);
  return text === '' ? '' : `=${toNotation(text, notation)}`;
}

/** Entry of a field for an argument of an example. */
export function exampleEntry(argument: ExampleArgument, language: Language, notation: Notation): string {
  if (argument === null) return '';
  if (typeof argument === 'number') return numberEntry(argument, language);
  if (typeof argument === 'string') return argument;
  if (typeof argument === 'boolean') return `=${literalText(argument)}`;
  const rows = argument.map((row) => row.map((cell) => (cell === null ? '""' : literalText(cell))).join(','));
  return toNotation(`={${rows.join(';')}}`, notation);
}

/** Omits the sheet from a range on the same sheet. */
export function onSheet(argumentText: string, sheet: string): string {
  const prefix = sheetPrefix(sheet);
  const rest = argumentText.slice(prefix.length);
  return argumentText.startsWith(prefix) && /^[$A-Z0-9:#]+$/i.test(rest) ? rest : argumentText;
}
