import type { Injector } from '@univerjs/core';
import { IFunctionService } from '@univerjs/engine-formula';

/** Functions that return one of their arguments, or show it, as it is. */
const SHOWING = ['HYPERLINK', 'IF', 'IFS', 'IFERROR', 'IFNA', 'CHOOSE', 'SWITCH'];

/**
 * Keeps a text in a formula a text where a function only shows it, as Excel does. Univer reads what looks like a day as
 * a number: =HYPERLINK("#A1","5, 6") showed 46148.
 */
export function keepLiteralTexts(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  for (const name of SHOWING) {
    const executor = functions.getExecutor(name);
    if (executor) executor.isArgumentsIgnoreNumberPattern = () => true;
  }
}
