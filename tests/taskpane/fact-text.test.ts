import { type Fact, statedFact } from '../../src/data/facts';
import { allFacts } from '../../src/data/table-facts';
import { type Language, languages } from '../../src/core/language';
import { unitTexts } from '../../src/i18n/units';
import { factText } from '../../src/taskpane/shared/fact-text';
import { formatsIn } from '../../src/taskpane/shared/format';

const textOf = (fact: Fact, language: Language): string => factText(fact, unitTexts[language], formatsIn(language));

describe('a fact', () => {
  it.each([
    ['regeling.terugvordering.jaren', 'binnen 1 jaar', 'binnen 1 year'],
    ['regeling.vaststelling.weken', 'binnen 13 weken', 'binnen 13 weeks'],
    ['regeling.jonge-kind.ve-uren', '16 uur per week', '16 hours a week'],
    ['regeling.wijziging.drempel', 'ten minste 25%', 'ten minste 25%'],
    ['nip.per-woning', '1.460 euro per woning', '1,460 euros a home'],
    ['nieuw-west.orv.plafond', '€\u00a0180.000.000', '€\u00a0180,000,000'],
    ['overzicht.nplv.lancering', 'juli 2022', 'July 2022'],
    ['brief.lancering.jaar', '2022', '2022'],
  ])('%s is %s, and %s in English', (id, dutch, english) => {
    expect(textOf(statedFact(id), 'nl')).toBe(dutch);
    expect(textOf(statedFact(id), 'en')).toBe(english);
  });

  it('has singular and plural of its unit in every language', () => {
    const numbers = allFacts().filter(({ value }) => typeof value === 'number');
    const units = new Set(numbers.map(({ unit }) => unit));
    for (const plain of ['euro', 'procent', 'jaar', 'aantal']) units.delete(plain);
    for (const language of languages) expect([...units].filter((unit) => !(unit in unitTexts[language]))).toEqual([]);
  });
});
