import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExampleArgument } from '../../src/functions/page';
import { call, ExcelError } from '../functions/calls';
import { codesOf } from '../functions/outcomes';

/** Call with its result according to the documents. */
interface Golden {
  readonly call: readonly [id: string, ...args: ExampleArgument[]];
  /** The whole block, or its only value. */
  readonly gives?: unknown;
  /** Code of the error, and a part of its Dutch message. */
  readonly fails?: string;
  readonly says?: string;
  /** Source of the expected value, or its calculation. */
  readonly because: string;
}

function cases(file: string): Golden[] {
  return JSON.parse(readFileSync(join(__dirname, file), 'utf8')) as Golden[];
}

describe.each(readdirSync(__dirname).filter((file) => file.endsWith('.json')))('%s', (file) => {
  it.each(cases(file).map((golden) => [`${JSON.stringify(golden.call)}: ${golden.because}`, golden] as const))(
    '%s',
    (_, { call: [id, ...args], gives, fails, says, because }) => {
      expect(because).not.toBe('');
      const block = call(id, ...args);
      expect(codesOf(block)).toEqual(fails ? [[fails]] : Array.isArray(gives) ? gives : [[gives]]);
      if (says) expect((block[0]![0] as ExcelError).message).toContain(says);
    },
  );
});
