import { catalogue } from '../../src/functions/catalogue';
import { callable } from '../../src/functions/runtime/register';
import type { ExampleArgument } from '../../src/functions/page';
import type { Language } from '../../src/core/language';
import { failureMessages } from '../../src/taskpane/shared/failure-text';

/** Error of Excel's runtime for functions, as documented. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

Object.assign(globalThis, {
  CustomFunctions: { Error: ExcelError, ErrorCode: { notAvailable: '#N/A', invalidValue: '#VALUE!' } },
});

/** Calls a function as Excel does: every argument a matrix, omitted ones null, the invocation last. */
export function callRaw(id: string, args: readonly unknown[], language: Language = 'nl'): unknown[][] {
  const declaration = catalogue.find((candidate) => candidate.id === id);
  if (!declaration) throw new Error(`no function ${id}`);
  return callable(declaration, failureMessages[language])(...args, { address: 'Sheet1!A1' });
}

/** Matrix that Excel passes for a value. */
export function asMatrix(argument: ExampleArgument | undefined): unknown {
  if (argument === undefined || argument === null) return null;
  return Array.isArray(argument) ? argument : [[argument]];
}

/** Value that other formulas calculate with. */
export function basicValue(cell: unknown): unknown {
  return typeof cell === 'object' && cell !== null && 'numberFormat' in cell && 'basicValue' in cell
    ? cell.basicValue
    : cell;
}

/** Values of a call without formats; a call that fails as a whole gives a block with its error. */
export function call(id: string, ...args: ExampleArgument[]): unknown[][] {
  try {
    return callRaw(id, args.map(asMatrix)).map((row) => row.map(basicValue));
  } catch (error) {
    if (error instanceof ExcelError) return [[error]];
    throw error;
  }
}

/** Single value of a call, or the code of its error. */
export function value(id: string, ...args: ExampleArgument[]): unknown {
  const [[cell]] = call(id, ...args) as [[unknown]];
  return cell instanceof ExcelError ? cell.code : cell;
}
