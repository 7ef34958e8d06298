import { serialOfIso } from '../../../src/core/date';
import { templates } from '../../../src/sheets/templates';
import { allValues, reopen } from '../../workbench/reopen';
import { calculatingWorkbook } from './calculating';

jest.setTimeout(60_000);

const choices = { scenario: 'midden' as const, day: serialOfIso('2025-11-21')! };

describe.each(templates.map((template) => [template.id, template] as const))('the template %s', (_id, template) => {
  let book: ReturnType<typeof calculatingWorkbook>;
  beforeEach(() => (book = calculatingWorkbook()));
  afterEach(() => book.close());

  it('shows the same values after saving and opening', async () => {
    const firstYear = template.firstYears?.[0] ?? 2023;
    const { sheet } = await book.make(template.plan({ ...choices, place: 'Rotterdam', firstYear }));
    await book.grid.calculation.settled();
    const before = allValues(book.grid, sheet);
    expect(before.length).toBeGreaterThan(5);
    await reopen(book.grid, book.functionNames);
    expect(allValues(book.grid, sheet)).toEqual(before);
  });
});

it('the template aansluiting with a ledger shows the same after saving and opening, its explanations last', async () => {
  const book = calculatingWorkbook();
  try {
    const plan = templates
      .find(({ id }) => id === 'aansluiting')!
      .plan({ ...choices, place: 'Rotterdam', firstYear: 2023 });
    const { sheet } = await book.make(plan);
    const ledger = book.grid.findSheet(sheet)!;
    for (const [cell, content] of [
      ['B10', 2024],
      ['C10', 'Kansrijke wijk school'],
      ['D10', 18_027_421],
    ] as const)
      ledger.getRange(cell).setValue(content);
    await book.grid.calculation.settled();
    const before = allValues(book.grid, sheet);
    const heading = before.find((line) => line.includes('Toelichting'))!;
    expect(heading.slice(-4)).toEqual(['Status', 'Regels', 'Zekerheid', 'Toelichting']);
    // Annex, art. 8, onderdeel 4, onder b: Rotterdam 2024.
    const school = before.find((line) => line[heading.indexOf('Status')] === 'akkoord')!;
    expect(school.slice(-3)).toEqual(['2', 'zeker', expect.stringContaining('excl. btw')]);
    await reopen(book.grid, book.functionNames);
    expect(allValues(book.grid, sheet)).toEqual(before);
  } finally {
    book.close();
  }
});
