import { singleThemes } from '../../../src/schemes/names/themes';
import { Names } from '../../../src/reconcile/match/naming';
import type { Line } from '../../../src/reconcile/model';
import { resolveOnePlace } from '../../../src/schemes/names/places';
import { valueOf } from '../../results';

const blank = {
  row: 1,
  year: 2024,
  date: undefined,
  cents: 1,
  document: '',
  theme: '',
  account: '',
  costCentre: '',
  counterparty: '',
};

function namesOf(texts: Partial<Line>, others: readonly Partial<Line>[] = [], place = 'Arnhem'): [Names, Line] {
  const lines = [texts, ...others].map(
    (own, index) => ({ ...blank, description: '', text: own.description ?? '', index, ...own }) as Line,
  );
  return [new Names(valueOf(resolveOnePlace(place)), lines), lines[0]!];
}

function named(description: string, theme = '', others: readonly Partial<Line>[] = []): string[] {
  const [names, line] = namesOf({ description, theme }, others);
  return names.themesOf(line).map(({ id }) => id);
}

describe('the themes that a line names', () => {
  it.each(singleThemes.map(({ id, name }) => [name, id] as const))('by their printed name: %s', (name, id) =>
    expect(named(`Rijksbijdrage ${name} 2024`)).toEqual([id]),
  );

  it.each([
    ['programmabureau', 'organisatie'],
    ['alliantie', 'organisatie'],
    ['integrale activiteiten', 'integraal'],
    ['geldzorgen', 'armoede'],
    ['preventie van schulden', 'armoede'],
    ['V&W', 'veerkracht'],
    ['weerbaarheid', 'veerkracht'],
    ['reïntegratie', 'reintegratie'],
    ['re-integratie', 'reintegratie'],
    ['werk', 'reintegratie'],
    ['S&O', 'school'],
    ['verrijkte schooldag', 'school'],
    ['VVE', 'jongekind'],
    ['peuters', 'jongekind'],
    ['art. 8', 'school'],
    ['artikel 6', 'veerkracht'],
  ])('by another word: %s', (word, id) => expect(named(`NPLV ${word}`)).toEqual([id]));

  it.each(['Netwerkborrel', 'Bedrijfsscholing', 'stuk 8', 'huur', 'vervoer'])('none in: %s', (text) =>
    expect(named(text)).toEqual([]),
  );

  it('come from the theme column first, where a bare number is an article', () => {
    expect(named('school', 'armoede')).toEqual(['armoede']);
    expect(named('school', '9')).toEqual(['jongekind']);
    expect(named('school', 'overig')).toEqual(['school']);
  });
});
