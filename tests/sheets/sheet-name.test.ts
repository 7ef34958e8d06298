import { freeSheetName } from '../../src/sheets/sheet-name';

describe('a name for a new sheet', () => {
  it.each<[string, string[], string]>([
    ['Kasritme', [], 'Kasritme'],
    ['Kasritme', ['kasritme'], 'Kasritme (2)'],
    ['Kasritme', ['Kasritme', 'Kasritme (2)'], 'Kasritme (3)'],
    ["'s-Gravenhage [1/2]", [], 's-Gravenhage  1 2'],
    ['Aansluiting Amsterdam Zuidoost 2023', [], 'Aansluiting Amsterdam Zuidoost'],
    ['Aansluiting Amsterdam Zuidoost 2023', ['Aansluiting Amsterdam Zuidoost'], 'Aansluiting Amsterdam Zuido (2)'],
  ])('%s beside %j is %s', (wanted, taken, name) => expect(freeSheetName(wanted, taken)).toBe(name));
});
