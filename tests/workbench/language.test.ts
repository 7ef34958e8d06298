import { chooseLanguage } from '../../src/workbench/page/texts';

describe('the language', () => {
  it.each([
    ['?lang=en', ['nl-NL'], 'en'],
    ['?lang=nl', ['en-US'], 'nl'],
    ['', ['en-GB', 'nl'], 'en'],
    ['', ['nl-BE'], 'nl'],
    ['', ['de-DE', 'en'], 'en'],
    ['?lang=de', ['fr'], 'nl'],
    ['', [], 'nl'],
  ] as const)('of %s and %j is %s', (search, preferred, language) => {
    expect(chooseLanguage(search, preferred)).toBe(language);
  });
});
