import type { Column, Measured, Outcome, Quantity } from '../../core/answer';
import type { InEveryLanguage } from '../../core/language';
import type { Example, PageText } from '../page';
import type { Matrix, Parameter, RestParameter } from './reading';
import type { Plain } from '../../core/cell';

type ParameterList = readonly Parameter<unknown>[];

/** Values that a rule gets for its parameters. */
type ValuesOf<P extends ParameterList> = {
  [Index in keyof P]: P[Index] extends RestParameter
    ? readonly Matrix[]
    : P[Index] extends Parameter<infer T>
      ? T
      : never;
};

interface Common<P extends ParameterList, Value> {
  /** The name in Excel after `NPLV.`, the same in every language. */
  readonly id: string;
  readonly parameters: P;
  readonly rule: (...values: ValuesOf<P>) => Outcome<Value>;
  /** Words of its page; the functions bundle omits texts and examples. */
  readonly texts: InEveryLanguage<PageText>;
  readonly examples: readonly Example[];
}

/** Function that returns one value for each combination of its arguments. */
interface CellFunction<P extends ParameterList> extends Common<P, Plain | Measured> {
  readonly returns: 'cell';
  readonly as: Quantity | 'mixed';
}

/** Function that returns a row of values for each cell of a column. */
interface RowFunction<P extends ParameterList> extends Common<P, readonly Plain[]> {
  readonly returns: 'row';
  readonly columns: readonly Column[];
}

/** Function that returns a block of values in the shape of its range. */
interface BlockFunction<P extends ParameterList> extends Common<P, readonly (readonly Plain[])[]> {
  readonly returns: 'block';
  readonly as: Quantity;
}

/** Function that returns a header row and rows below it. */
interface TableFunction<P extends ParameterList> extends Common<P, readonly (readonly (Plain | Measured)[])[]> {
  readonly returns: 'table';
  readonly columns: readonly Column[];
}

type Declaration<P extends ParameterList> = CellFunction<P> | RowFunction<P> | BlockFunction<P> | TableFunction<P>;

/** Declared function of any type. */
export type AnyFunction = Declaration<readonly Parameter<never>[]>;

/** Rule of any type. */
export type AnyRule = (...values: unknown[]) => Outcome<unknown>;

/** Declares a custom function; the compiler checks that its rule accepts what its parameters read. */
export function declare<const P extends ParameterList>(declaration: Declaration<P>): AnyFunction {
  return declaration as unknown as AnyFunction;
}

/** Column of money. */
export function euro(header: string): Column {
  return { header, as: 'euro' };
}

/** Column of text. */
export function words(header: string): Column {
  return { header, as: 'text' };
}

/** Column of numbers. */
export function figures(header: string): Column {
  return { header, as: 'number' };
}

/** Column of years, or of words in place of a year. */
export function years(header: string): Column {
  return { header, as: 'year' };
}

/** Column of dates. */
export function days(header: string): Column {
  return { header, as: 'date' };
}

/** Column whose cells differ in quantity. */
export function mixed(header: string): Column {
  return { header, as: 'mixed' };
}
