import file from '../../../src/data/amsterdam-overview/awards.json';
import { awardFile } from '../../../src/data/schema/awards';

const { awards } = awardFile.parse(file);

/** Sum of the awards to an area alone, in euros. */
function aloneIn(area: string): number {
  return awards
    .filter((award) => award.areas.length === 1 && award.areas[0] === area && !award.sharedWith)
    .reduce((sum, award) => sum + (award.amount ?? 0), 0);
}

describe('the awards in the Amsterdam overview', () => {
  it.each([
    ['Zuidoost', (41 + 8.9 + 2.3 + 5 + 8 + 20) * 1e6],
    ['Nieuw-West', (28 + 9.1 + 3.9 + 11 + 12) * 1e6],
    ['Noord', (10.4 + 4) * 1e6],
    ['Amsterdam', (3.5 + 1.4) * 1e6],
  ])('print for %s alone the amounts in the document', (area, euros) => {
    expect(aloneIn(area)).toBeCloseTo(euros, 2);
  });

  it('hold Preventie met gezag once, for two areas', () => {
    const rows = awards.filter((award) => award.scheme === 'preventie-met-gezag');
    expect(rows.map((award) => [award.areas, award.amount])).toEqual([[['Zuidoost', 'Nieuw-West'], 36_000_000]]);
  });

  it('add up to the 28.4 million for three projects in the fourth tranche of the Woningbouwimpuls', () => {
    const rows = awards.filter((award) => award.scheme === 'woningbouwimpuls' && award.tranche === 'vierde tranche');
    expect(rows.map((award) => award.homes)).toEqual([3313, 1625, 4121]);
    expect(rows.reduce((sum, award) => sum + (award.amount ?? 0), 0)).toBe(28_400_000);
  });

  it('cite the overview per area for each of its bullets, and both columns for the shared one', () => {
    const bullets = awards.flatMap(({ section, item, also = { section, item } }) =>
      also.section.startsWith('Overzicht') ? also.item.split('; ') : [],
    );
    const inColumn = (area: string) => bullets.filter((column) => column === area).length;
    expect([inColumn('Zuidoost'), inColumn('Nieuw-West'), inColumn('Noord')]).toEqual([9, 8, 4]);
  });

  it('cite one coalition in five districts where it is printed, in the overview per area', () => {
    const { section, item, also } = awards.find(({ qualifier }) => qualifier?.startsWith('één coalitie'))!;
    expect([section, item, also]).toEqual(['Overzicht toegekende rijksmiddelen per gebied', 'Noord', undefined]);
  });
});
