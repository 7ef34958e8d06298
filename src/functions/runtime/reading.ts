import { invalid, notAvailable, type Failed } from '../../core/failure';
import type { Quantity } from '../../core/answer';
import { type Cell, inputError, isError, plainOf } from '../../core/cell';
import { ok, type Result } from '../../core/result';
import type { InEveryLanguage, Language } from '../../core/language';
import type { Plain } from '../../core/plain';

/** What Excel passes for an argument. */
export type Matrix = readonly (readonly Cell[])[];

/** Word to choose, with its meaning where the word does not say so. */
export interface Choice {
  readonly word: string;
  readonly meaning?: string | undefined;
}

/** Kind of argument as pages, pane and tests know it. */
export interface AnyKind {
  readonly id: string;
  /** Quantity of its values, for display and input. */
  readonly quantity: Quantity;
  /** Accepted values in words, for pages; left out of the functions bundle. */
  readonly accepts: InEveryLanguage<string>;
  /** Argument that it accepts; the functions bundle leaves it out. */
  readonly sample: Plain | readonly (readonly Plain[])[];
  /** Words to choose from; left out where it can only be typed or picked, and in the functions bundle. */
  readonly choices?: ((language: Language) => readonly Choice[]) | undefined;
  /** Kind of each cell, where a range is read cell by cell. */
  readonly element?: AnyKind | undefined;
}

/** Kind of argument that is read cell by cell. */
export interface Kind<T> extends AnyKind {
  /** Desktop Excel passes 0 for an empty cell, so where 0 means nothing it counts as blank. */
  readonly zeroIsBlank: boolean;
  readonly read: (value: Plain, parameter: string) => Result<T>;
}

interface Described {
  readonly name: string;
  /** Description in Excel's dialogs and on the page; the functions bundle has no texts. */
  readonly text: InEveryLanguage<string>;
}

/** An argument that is read cell by cell. */
export interface CellParameter<T> extends Described {
  readonly shape: 'cell';
  readonly kind: Kind<unknown>;
  readonly optional: boolean;
  readonly read: (cell: Cell) => Result<T>;
}

/** An argument that is read as a whole. */
export interface RangeParameter<T> extends Described {
  readonly shape: 'range';
  readonly kind: AnyKind;
  readonly optional: boolean;
  readonly read: (matrix: Matrix) => Result<T>;
}

/** All the arguments from here on, for another function. */
export interface RestParameter extends Described {
  readonly shape: 'rest';
  readonly kind: AnyKind;
  readonly optional: true;
  /** Which of them the function that is named takes as a range; without it, each is taken as it comes. */
  readonly isRange?: ((name: Cell, index: number) => boolean) | undefined;
}

/** An argument of a function. */
export type Parameter<T> = CellParameter<T> | RangeParameter<T> | RestParameter;

/** Whether a cell holds nothing, or nothing that shows. */
function isBlank(plain: Plain | undefined): plain is undefined | '' {
  return plain === undefined || plain === '';
}

function readCell<T>(kind: Kind<T>, name: string, cell: Cell, blank: Result<T>): Result<T> {
  if (isError(cell)) return inputError(cell);
  const plain = plainOf(cell);
  return isBlank(plain) || (plain === 0 && kind.zeroIsBlank) ? blank : kind.read(plain, name);
}

/** An argument that must be given. */
export function required<T>(name: string, kind: Kind<T>, text: InEveryLanguage<string>): CellParameter<T> {
  const blank = notAvailable('blank', { parameter: name });
  return { shape: 'cell', name, text, kind, optional: false, read: (cell) => readCell(kind, name, cell, blank) };
}

/** An argument that may be left out, with what it means then. */
export function optional<T, const D>(
  name: string,
  kind: Kind<T>,
  meaning: D,
  text: InEveryLanguage<string>,
): CellParameter<T | D> {
  const blank = ok(meaning);
  return { shape: 'cell', name, text, kind, optional: true, read: (cell) => readCell<T | D>(kind, name, cell, blank) };
}

/** One blank cell is what Excel passes for a range that is left out. */
export function isLeftOut(matrix: Matrix): boolean {
  const cell = matrix[0]![0];
  return matrix.length === 1 && matrix[0]!.length === 1 && isBlank(plainOf(cell)) && !isError(cell);
}

/** The first error value in a range, row by row. */
function firstError(matrix: Matrix): Failed | undefined {
  for (const row of matrix) for (const cell of row) if (isError(cell)) return inputError(cell);
  return undefined;
}

function rangeOf(element: Kind<unknown>): AnyKind {
  const { id, quantity, accepts, sample } = element;
  const inRange = { nl: `bereik: ${accepts?.nl}`, en: `range: ${accepts?.en}` };
  return { id: `${id} range`, quantity, accepts: inRange, sample: [[sample as Plain]], element };
}

/** A range argument, read cell by cell in rows; blank cells are what `blank` says, the first error is the result. */
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

/** The arguments from here on. */
export function rest(name: string, text: InEveryLanguage<string>, isRange?: RestParameter['isRange']): RestParameter {
  return { shape: 'rest', name, text, kind: argumentList, optional: true, isRange };
}

/** The arguments from one on: Excel packs repeating ones into a list, and may leave any out. */
export function matricesOf(given: readonly unknown[]): Matrix[] {
  return given.flatMap((argument) => {
    const packed = Array.isArray(argument) && argument.some((item) => Array.isArray(item) && item.some(Array.isArray));
    return packed ? argument.map(matrixOf) : [matrixOf(argument)];
  });
}

/** Looking a global up costs more than reading a cell where Excel's runtime guards its globals. */
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

/** An argument as a full matrix: a value alone is one cell, nothing at all is one empty cell, short rows end in empty cells. */
export function matrixOf(argument: unknown): Matrix {
  if (!isArray(argument)) return [[argument]];
  if (isFull(argument)) return argument as Matrix;
  const rows: unknown[][] = argument.some(isArray) ? argument.map((row) => (isArray(row) ? row : [row])) : [argument];
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  return rows.map((row) => [...row, ...new Array<null>(width - row.length).fill(null)]);
}

/** The one cell of an argument that must be single. */
export function single(matrix: Matrix, parameter: string): Result<Cell> {
  const many = matrix.length > 1 || (matrix[0]?.length ?? 0) > 1;
  return many ? invalid('notSingle', { parameter }) : ok(matrix[0]?.[0]);
}
