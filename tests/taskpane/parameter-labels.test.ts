import { catalogue } from '../../src/functions/catalogue';
import { parameterLabel } from '../../src/taskpane/shared/parameter-labels';

describe('the Dutch label of a parameter', () => {
  const names = [...new Set(catalogue.flatMap(({ parameters }) => parameters.map(({ name }) => name)))];

  it.each(names)('is not the English name: %s', (name) => {
    expect(parameterLabel(name, 'nl')).toMatch(/^[A-Z]/);
    expect(parameterLabel(name, 'en')).toBe(name);
  });
});
