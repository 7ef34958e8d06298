import { type Token, tokenize } from '@borgar/fx';

/**
 * How formulas are written where the decimals of numbers come after a point, or after a comma:
 * {1.5,2;3,4} and SUM(A1,2) are {1,5\2;3\4} and SUM(A1;2) there.
 */
export type Notation = 'point' | 'comma';

/** Texts, quoted names and brackets, in which every sign stands for itself; and the signs that differ. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|[;,\\{}]/gs;

/** Puts another sign between the columns of a table that a reference names; their own names may hold any sign. */
function withBetween(reference: string, sign: string): string {
  return reference.replace(/('.)|(\]\s*)[,;](?=\s*\[)/gs, (all, escaped, before) => (escaped ? all : before + sign));
}

function tokenWithComma({ type, value }: Token, inArray: boolean): string {
  if (type === 'number') return value.replace('.', ',');
  if (type === 'structured') return withBetween(value, ';');
  if (type === 'operator' && value === ',') return inArray ? '\\' : ';';
  return value;
}

function pieceWithPoint(piece: string, inArray: boolean): string {
  if (piece.startsWith('[')) return withBetween(piece, ',');
  if (piece === ',') return '.';
  if (piece === ';') return inArray ? ';' : ',';
  return piece === '\\' && inArray ? ',' : piece;
}

/** A formula, or a part of one, in a notation; Excel's API has it with a point. */
export function toNotation(formula: string, notation: Notation): string {
  if (notation === 'point') return formula;
  let inArray = false;
  return tokenize(formula)
    .map((token) => {
      if (token.value === '{' || token.value === '}') inArray = token.value === '{';
      return tokenWithComma(token, inArray);
    })
    .join('');
}

/**
 * A formula, or a part of one, as Excel's API has it, from how it is typed in a notation;
 * undefined for what that notation has no meaning for, as a number with a point where decimals come after a comma.
 */
export function fromNotation(typed: string, notation: Notation): string | undefined {
  if (notation === 'point') return typed;
  let inArray = false;
  const formula = typed.replace(PIECES, (piece) => {
    if (piece === '{' || piece === '}') inArray = piece === '{';
    return pieceWithPoint(piece, inArray);
  });
  return toNotation(formula, notation) === typed ? formula : undefined;
}
