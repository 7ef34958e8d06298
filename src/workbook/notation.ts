import { tokensOf } from './tokens';
import { booleanWords } from './typed';

/**
 * Notation of formulas, by the decimal mark of the region: {1.5,2;3,4} and SUM(A1,2) with a point, {1,5\2;3\4} and
 * SUM(A1;2) with a comma.
 */
export type Notation = 'point' | 'comma';

/**
 * Strings, quoted names and bracketed names, whose content stays as it is; and the signs that differ between notations.
 */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|[;,\\{}]/gs;

/** Replaces the column separator of a structured reference; names of columns may hold any sign. */
function withSeparator(reference: string, separator: string): string {
  return reference.replace(/('.)|(\]\s*)[,;](?=\s*\[)/gs, (all, escaped, before) =>
    escaped ? all : before + separator,
  );
}

/**
 * Replaces each sign that differs between notations by the result of `change`, whose second argument says whether the
 * sign is inside an array.
 */
function mapPieces(formula: string, change: (piece: string, inArray: boolean) => string): string {
  let inArray = false;
  return formula.replace(PIECES, (piece) => {
    if (piece === '{' || piece === '}') inArray = piece === '{';
    return change(piece, inArray);
  });
}

function pieceWithPoint(piece: string, inArray: boolean): string {
  if (piece.startsWith('[')) return withSeparator(piece, ',');
  if (piece === ',') return '.';
  if (piece === ';') return inArray ? ';' : ',';
  return piece === '\\' && inArray ? ',' : piece;
}

/** Formats a formula, or a part of one, in a notation; Excel's API uses the point. */
export function toNotation(formula: string, notation: Notation): string {
  if (notation === 'point') return formula;
  let inArray = false;
  return tokensOf(formula)
    .map(({ type, value }) => {
      if (value === '{' || value === '}') inArray = value === '{';
      if (type === 'number') return value.replace('.', ',');
      if (type === 'structured') return withSeparator(value, ';');
      if (type === 'operator' && value === ',') return inArray ? '\\' : ';';
      return value;
    })
    .join('');
}

/** Replaces each sign of the comma notation by that of the point notation, in its place: 1,5;2 -> 1.5,2. */
export function withPointSigns(formula: string): string {
  return mapPieces(formula, pieceWithPoint);
}

/**
 * Parses a formula, or a part of one, from a notation into the form of Excel's API; undefined for text that is invalid
 * in that notation, such as a decimal point where the mark is a comma.
 * Lenient parsing of the comma notation also accepts formulas typed in a Dutch grid: WAAR for TRUE, missing closing
 * brackets at the end, or English notation throughout where the formula is invalid in Dutch.
 */
export function fromNotation(typed: string, notation: Notation, { lenient = false } = {}): string | undefined {
  if (notation === 'point') return typed;
  const formula = withPointSigns(typed);
  if (toNotation(formula, notation) === typed && !hasOperandsInARow(formula))
    return lenient ? withEnglishWords(withoutTrailingZeros(formula), typed) : formula;
  return lenient && !hasCommaSeparators(typed) ? withEnglishWords(typed, typed) : undefined;
}

/** Types of operands; the tokenizer gives the first part of 1.2.3 the type unknown. */
const OPERANDS: ReadonlySet<string> = new Set([
  'number',
  'string',
  'boolean',
  'error',
  'range',
  'structured',
  'unknown',
]);

/** Returns whether a number directly follows another operand: 1.2.3, from 1,2,3. */
function hasOperandsInARow(formula: string): boolean {
  const tokens = tokensOf(formula);
  return tokens.some(({ type, value }, at) => {
    const endsOperand = OPERANDS.has(type) || value === ')' || value === '}';
    return endsOperand && tokens[at + 1]?.type === 'number';
  });
}

/** Returns whether a formula separates arguments or columns of an array as the comma notation does. */
export function hasCommaSeparators(typed: string): boolean {
  let found = false;
  mapPieces(typed, (piece, inArray) => {
    found ||= inArray ? piece === '\\' : piece === ';';
    return piece;
  });
  return found;
}

function withoutTrailingZeros(formula: string): string {
  return tokensOf(formula)
    .map(({ type, value }) => (type === 'number' && value.includes('.') ? String(Number(value)) : value))
    .join('');
}

const { true: WAAR, false: ONWAAR } = booleanWords.nl;

/** Translates WAAR and ONWAAR, and adds missing closing brackets where anything changed. */
function withEnglishWords(formula: string, typed: string): string {
  const tokens = tokensOf(formula);
  const english = tokens
    .map(({ type, value }) => {
      const word = type === 'func' || type === 'range_named' ? value.toUpperCase() : '';
      return word === WAAR ? booleanWords.en.true : word === ONWAAR ? booleanWords.en.false : value;
    })
    .join('');
  if (english === typed) return typed;
  const count = (bracket: string): number => tokens.filter(({ value }) => value === bracket).length;
  return english + ')'.repeat(Math.max(0, count('(') - count(')')));
}
