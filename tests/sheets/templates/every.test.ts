import { isUnknown } from '../../../src/formulas/evaluate';
import { serialOfIso } from '../../../src/core/date';
import { excelGateway } from '../../../src/excel/excel-gateway';
import { places } from '../../../src/schemes/names/places';
import { type Plan, sizeOf } from '../../../src/workbook/plan';
import { templates } from '../../../src/sheets/templates';
import type { TemplateId } from '../../../src/sheets/templates/template';
import { explainFormulaText } from '../../../src/taskpane/shared/evaluation';
import { value } from '../../functions/calls';
import { calculatingWorkbook, type MadeSheet } from './calculating';
import { addressOf } from '../../../src/workbook/a1';

jest.setTimeout(120_000);

const choices = { scenario: 'midden' as const, day: serialOfIso('2025-11-21')! };
const here = places.filter(({ kind }) => kind !== 'all').map(({ name }) => name);
const template = (id: TemplateId) => templates.find((one) => one.id === id)!;
const planOf = (id: TemplateId, place: string) =>
  template(id).plan({ ...choices, place, firstYear: template(id).firstYears?.[0] ?? 2023 });

it.each(['aansluiting', 'termijnen'] as const)('repeats the heading of the list of %s on every page', (id) => {
  const { blocks, printHeading } = planOf(id, 'Rotterdam');
  const heads = blocks.filter(({ row }) => row === printHeading).flatMap(({ cells }) => cells.flat());
  expect(heads).toContain(id === 'aansluiting' ? 'Boekjaar' : 'Status');
});

describe.each(templates)('the template $id as a plan', ({ id }) => {
  const plan = planOf(id, 'Rotterdam');

  it('is a sheet of its own that stays out of the way of others', () => {
    expect('newSheet' in plan.start).toBe(true);
    expect(plan.frozenRows).toBeGreaterThan(3);
  });

  it('has no two blocks in one cell', () => {
    const seen = new Map<string, number>();
    for (const { row, column, cells, spills } of plan.blocks)
      Array.from({ length: spills?.rows ?? cells.length }, (_, down) =>
        Array.from({ length: spills?.columns ?? cells[down]!.length }, (__, across) => {
          if (!spills && cells[down]![across] === null) return;
          const address = addressOf({ row: row + down, column: column + across, rows: 1, columns: 1 });
          seen.set(address, (seen.get(address) ?? 0) + 1);
        }),
      );
    expect([...seen].filter(([, count]) => count > 1)).toEqual([]);
  });

  it('prints everything, and says what it rests on', () => {
    const size = sizeOf(plan);
    expect(plan.printArea!.rows).toBe(size.rows);
    expect(plan.printArea!.columns).toBeGreaterThanOrEqual(size.columns);
    const texts = plan.blocks.flatMap(({ cells }) => cells.flat());
    expect(texts).toContain('=NPLV.VERSION()');
    expect(texts).toContain('Gemaakt op');
  });

  it('refers to cells rather than to names, which a second sheet of its kind has too', () => {
    const formulas = plan.blocks.flatMap(({ cells }) => cells.flat()).filter((each) => String(each).startsWith('='));
    const names = new Set((plan.names ?? []).map(({ name }) => name));
    const words = formulas.flatMap(
      (each) =>
        String(each)
          .replace(/"[^"]*"/g, '')
          .match(/[A-Za-z_.]+/g) ?? [],
    );
    expect(words.filter((word) => names.has(word))).toEqual([]);
  });
});

/** The calls of a plan that Uitleg cannot work out, as it says. */
async function unexplained(plan: Plan, made: MadeSheet): Promise<unknown[]> {
  const gateway = excelGateway('nl');
  const wrong: unknown[] = [];
  for (const { row, column, cells } of plan.blocks)
    for (const [down, line] of cells.entries())
      for (const [across, content] of line.entries()) {
        if (typeof content !== 'string' || !/^=.*NPLV\./.test(content)) continue;
        const calls = await explainFormulaText(
          content,
          { sheet: made.sheet, row: row + down, column: column + across },
          gateway,
        );
        for (const { text, result } of calls ?? [{ text: content, result: { unknown: 'notRead' } }])
          if (isUnknown(result)) wrong.push([text, result]);
      }
  return wrong;
}

describe.each(['Rotterdam', 'Utrecht', 'Amsterdam', 'Nieuw-West'])('in %s', (place) => {
  let book: ReturnType<typeof calculatingWorkbook>;
  beforeAll(() => (book = calculatingWorkbook()));
  afterAll(() => book.close());

  it.each(templates)('$id calculates without an error, and every call on it can be explained', async ({ id }) => {
    const plan = planOf(id, place);
    const made = await book.make(plan);
    const cells = await made.values(addressOf({ row: 0, column: 0, ...sizeOf(plan) }));
    expect(await unexplained(plan, made)).toEqual([]);
    expect(cells.flat().filter((cell) => /^#(N\/A|VALUE|REF|NAME|DIV|SPILL|CALC|NUM)/.test(String(cell)))).toEqual([]);
  });
});

/** Where the sheets show the sum of all instalments, and on which basis. */
const TOTALS: readonly [TemplateId, string, 'incl' | 'excl'][] = [
  ['kasritme', 'E14', 'incl'],
  ['kasritme', 'E34', 'excl'],
  ['begroting', 'J20', 'incl'],
  ['besteding', 'B19', 'excl'],
  ['sisa', 'B15', 'excl'],
  ['wijziging', 'B18', 'incl'],
];

describe('the total', () => {
  let book: ReturnType<typeof calculatingWorkbook>;
  beforeAll(() => (book = calculatingWorkbook()));
  afterAll(() => book.close());

  it.each([...new Set(TOTALS.map(([id]) => id))])('of %s is what PAYMENT says, to the cent, everywhere', async (id) => {
    const made = await book.make(planOf(id, 'Arnhem'));
    const wrong: string[] = [];
    for (const place of here) {
      await made.type('B4', [[place]]);
      for (const [of, cell, basis] of TOTALS) {
        if (of !== id) continue;
        const cents = Math.round(Number(await made.value(cell)) * 100);
        if (cents !== Math.round(Number(value('PAYMENT', place, 'totaal', 'totaal', basis)) * 100))
          wrong.push(`${place} ${cell}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
