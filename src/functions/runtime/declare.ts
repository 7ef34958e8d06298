import type { Column, Measured, Outcome, Quantity } from '../../core/answer';
import type { InEveryLanguage } from '../../core/language';
import type { Example, PageText } from '../page';
import type { Matrix, Parameter, RestParameter } from './reading';
import type { Plain } from '../../core/plain';

/** The values that a rule gets for its parameters. */
export type ValuesOf<P extends readonly Parameter<unknown>[]> = {
  [Index in keyof P]: P[Index] extends RestParameter
    ? readonly Matrix[]
    : P[Index] extends Parameter<infer T>
      ? T
      : never;
};

interface Common<P extends readonly Parameter<unknown>[], Value> {
  /** The name in Excel after `NPLV.`, the same in every language. */
  readonly id: string;
  readonly parameters: P;
  readonly rule: (...values: ValuesOf<P>) => Outcome<Value>;
  /** Words of its page; the functions bundle has no texts and no examples. */
  readonly texts: InEveryLanguage<PageText>;
  readonly examples: readonly Example[];
}

/** One value for each combination of its arguments. */
export interface CellFunction<P extends readonly Parameter<unknown>[]> extends Common<P, Plain | Measured> {
  readonly returns: 'cell';
  readonly as: Quantity | 'mixed';
}

/** A row of values for each cell of a column. */
export interface RowFunction<P extends readonly Parameter<unknown>[]> extends Common<P, readonly Plain[]> {
  readonly returns: 'row';
  readonly columns: readonly Column[];
}

/** A block of values in the shape of its range. */
export interface BlockFunction<P extends readonly Parameter<unknown>[]> extends Common<
  P,
  readonly (readonly Plain[])[]
> {
  readonly returns: 'block';
  readonly as: Quantity;
}

/** A header row and rows under it. */
export interface TableFunction<P extends readonly Parameter<unknown>[]> extends Common<
  P,
  readonly (readonly (Plain | Measured)[])[]
> {
  readonly returns: 'table';
  readonly columns: readonly Column[];
}

type Declaration<P extends readonly Parameter<unknown>[]> =
  CellFunction<P> | RowFunction<P> | BlockFunction<P> | TableFunction<P>;

/** A declared function, whatever its arguments. */
export type AnyFunction = Declaration<readonly Parameter<never>[]>;

/** Declares a custom function: its rule must take what its parameters read. */
export function declare<const P extends readonly Parameter<unknown>[]>(declaration: Declaration<P>): AnyFunction {
  return declaration as unknown as AnyFunction;
}

/** A column of money. */
export function euro(header: string): Column {
  return { header, as: 'euro' };
}

/** A column of text. */
export function words(header: string): Column {
  return { header, as: 'text' };
}

/** A column of numbers. */
export function figures(header: string): Column {
  return { header, as: 'number' };
}

/** A column of years, or of words in the place of one. */
export function years(header: string): Column {
  return { header, as: 'year' };
}

/** A column of dates. */
export function days(header: string): Column {
  return { header, as: 'date' };
}

/** A column whose cells differ in kind. */
export function mixed(header: string): Column {
  return { header, as: 'mixed' };
}
