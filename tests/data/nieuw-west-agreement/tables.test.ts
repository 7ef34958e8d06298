import capacity from '../../../src/data/nieuw-west-agreement/capacity.json';
import homes from '../../../src/data/nieuw-west-agreement/homes.json';
import measures from '../../../src/data/nieuw-west-agreement/measures.json';
import summary from '../../../src/data/nieuw-west-agreement/summary.json';
import wbi from '../../../src/data/nieuw-west-agreement/wbi.json';
import { capacityFile, homesFile, measuresFile, summaryFile, wbiFile } from '../../../src/data/schema/agreement';

function sum<Row>(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((total, row) => total + of(row), 0);
}

describe('the tables of the Nieuw-West agreement', () => {
  it('add up to the printed total of the ORV measures', () => {
    const { measures: rows, total } = measuresFile.parse(measures);
    expect([sum(rows, (row) => row.excl ?? NaN), sum(rows, (row) => row.incl)]).toEqual([17_761_983, 19_035_000]);
    expect([total.excl, total.incl]).toEqual([17_761_983, 19_035_000]);
  });

  it('have five fte of capacity', () => {
    const { activities, total } = capacityFile.parse(capacity);
    expect(activities.map(({ fte, excl, incl }) => [fte, excl, incl])).toEqual([[5, 3_099_174, 3_750_000]]);
    expect([total.excl, total.incl]).toEqual([3_099_174, 3_750_000]);
  });

  it('set the cofinancing beside the contribution of the Woningbouwimpuls', () => {
    const { applications, total } = wbiFile.parse(wbi);
    expect(applications.map((row) => [row.cofinancing, row.contribution])).toEqual([[907_500, 907_500]]);
    expect([total.cofinancing, total.contribution]).toEqual([907_500, 907_500]);
  });

  it('add up to the printed total of the homes', () => {
    const { parts, total } = homesFile.parse(homes);
    expect([sum(parts, (row) => row.homes), sum(parts, (row) => row.affordable ?? NaN)]).toEqual([14_551, 11_230]);
    expect([total.homes, total.affordable]).toEqual([14_551, 11_230]);
  });

  it('add up to the printed total of the summary, low and high', () => {
    const { rows, total } = summaryFile.parse(summary);
    expect([sum(rows, (row) => row.low), sum(rows, (row) => row.high)]).toEqual([61_292_500, 80_092_500]);
    expect([total.low, total.high]).toEqual([61_292_500, 80_092_500]);
  });
});
