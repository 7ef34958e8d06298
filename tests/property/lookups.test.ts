import fc from '../fast-check';
import { call, ExcelError, value } from '../functions/calls';

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('__proto__', 'constructor', 'toString', '\ud800', 'x'.repeat(40_000), '…', ' '),
  fc.double(),
  fc.integer(),
  fc.boolean(),
);

const lookups = [
  'PLACE',
  'THEME',
  'FACT',
  'FACTS',
  'DEADLINE',
  'DEADLINES',
  'INDICATORS',
  'AWARD',
  'AWARDS',
  'BUDGETS',
];

const areas = ['Zuidoost', 'Nieuw-West', 'Noord', 'Amsterdam'];
const schemes = ['vhf', 'wbi', 'nip', 'energiefixers', 'pmg', 'school en omgeving', 'spuk', 'regio deals'];
const ministries = ['VRO', 'JenV', 'OCW', 'SZW', 'BZK', 'EZK/Klimaat', 'VWS'];

describe('looking things up', () => {
  it.each(lookups)('with %s gives a value or an error with a short message, whatever is typed', (id) =>
    fc.assert(
      fc.property(odd, odd, (first, second) => {
        const cells = [...call(id, first), ...(id === 'PLACE' || id === 'AWARD' ? call(id, first, second) : [])].flat();
        const isFine = (cell: unknown): boolean =>
          cell instanceof ExcelError
            ? cell.message.length <= 250
            : ['number', 'string', 'boolean'].includes(typeof cell);
        expect(cells.filter((cell) => !isFine(cell))).toEqual([]);
      }),
      { numRuns: 60 },
    ),
  );
});

describe('the awards', () => {
  it.each(areas)('of %s for all schemes add up to those that it has alone', (area) => {
    const alone = schemes.map((scheme) => value('AWARD', area, scheme)).filter((euros) => typeof euros === 'number');
    expect(value('AWARD', area)).toBeCloseTo(
      alone.reduce((sum, euros) => sum + euros, 0),
      2,
    );
  });
});

describe('the expenditure', () => {
  it.each([2022, 2023, 2024, 2025, 2026, 'structureel'])('of the ministries in %s equals that of the table', (year) => {
    const byMinistry = ministries.map((ministry) => value('BUDGET', ministry, year) as number);
    const table = call('BUDGETS', null, year).slice(1) as [string, string, unknown, number, string][];
    expect(byMinistry.reduce((a, b) => a + b, 0)).toBe(table.reduce((sum, row) => sum + row[3], 0));
  });
});
