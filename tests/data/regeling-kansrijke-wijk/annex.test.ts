import { instalmentsIn, maxima as allMaxima } from '../../../src/data/annex';
import { differences as allDifferences, printedSums } from '../../../src/data/checks';
import { focusAreas } from '../../../src/data/programme';

const SOURCE = 'regeling-kansrijke-wijk';
const instalments = instalmentsIn(SOURCE);
const maxima = allMaxima.filter((row) => row.citation.source === SOURCE);
const differences = allDifferences().filter((row) => row.source === SOURCE);

function sum(rows: readonly { euros: number }[]): number {
  return rows.reduce((total, row) => total + row.euros, 0);
}

const YEARS = [2023, 2024, 2025];
const ARTICLES = [3, 4, 5, 6, 7, 8, 9];

/** Municipalities of article 4, paragraph 2, the only ones with a budget of article 8. */
const SCHOOL = ['Leeuwarden', 'Heerlen', 'Zaanstad', 'Groningen', 'Rotterdam'];

describe('the annex to the Regeling kansrijke wijk', () => {
  it('has 352 instalments, 119 printed totals, 19 municipalities and 20 areas', () => {
    expect(instalments).toHaveLength(352);
    expect(maxima).toHaveLength(119);
    expect(new Set(maxima.map((row) => row.municipality)).size).toBe(19);
    expect(focusAreas).toHaveLength(20);
  });

  it.each([
    [3, 30_000_000, 10_000_000, 10_000_000, 10_000_000],
    [4, 33_010_806, 6_248_986, 13_657_697, 13_104_127],
    [5, 17_000_000, 10_200_000, 3_400_000, 3_400_000],
    [6, 5_100_000, 1_700_000, 1_700_000, 1_700_000],
    [7, 19_124_999, 0, 9_350_000, 9_775_001],
    [8, 72_726_886, 13_066_960, 31_610_916, 28_049_012],
    [9, 73_109_349, 10_443_948, 31_332_700, 31_332_700],
  ])('adds up for article %d to the printed %d, by year %d, %d and %d', (article, printed, ...byYear) => {
    expect(sum(maxima.filter((row) => row.article === article))).toBe(printed);
    const own = instalments.filter((row) => row.article === article);
    expect(YEARS.map((year) => sum(own.filter((row) => row.year === year)))).toEqual(byYear);
  });

  it('adds up to 250,072,040', () => {
    expect(sum(maxima)).toBe(250_072_040);
    expect(YEARS.map((year) => sum(instalments.filter((row) => row.year === year)))).toEqual([
      51_659_894, 101_051_313, 97_360_840,
    ]);
  });

  it('has 21 printed totals that differ by one euro from their instalments, all on record', () => {
    const found = maxima.flatMap(({ municipality, article, euros }) => {
      const own = instalments.filter((row) => row.municipality === municipality && row.article === article);
      return sum(own) === euros
        ? []
        : [`${article} ${municipality} ${sum(own) > euros ? '+' : '−'}${Math.abs(sum(own) - euros)}`];
    });
    const expected = [
      '4 Leeuwarden +1',
      '4 Groningen +1',
      '4 Eindhoven +1',
      '4 Rotterdam +1',
      '4 Zaanstad +1',
      '4 Lelystad −1',
      '7 Leeuwarden −1',
      '7 Groningen +1',
      '7 Heerlen +1',
      '7 Amsterdam −1',
      '7 Vlaardingen +1',
      '7 Delft +1',
      '8 Heerlen +1',
      '8 Rotterdam +1',
      '9 Groningen +1',
      '9 Amsterdam −1',
      '9 Zaanstad −1',
      '9 Utrecht +1',
      '9 Nieuwegein −1',
      '9 Delft −1',
      '9 Roosendaal +1',
    ];
    expect([...found].sort()).toEqual([...expected].sort());
    const recorded = differences.map((row) => `${row.article} ${row.municipality} ${row.euros > 0 ? '+' : '−'}1`);
    expect([...recorded].sort()).toEqual([...expected].sort());
  });

  it('differs by 2 from the jonge kind that the note prints for 2023', () => {
    expect(printedSums().map(({ article, year, euros }) => [article, year, euros])).toEqual([
      [9, 2023, 10_443_950],
      [9, 2024, 31_332_700],
      [9, 2025, 31_332_700],
    ]);
  });

  it('has one amount per area, article and year, or none where the Regeling has none', () => {
    for (const { municipality, area } of focusAreas)
      for (const article of ARTICLES)
        for (const year of YEARS) {
          const found = instalments.filter(
            (row) =>
              row.municipality === municipality &&
              (row.area ?? area) === area &&
              row.article === article &&
              row.year === year,
          );
          const none = (article === 7 && year === 2023) || (article === 8 && !SCHOOL.includes(municipality));
          expect([municipality, area, article, year, found.length]).toEqual([
            municipality,
            area,
            article,
            year,
            none ? 0 : 1,
          ]);
        }
  });

  it('divides Amsterdam in two except for article 3', () => {
    const amsterdam = instalments.filter((row) => row.municipality === 'Amsterdam');
    expect(amsterdam.filter((row) => row.article === 3).every((row) => row.area === undefined)).toBe(true);
    expect(new Set(amsterdam.filter((row) => row.article !== 3).map((row) => row.area))).toEqual(
      new Set(['Zuidoost', 'Nieuw-West']),
    );
  });
});

