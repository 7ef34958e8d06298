import type { Citation, Proof, Quantity } from '../../../core/answer';
import { callText, literalText } from '../../../workbook/own-functions';
import type { Plain } from '../../../core/cell';
import { OWN_DATA } from '../../../sheets/layout';

/** Call of a custom function in a formula; a screen can name one without loading the function. */
export interface FunctionCall {
  readonly id: string;
  readonly args: readonly Plain[];
}

/** Position of the parameter for own data, for functions called before the catalogue is loaded. */
export const TABLE_AT = { PAYMENT: 4, ALLOCATION: 3, SHARE: 3 } as const;

/** Argument texts with the table of own data at its position. */
export function withTable(texts: readonly string[], tableAt: number): string[] {
  return [...Array.from({ length: tableAt }, (_, index) => texts[index] ?? ''), OWN_DATA];
}

/** Formula of a call, in English as Excel's API expects; with own data where its position is given. */
export function formulaOf({ id, args }: FunctionCall, tableAt?: number): string {
  const texts = args.map(literalText);
  return `=${callText(id, tableAt === undefined ? texts : withTable(texts, tableAt))}`;
}

/** Formula for a figure, with its derivation if it has a value. */
export interface ComposedFigure {
  readonly formula: string;
  /** Quantity of its value, for the number format. */
  readonly as: Quantity | 'mixed';
  readonly proof: () => Proof | undefined;
}

/** Figure with a source to show. */
export interface Figured {
  /** Title of the figure: "Integraal 2024, Heerlen". */
  readonly title: string;
  /** Formatted figure. */
  readonly value: string;
  /** Call that returns it, for a figure of one function. */
  readonly call?: FunctionCall | undefined;
  /** Formula of several calls that return it. */
  readonly composed?: ComposedFigure | undefined;
  /** Sources of a printed figure. */
  readonly citations?: readonly Citation[] | undefined;
  /** Note for the reader. */
  readonly note?: string | undefined;
}
