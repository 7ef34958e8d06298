import type { Example } from '../../src/functions/page';
import { basicValue, ExcelError } from './calls';

/** Block with error codes in place of errors. */
export function codesOf(block: readonly (readonly unknown[])[]): unknown[][] {
  return block.map((row) => row.map((cell) => (cell instanceof ExcelError ? cell.code : basicValue(cell))));
}

/** Compares the result of a call with its example. */
export function expectExample(example: Example, result: readonly (readonly unknown[])[]): void {
  const { fails, gives, beginsWith, rows } = example;
  const block = codesOf(result);
  if (fails) expect(block).toEqual([[fails]]);
  if (gives !== undefined) expect(block).toEqual(Array.isArray(gives) ? gives : [[gives]]);
  if (beginsWith) expect(block.slice(0, beginsWith.length)).toEqual(beginsWith);
  if (rows !== undefined) expect(block.length - 1).toBe(rows);
}