/** Sum of the instalments of an area from some articles, in one year or in all. */
function paid(municipality: string, area: string, articles: readonly number[], year?: number): number {
  return sum(
    instalments.filter(
      (row) =>
        row.municipality === municipality &&
        (row.area ?? area) === area &&
        articles.includes(row.article) &&
        (year === undefined || row.year === year),
    ),
  );
}

describe('the rules that no document states', () => {
  it('put integraal at 15/85 of articles 5 to 9, per area and year, within € 0.59', () => {
    for (const { municipality, area } of focusAreas)
      for (const year of YEARS) {
        const share = (paid(municipality, area, [5, 6, 7, 8, 9], year) * 15) / 85;
        expect(Math.abs(paid(municipality, area, [4], year) - share)).toBeLessThanOrEqual(0.59);
      }
  });

  it('put jonge kind, beyond 1,827,733.75 per area, at 20,848 times 1,753.39', () => {
    expect(73_109_350 / 2 / 20).toBe(1_827_733.75);
    const units = focusAreas.map(({ municipality, area }) => {
      const exact = (paid(municipality, area, [9]) - 1_827_733.75) / 1753.39;
      expect(Math.abs(exact - Math.round(exact))).toBeLessThan(0.001);
      return Math.round(exact);
    });
    expect(units.reduce((a, b) => a + b, 0)).toBe(20_848);
  });

  it('put re-integratie at 6,931 times 2,759.34, and 2025 to 2024 at 11.5 to 11', () => {
    const units = focusAreas.map(({ municipality, area }) => {
      const exact = paid(municipality, area, [7]) / 2759.34;
      expect(Math.abs(exact - Math.round(exact))).toBeLessThan(0.002);
      const [second, third] = [2024, 2025].map((year) => paid(municipality, area, [7], year)) as [number, number];
      expect(Math.abs(third - (second * 11.5) / 11)).toBeLessThan(1.1);
      return Math.round(exact);
    });
    expect(units.reduce((a, b) => a + b, 0)).toBe(6931);
  });

  it.each([
    ['Zuidoost', 8_183_118],
    ['Nieuw-West', 12_030_303],
  ])('give Amsterdam %s %d without article 3', (area, euros) => {
    expect(paid('Amsterdam', area, [4, 5, 6, 7, 8, 9])).toBe(euros);
  });
});
