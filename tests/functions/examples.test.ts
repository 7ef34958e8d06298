import { catalogue } from '../../src/functions/catalogue';
import { call } from './calls';
import { expectExample } from './outcomes';

describe.each(catalogue.map(({ id, examples }) => [id, examples] as const))('the examples of %s', (id, examples) => {
  it.each(examples.map((example) => [JSON.stringify(example.call), example] as const))('%s', (_, example) =>
    expectExample(example, call(id, ...example.call)),
  );
});
