import file from '../../../src/data/amsterdam-overview/expenditure.json';
import { expenditureFile } from '../../../src/data/schema/expenditure';

const { lines, total } = expenditureFile.parse(file);

describe('the national expenditure in the Amsterdam overview', () => {
  it.each([
    ['2022', 1808, 1807],
    ['2023', 2672, 2672],
    ['2024', 4028, 4028],
    ['2025', 4555, 4555],
    ['2026', 4438, 4438],
    ['structureel', 3180, 3180],
  ] as const)('in %s adds up to %d, where the document prints %d', (column, sum, printed) => {
    expect(lines.reduce((euros, line) => euros + (line.millions[column] ?? 0), 0)).toBe(sum);
    expect(total.millions[column]).toBe(printed);
  });

  it('has the seven ministries in the printed order', () => {
    expect([...new Set(lines.map((line) => line.department))]).toEqual([
      'VRO',
      'JenV',
      'OCW',
      'SZW',
      'BZK',
      'EZK/Klimaat',
      'VWS',
    ]);
  });
});
