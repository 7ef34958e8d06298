import { callText, literalText } from '../../formulas/edit';
import type { Plain } from '../../core/plain';
import { OWN_DATA } from '../../sheets/layout';

/** A call of a custom function, as a formula makes it; a screen can name one without loading the function. */
export interface Call {
  readonly id: string;
  readonly args: readonly Plain[];
}

/** Positions of the parameter for own data in functions that are called before the catalogue is loaded. */
export const TABLE_AT = { PAYMENT: 4, ALLOCATION: 3, SHARE: 3 } as const;

/** Texts of arguments with the table of own data at its position. */
export function withTable(texts: readonly string[], tableAt: number): string[] {
  return [...Array.from({ length: tableAt }, (_, index) => texts[index] ?? ''), OWN_DATA];
}

/** The formula of a call, in English as Excel takes it from an add-in; with own data where a position for it is given. */
export function formulaOf({ id, args }: Call, tableAt?: number): string {
  const texts = args.map(literalText);
  return `=${callText(id, tableAt === undefined ? texts : withTable(texts, tableAt))}`;
}
