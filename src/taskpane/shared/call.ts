import { callText, literalText } from '../../formulas/edit';
import type { Plain } from '../../core/plain';

/** A call of a custom function, as a formula makes it; a screen can name one without loading the function. */
export interface Call {
  readonly id: string;
  readonly args: readonly Plain[];
}

/** The formula of a call, in English as Excel takes it from an add-in. */
export function formulaOf({ id, args }: Call): string {
  return `=${callText(id, args.map(literalText))}`;
}
