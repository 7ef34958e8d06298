import { tokensOf } from './tokens';
import { booleanWords } from './typed';

/**
 * How formulas are typed and shown, by the decimal mark of the region:
 * {1.5,2;3,4} and SUM(A1,2) with a point are {1,5\2;3\4} and SUM(A1;2) with a comma.
 */
export type Notation = 'point' | 'comma';

/** Strings, quoted names and bracketed names, in which every sign stands for itself; and the signs that differ. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|[;,\\{}]/gs;

/** Replaces the separator of columns in a structured reference, whose names may hold any sign. */
function withSeparator(reference: string, separator: string): string {
  return reference.replace(/('.)|(\]\s*)[,;](?=\s*\[)/gs, (all, escaped, before) =>
    escaped ? all : before + separator,
  );
}

/** Replaces the pieces that differ between notations, each by what `change` makes of it inside or outside an array. */
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

/** Formats a formula, or a part of one, in a notation; Excel's API has it with a point. */
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

/**
 * Parses a formula, or a part of one, typed in a notation into the form of Excel's API; undefined for what that notation
 * gives no meaning, such as a point before decimals where it has a comma.
 *
 * Lenient parsing with a comma takes what someone types in a Dutch grid: WAAR for TRUE, without the last closing
 * brackets, or in English throughout.
 */
export function fromNotation(typed: string, notation: Notation, { lenient = false } = {}): string | undefined {
  if (notation === 'point') return typed;
  if (lenient && !hasDutchSeparator(typed)) return withEnglishWords(withDecimalPoints(typed), typed);
  const formula = mapPieces(typed, pieceWithPoint);
  if (toNotation(formula, notation) !== typed || hasNumbersInARow(formula)) return undefined;
  return lenient ? withEnglishWords(withoutTrailingZeros(formula), typed) : formula;
}

/** Whether a formula has two numbers without anything between them: 1.2.3, from 1,2,3. */
function hasNumbersInARow(formula: string): boolean {
  const tokens = tokensOf(formula);
  return tokens.some(({ type }, at) => type === 'number' && tokens[at + 1]?.type === 'number');
}

/** Whether arguments or the columns of an array are separated as they are with a decimal comma. */
function hasDutchSeparator(typed: string): boolean {
  let found = false;
  mapPieces(typed, (piece, inArray) => {
    found ||= inArray ? piece === '\\' : piece === ';';
    return piece;
  });
  return found;
}

/** Reads the comma between two numbers as a decimal mark where it cannot separate arguments: 1,5*(2,5+1). */
function withDecimalPoints(formula: string): string {
  const tokens = tokensOf(formula);
  const surroundings: ('arguments' | 'brackets')[] = [];
  const isNumber = (at: number): boolean => tokens[at]?.type === 'number';
  return tokens
    .map(({ value }, at) => {
      if (value === '(') surroundings.push(tokens[at - 1]?.type === 'func' ? 'arguments' : 'brackets');
      if (value === '{') surroundings.push('arguments');
      if (value === ')' || value === '}') surroundings.pop();
      const isDecimal = value === ',' && surroundings.at(-1) !== 'arguments' && isNumber(at - 1) && isNumber(at + 1);
      return isDecimal ? '.' : value;
    })
    .join('');
}

/** The grid has no number in 125000.00. */
function withoutTrailingZeros(formula: string): string {
  return tokensOf(formula)
    .map(({ type, value }) => (type === 'number' && value.includes('.') ? String(Number(value)) : value))
    .join('');
}

const { true: WAAR, false: ONWAAR } = booleanWords.nl;

/** Translates the Dutch words for true and false, and closes brackets that are left open where anything changed. */
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
