import type { Injector } from '@univerjs/core';
import { IFunctionService } from '@univerjs/engine-formula';

/** Functions that return or show an argument unchanged. */
const SHOWING = ['HYPERLINK', 'IF', 'IFS', 'IFERROR', 'IFNA', 'CHOOSE', 'SWITCH'];

/**
 * Keeps a text in a formula as text where a function only shows it, as Excel does. Univer parses texts that look like
 * days: =HYPERLINK("#A1","5, 6") showed 46148.
 */
export function keepLiteralTexts(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  for (const name of SHOWING) {
    const executor = functions.getExecutor(name);
    if (executor) executor.isArgumentsIgnoreNumberPattern = () => true;
  }
}
