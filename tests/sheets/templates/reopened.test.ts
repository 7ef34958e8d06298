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
