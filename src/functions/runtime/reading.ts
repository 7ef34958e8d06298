import { type Failed, inputError, invalid, notAvailable, ok, type Result } from '../../core/result';
import type { Quantity } from '../../core/answer';
import { type Cell, isError, type Plain, plainOf } from '../../core/cell';
import type { InEveryLanguage, Language } from '../../core/language';

/** Cells of an argument, row by row. */
export type Matrix = readonly (readonly Cell[])[];

/** Argument from Excel: a matrix, or a list of matrices for the arguments of another function. */
export type Argument = Matrix | readonly Matrix[];

/** Choice of a word, with its meaning where the word needs one. */
export interface Choice {
  readonly word: string;
  readonly meaning?: string | undefined;
}

/** Kind of argument, of any type, for pages, pane and tests. */
export interface AnyKind {
  readonly id: string;
  /** Quantity of its values, for display and input. */
  readonly quantity: Quantity;
  /** Accepted values in words, for pages; the functions bundle omits them. */
  readonly accepts: InEveryLanguage<string>;
  /** Example of an accepted argument; the functions bundle omits it. */
  readonly sample: Plain | readonly (readonly Plain[])[];
  /** Choices; undefined where the argument is typed or picked, and in the functions bundle. */
  readonly choices?: ((language: Language) => readonly Choice[]) | undefined;
  /** Kind of each cell, where a range is read cell by cell. */
  readonly element?: AnyKind | undefined;
}

/** Kind of argument that is read cell by cell. */
export interface Kind<T> extends AnyKind {
  /** Makes 0 count as blank: desktop Excel passes 0 for an empty cell. */
  readonly zeroIsBlank: boolean;
  readonly read: (value: Plain, parameter: string) => Result<T>;
}

interface Described {
  readonly name: string;
  /** Description in Excel's dialogs and on the page; the functions bundle omits it. */
  readonly text: InEveryLanguage<string>;
}

/** Parameter that is read cell by cell. */
interface CellParameter<T> extends Described {
  readonly shape: 'cell';
  readonly kind: Kind<unknown>;
  readonly optional: boolean;
  readonly read: (cell: Cell) => Result<T>;
}

/** Parameter that is read as a whole. */
export interface RangeParameter<T> extends Described {
  readonly shape: 'range';
  readonly kind: AnyKind;
  readonly optional: boolean;
  readonly read: (matrix: Matrix) => Result<T>;
}

/** Parameter that takes all remaining arguments, for another function. */
export interface RestParameter extends Described {
  readonly shape: 'rest';
  readonly kind: AnyKind;
  readonly optional: true;
  /** Returns whether the named function takes an argument as a range; without it, arguments are passed on unread. */
  readonly isRange?: ((name: Cell, index: number) => boolean) | undefined;
}

/** Parameter of a function. */
export type Parameter<T> = CellParameter<T> | RangeParameter<T> | RestParameter;

/** Parameter of any type. */
export type AnyParameter = Parameter<never>;

/** Returns whether a cell is empty or shows nothing. */
function isBlank(plain: Plain | undefined): plain is undefined | '' {
  return plain === undefined || plain === '';
}

function readCell<T>(kind: Kind<T>, name: string, cell: Cell, blank: Result<T>): Result<T> {
  if (isError(cell)) return inputError(cell);
  const plain = plainOf(cell);
  return isBlank(plain) || (plain === 0 && kind.zeroIsBlank) ? blank : kind.read(plain, name);
}

/** Required parameter. */
export function required<T>(name: string, kind: Kind<T>, text: InEveryLanguage<string>): CellParameter<T> {
  const blank = notAvailable('blank', { parameter: name });
  return { shape: 'cell', name, text, kind, optional: false, read: (cell) => readCell(kind, name, cell, blank) };
}

/** Optional parameter with its default. */
export function optional<T, const D>(
  name: string,
  kind: Kind<T>,
  meaning: D,
  text: InEveryLanguage<string>,
): CellParameter<T | D> {
  const blank = ok(meaning);
  return { shape: 'cell', name, text, kind, optional: true, read: (cell) => readCell<T | D>(kind, name, cell, blank) };
}

