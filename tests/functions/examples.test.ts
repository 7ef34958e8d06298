import { pages } from '../../src/functions/catalogue/pages';
import { call } from './calls';
import { expectExample } from './outcomes';

describe.each(Object.entries(pages))('the examples of %s', (id, page) => {
  it.each(page.examples.map((example) => [JSON.stringify(example.call), example] as const))('%s', (_, example) =>
    expectExample(example, call(id, ...example.call)),
  );
});
