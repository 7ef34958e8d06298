import { resolvePartial } from '../../../src/schemes/names/partial';

const names = [
  ['Woningbouwimpuls (10 x 100 miljoen)', 'wbi'],
  ['Kansrijke start', 'start'],
  ['Kansengelijkheid', 'kansen'],
  ['Regio Deals', 'deals'],
  ['Regio', 'regio'],
  ['Wbi', 'wbi'],
] as const;

const choices = 'Woningbouwimpuls (10 x 100 miljoen); Kansrijke start; Kansengelijkheid; Regio Deals; Regio';

function resolve(typed: string): unknown {
  const found = resolvePartial(typed, 'line', names);
  return found.ok ? found.value : Object.values(found.failure);
}

describe('a part of a printed name', () => {
  it.each([
    ['Kansrijke start', 'start'],
    ['KANSRIJKE-START', 'start'],
    ['gelijk', 'kansen'],
    ['woningbouw', 'wbi'],
    ['wbi', 'wbi'],
    ['10X100', 'wbi'],
    ['déals', 'deals'],
  ])('%s is enough where it is unique', (typed, value) => expect(resolve(typed)).toBe(value));

  it('comes after the whole of another name', () => expect(resolve('regio')).toBe('regio'));

  it('is refused where it is ambiguous', () =>
    expect(resolve('kans')).toEqual([
      'na',
      'ambiguousName',
      { parameter: 'line', typed: 'kans', candidates: 'Kansrijke start; Kansengelijkheid' },
    ]));

  it('has a suggestion where it is misspelt', () =>
    expect(resolve('kansrijk strat')).toEqual([
      'na',
      'unknownName',
      { parameter: 'line', typed: 'kansrijk strat', suggestion: 'Kansrijke start', choices },
    ]));

  it.each(['', '—', '__proto__', 'constructor', 'x'.repeat(40_000)])('is unknown: %.12s', (typed) =>
    expect(resolve(typed)).toEqual(['na', 'unknownName', { parameter: 'line', typed, suggestion: undefined, choices }]),
  );
});
