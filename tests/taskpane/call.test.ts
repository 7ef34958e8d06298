import { catalogue } from '../../src/functions/catalogue';
import { TABLE_AT } from '../../src/taskpane/shared/source/figured';

describe('the position of own data in calls of the first screen', () => {
  it.each(Object.entries(TABLE_AT))('is that of the parameter of %s', (id, position) => {
    const { parameters } = catalogue.find((declaration) => declaration.id === id)!;
    expect(parameters.findIndex(({ name }) => name === 'table')).toBe(position);
  });
});
