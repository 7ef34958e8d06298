import { callText, literalText } from '../../workbook/own-functions';
import type { Plain } from '../../core/cell';
import { OWN_DATA } from '../../sheets/layout';

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
