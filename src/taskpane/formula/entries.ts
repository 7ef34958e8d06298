import { isoOf } from '../../core/date';
import { literalText } from '../../formulas/edit';
import type { CallArgument } from '../../workbook/expression';
import { fromNotation, type Notation, toNotation } from '../../workbook/notation';
import type { ExampleArgument } from '../../functions/page';
import type { AnyKind } from '../../functions/runtime/reading';
import type { Language } from '../../core/language';
import { decimalMarks, parseBoolean, parseDate, parseNumber } from '../../workbook/typed';
import { sheetPrefix } from '../../workbook/a1';

/**
 * What a field holds, in the words of a formula: after an = anything that Excel understands, otherwise a value;
 * undefined for what the notation has no meaning for.
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
  if (quantity === 'date') {
    const day = parseDate(typed);
    return literalText(day === undefined ? typed : isoOf(day));
  }
  const options = { decimal: decimalMarks[language], spaced: true, bookkeeping: true };
  const number = quantity === 'text' ? undefined : parseNumber(typed, options);
  return literalText(number?.value ?? typed);
}

function numberEntry(value: number, language: Language): string {
  return String(value).replace('.', decimalMarks[language]);
}

/** What a field shows for an argument that stands in a formula. */
export function entryOf({ text, expression }: CallArgument, language: Language, notation: Notation): string {
  const single = expression.kind === 'values' && expression.values.length === 1 && expression.values[0]!.length === 1;
  const value = single ? expression.values[0]![0] : undefined;
  if (typeof value === 'string' && !value.startsWith('=') && !text.startsWith('{')) return value;
  if (typeof value === 'number' && !text.startsWith('{')) return numberEntry(value, language);
  return text === '' ? '' : `=${toNotation(text, notation)}`;
}

/** What a field shows for an argument of an example. */
export function exampleEntry(argument: ExampleArgument, language: Language, notation: Notation): string {
  if (argument === null) return '';
  if (typeof argument === 'number') return numberEntry(argument, language);
  if (typeof argument === 'string') return argument;
  if (typeof argument === 'boolean') return `=${literalText(argument)}`;
  const rows = argument.map((row) => row.map((cell) => (cell === null ? '""' : literalText(cell))).join(','));
  return toNotation(`={${rows.join(';')}}`, notation);
}

/** A picked range as its own sheet writes it: without the name of the sheet. */
export function onSheet(argumentText: string, sheet: string): string {
  const prefix = sheetPrefix(sheet);
  const rest = argumentText.slice(prefix.length);
  return argumentText.startsWith(prefix) && /^[$A-Z0-9:#]+$/i.test(rest) ? rest : argumentText;
}
