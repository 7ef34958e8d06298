import { singleThemes } from '../../../src/schemes/names/themes';
import { Names } from '../../../src/reconcile/match/naming';
import type { Line } from '../../../src/reconcile/model';
import { readLedger } from '../../../src/reconcile/read/lines';
import { resolveOnePlace } from '../../../src/schemes/names/places';
import { valueOf } from '../../results';

/** Texts of a line by column. */
interface Texts {
  readonly description?: string;
  readonly theme?: string;
  readonly account?: string;
  readonly costCentre?: string;
}

const HEADING = ['Boekjaar', 'Omschrijving', 'Thema', 'Grootboek', 'Kostenplaats', 'Bedrag'];

function namesOf(texts: Texts, others: readonly Texts[] = [], placeName = 'Arnhem'): [Names, Line] {
  const place = valueOf(resolveOnePlace(placeName));
  const rows = [texts, ...others].map(({ description = '', theme = '', account = '', costCentre = '' }) => [
    2024,
    description,
    theme,
    account,
    costCentre,
    1,
  ]);
  const { lines } = valueOf(readLedger({ ledger: [HEADING, ...rows], basis: 'excl', place }));
  return [new Names(place, lines), lines.at(0)];
}

function named(description: string, theme = '', others: readonly Texts[] = []): string[] {
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
    ['progr.org. kwartaal 2', 'organisatie'],
    ['proj.org.', 'organisatie'],
    ['organis. 2024', 'organisatie'],
    ['weerb. 2024', 'veerkracht'],
    ['j. kind 2024', 'jongekind'],
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

describe('the year that a line names', () => {
  const yearOf = (description: string): number | undefined => {
    const [names, line] = namesOf({ description });
    return names.namedYear(line);
  };

  it.each(['veerkracht 2023', 'veerkracht termijn 3 2023', 'veerkracht 2023 1e deel', 'beschikking 2023 veerkracht'])(
    'stands in its text: %s',
    (text) => expect(yearOf(text)).toBe(2023),
  );

  it.each([
    'veerkracht kenmerk 2023 0001234',
    'veerkracht betalingskenmerk 2023 4567 8901 2345',
    'veerkracht NL02 RBOS 0569 2023 39',
    'veerkracht factuur 2023 123',
    'veerkracht zaaknr. 2023 456',
    'veerkracht besluit nr 2023',
    'veerkracht € 2023',
    'veerkracht septembercirculaire 2023',
  ])('is no part of a reference, a number or an amount: %s', (text) => expect(yearOf(text)).toBeUndefined());
});
