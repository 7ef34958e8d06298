import { pages } from '../../src/functions/catalogue/pages';
import { call, ExcelError } from './calls';

function codes(block: unknown[][]): unknown[][] {
  return block.map((row) => row.map((cell) => (cell instanceof ExcelError ? cell.code : cell)));
}

describe.each(Object.entries(pages))('the examples of %s', (id, page) => {
  it.each(page.examples.map((example) => [JSON.stringify(example.call), example] as const))('%s', (_, example) => {
    const block = codes(call(id, ...example.call));
    if (example.fails) expect(block).toEqual([[example.fails]]);
    if (example.gives !== undefined)
      expect(block).toEqual(Array.isArray(example.gives) ? example.gives : [[example.gives]]);
    if (example.beginsWith) expect(block.slice(0, example.beginsWith.length)).toEqual(example.beginsWith);
    if (example.rows !== undefined) expect(block.length - 1).toBe(example.rows);
  });
});