/** Returns whether a range is omitted; Excel passes one blank cell for it. */
export function isLeftOut(matrix: Matrix): boolean {
  const cell = matrix[0]![0];
  return matrix.length === 1 && matrix[0]!.length === 1 && isBlank(plainOf(cell)) && !isError(cell);
}

/** First error value in a range, row by row. */
function firstError(matrix: Matrix): Failed | undefined {
  for (const row of matrix) for (const cell of row) if (isError(cell)) return inputError(cell);
  return undefined;
}

function rangeOf(element: Kind<unknown>): AnyKind {
  const { id, quantity, accepts, sample } = element;
  const inRange = { nl: `bereik: ${accepts?.nl}`, en: `range: ${accepts?.en}` };
  return { id: `${id} range`, quantity, accepts: inRange, sample: [[sample as Plain]], element };
}

/** Range parameter, read cell by cell; blank cells become `blank`, and the first error is the result. */
export function range<T, const B>(
  name: string,
  kind: Kind<T>,
  blank: B,
  text: InEveryLanguage<string>,
): RangeParameter<(T | B)[][]> {
  const blankCell = ok(blank);
  return {
    shape: 'range',
    name,
    text,
    kind: rangeOf(kind),
    optional: false,
    read(matrix) {
      if (isLeftOut(matrix)) return notAvailable('blank', { parameter: name });
      const error = firstError(matrix);
      if (error) return error;
      const rows: (T | B)[][] = [];
      for (const row of matrix) {
        const values: (T | B)[] = [];
        for (const cell of row) {
          const value = readCell<T | B>(kind, name, cell, blankCell);
          if (!value.ok) return value;
          values.push(value.value);
        }
        rows.push(values);
      }
      return ok(rows);
    },
  };
}

const argumentList: AnyKind = {
  id: 'arguments',
  quantity: 'number',
  accepts: { nl: 'wat die functie vraagt', en: 'what that function asks for' },
  sample: '',
};

/** Parameter for all remaining arguments. */
export function rest(name: string, text: InEveryLanguage<string>, isRange?: RestParameter['isRange']): RestParameter {
  return { shape: 'rest', name, text, kind: argumentList, optional: true, isRange };
}

/** Matrices of repeating arguments, which Excel packs into a list and may leave out. */
export function matricesOf(given: readonly unknown[]): Matrix[] {
  return given.flatMap((argument) => {
    const packed = Array.isArray(argument) && argument.some((item) => Array.isArray(item) && item.some(Array.isArray));
    return packed ? argument.map(matrixOf) : [matrixOf(argument)];
  });
}

/** Local copy: Excel's runtime guards its globals, so a look-up costs more than reading a cell. */
const { isArray } = Array;

function isFull(rows: readonly unknown[]): boolean {
  const [first] = rows;
  if (!isArray(first) || first.length === 0) return false;
  for (let at = 1; at < rows.length; at++) {
    const row = rows[at];
    if (!isArray(row) || row.length !== first.length) return false;
  }
  return true;
}

/**
 * Converts an argument to a full matrix: a single value becomes one cell, nothing one empty cell, and short rows are
 * padded.
 */
export function matrixOf(argument: unknown): Matrix {
  if (!isArray(argument)) return [[argument]];
  if (isFull(argument)) return argument as Matrix;
  const rows: unknown[][] = argument.some(isArray) ? argument.map((row) => (isArray(row) ? row : [row])) : [argument];
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  return rows.map((row) => [...row, ...new Array<null>(width - row.length).fill(null)]);
}

/** Cell of an argument that must be single. */
function single(matrix: Matrix, parameter: string): Result<Cell> {
  const many = matrix.length > 1 || (matrix[0]?.length ?? 0) > 1;
  return many ? invalid('notSingle', { parameter }) : ok(matrix[0]?.[0]);
}

/** Reads one argument as a single value or a whole range. */
export function readWholeArgument(parameter: AnyParameter, argument: Argument): Result<unknown> {
  if (parameter.shape === 'rest') return ok(argument);
  const matrix = argument as Matrix;
  if (parameter.shape === 'range') return parameter.read(matrix);
  const one = single(matrix, parameter.name);
  return one.ok ? parameter.read(one.value) : one;
}
