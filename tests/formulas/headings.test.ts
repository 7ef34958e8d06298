import { byHeadings, headingAreas } from '../../src/formulas/headings';
import { matchesOf } from '../../src/formulas/published';

const matches = matchesOf(500_000);
const first = (...headings: (string | number | null)[]) => {
  const { sorted, best } = byHeadings(matches, headings);
  return [sorted[0]?.formula, best];
};

describe('the headings of an amount', () => {
  it('are left of it and above it', () => {
    expect(headingAreas({ row: 6, column: 2 })).toEqual([
      { row: 6, column: 0, rows: 1, columns: 2 },
      { row: 0, column: 2, rows: 6, columns: 1 },
    ]);
    expect(headingAreas({ row: 0, column: 0 })).toEqual([]);
    expect(headingAreas({ row: 5000, column: 0 })).toEqual([{ row: 4940, column: 0, rows: 60, columns: 1 }]);
  });

  it('decide between figures of the same amount', () => {
    expect(first('gemeente Tilburg', null, 'programmaorganisatie', 'begroting 2025')).toEqual([
      '=NPLV.PAYMENT("Tilburg","organisatie",2025)',
      1,
    ]);
    expect(first('R’dam', 2023)).toEqual(['=NPLV.PAYMENT("Rotterdam","organisatie",2023)', 1]);
  });

  it('without a name change nothing', () => {
    expect(first('Totaal lasten', 363, 12.5, '')).toEqual([matches[0]?.formula, matches.length]);
  });
});
