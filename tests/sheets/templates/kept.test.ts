import { templates } from '../../../src/sheets/templates';
import type { TemplateId } from '../../../src/sheets/templates/template';
import { auditWorkbook } from '../../../src/taskpane/audit/audit-workbook';
import { freezeSheets, thawSheets } from '../../../src/taskpane/audit/freezing';
import { bookOfGrid } from '../../../src/workbench/files/book-of-grid';
import { openBook, readForGrid } from '../../../src/workbench/files/open-book';
import { writeBook } from '../../../src/workbench/files/write-book';
import { isProblem, type Problem } from '../../../src/workbook/port';
import { calculatingWorkbook, type MadeSheet } from './calculating';

jest.setTimeout(180_000);

const options = { onProgress: () => undefined, signal: new AbortController().signal };

let book: ReturnType<typeof calculatingWorkbook>;
let sheets: Record<'gegevens' | 'besteding' | 'sisa' | 'orv' | 'realisatiestimulans' | 'begroting', MadeSheet>;

const make = (id: TemplateId): Promise<MadeSheet> =>
  book.make(
    templates
      .find((one) => one.id === id)!
      .plan({
        ...{ place: 'Rotterdam', firstYear: 2025, scenario: 'midden', day: 45_983 },
        ownData: id !== 'gegevens',
      }),
  );

function must<T>(result: T | Problem): T {
  if (isProblem(result)) throw new Error(JSON.stringify(result));
  return result;
}

async function freeze(): Promise<void> {
  const audited = must(await auditWorkbook(book.gateway, { own: undefined, ledger: null }, options));
  const all = [...new Set(audited.formulas.map(({ sheet }) => sheet))];
  const frozen = must(await freezeSheets(audited, all, false, book.gateway, options));
  expect(frozen.length).toBeGreaterThan(0);
  expect(must(await auditWorkbook(book.gateway, { own: undefined, ledger: null }, options)).formulas).toEqual([]);
}

async function thaw(): Promise<void> {
  const { frozen } = must(await auditWorkbook(book.gateway, { own: undefined, ledger: null }, options));
  const all = [...new Set(frozen.map(({ sheet }) => sheet))];
  const { changed, lost } = must(await thawSheets(all, book.gateway, options));
  expect({ changed, lost }).toEqual({ changed: [], lost: [] });
}

async function saveAndOpen(): Promise<void> {
  await book.grid.calculation.settled();
  const file = writeBook(bookOfGrid(book.grid), book.functionNames);
  const read = await readForGrid(book.grid, file, book.functionNames, {});
  if (!read.ok) throw new Error(read.reason);
  expect(openBook(book.grid, read.book, 'kept.xlsx')).toBe(true);
  // Calculation starts some time after a workbook opens, and files hold no spilled values.
  while ((await sheets.begroting.value('Inkomsten, incl. btw | school | 2026')) === '')
    await new Promise((done) => setTimeout(done, 50));
  await book.grid.calculation.settled();
}

/** Results that depend on own data or another sheet. */
async function results(): Promise<unknown> {
  const { sisa, orv, begroting } = sheets;
  const income = (what: string): string => `Inkomsten, incl. btw | ${what} | 2026`;
  const [instalment, right, paidInBudget, stimulus] = await begroting
    .values([
      income('school'),
      'Recht uit de afspraken | Opslag ORV | Incl. btw',
      income('Opslag ORV'),
      income('Realisatiestimulans (indicatie)'),
    ])
    .then(Object.values);
  return {
    ...{ instalment, right, paidInBudget, stimulus },
    rightOfMeasure: await orv.value('Kosten per jaar, incl. btw (vul in) | Park | Recht'),
    spent: await sisa.value('Thema | integraal | Besteed dit jaar'),
  };
}

const typeOwn = (row: number, cells: Readonly<Record<string, string | number>>): Promise<void> =>
  sheets.gegevens.type(Object.fromEntries(Object.entries(cells).map(([at, v]) => [`Soort | +${row} | ${at}`, v])));

beforeEach(async () => {
  book = calculatingWorkbook();
  const gegevens = await make('gegevens');
  sheets = { gegevens } as typeof sheets;
  await typeOwn(2, { Onderdeel: 'Park', 'Incl. btw': 1210, 'Excl. btw': 1000 });
  await typeOwn(10, { Soort: 'termijn', Gebied: 'Rotterdam', Onderdeel: 'school', Jaar: 2026, 'Incl. btw': 500 });
  // The budget and SiSa come first, before the sheets that feed them.
  for (const id of ['begroting', 'sisa', 'besteding', 'orv', 'realisatiestimulans'] as const)
    sheets[id] = await make(id);
  await sheets.besteding.type({ 'Besteed in Rotterdam | integraal | 2025': 5 });
  const costs = 'Kosten per jaar, incl. btw (vul in) | Park';
  await sheets.orv.type({ [`${costs} | 2025`]: 700, [`${costs} | 2026`]: 700 });
  await sheets.realisatiestimulans.type({ 'Start bouw Rotterdam | 2025 | Woningen (vul in)': 130 });
});
afterEach(() => book.close());

it('own data and feeding sheets stay linked after the workbook is reopened, frozen and thawed', async () => {
  // The right of 1,210 less the 700 of 2025; 130 × 100/130 × 7,000.
  const first = { instalment: 500, right: 1210, paidInBudget: 510, stimulus: 700_000, rightOfMeasure: 1210, spent: 5 };
  expect(await results()).toEqual(first);
  for (const step of [saveAndOpen, freeze, thaw]) {
    await step();
    expect(await results()).toEqual(first);
  }
  await typeOwn(2, { 'Incl. btw': 1000, 'Excl. btw': 900 });
  await typeOwn(10, { 'Incl. btw': 600 });
  await sheets.besteding.type({ 'Besteed in Rotterdam | integraal | 2025': 7 });
  await sheets.realisatiestimulans.type({ 'Start bouw Rotterdam | 2025 | Woningen (vul in)': 260 });
  expect(await results()).toEqual({
    ...{ instalment: 600, right: 1000, paidInBudget: 300, stimulus: 1_400_000, rightOfMeasure: 1000, spent: 7 },
  });
});
