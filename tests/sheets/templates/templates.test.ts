import { serialOfIso } from '../../../src/core/date';
import { isUnknown } from '../../../src/formulas/evaluate';
import { places } from '../../../src/schemes/names/places';
import { templates } from '../../../src/sheets/templates';
import type { Choices, TemplateId } from '../../../src/sheets/templates/template';
import { explainFormulaText } from '../../../src/taskpane/shared/evaluation';
import { cellAddress } from '../../../src/workbook/a1';
import { type CellRange, intersection, oneCell } from '../../../src/workbook/cell-range';
import { type Plan, sizeOf } from '../../../src/workbook/plan';
import { value } from '../../functions/calls';
import { calculatingWorkbook, isError, type MadeSheet } from './calculating';
import { proofs } from './proofs';

jest.setTimeout(60_000);

const choices = { scenario: 'midden' as const, day: serialOfIso('2025-11-21')! };
const template = (id: TemplateId) => templates.find((one) => one.id === id)!;
const planOf = (id: TemplateId, place: string, more: Partial<Choices> = {}): Plan =>
  template(id).plan({ ...choices, place, firstYear: template(id).firstYears?.[0] ?? 2023, ...more });
/** Templates without a workbook name, which only works on its own sheet. */
const standalone = templates.filter(({ id }) => id !== 'gegevens');

/** Columns that are not printed: a ledger that was pasted, ids and sources wider than a page, checks, and help. */
const forTheScreen: Partial<Record<TemplateId, readonly number[]>> = {
  aansluiting: [0, 1, 2, 3, 4, 5, 6],
  deadlines: [7, 8, 9],
  gegevens: [15, 16, 17, 18],
};
/** Printed pages of the templates with a list that ends in empty rows; the reconciliation here is of all years. */
const PAGES: Partial<Record<TemplateId, number>> = { aansluiting: 2, gegevens: 1 };
/** Printable points of A4 within margins of 1.2 cm at the sides, 1.2 cm on top and 1.6 cm below. */
const PAGE = { width: ((21 - 2.4) / 2.54) * 72, height: ((29.7 - 2.8) / 2.54) * 72 };
const LANDSCAPE = { width: ((29.7 - 2.4) / 2.54) * 72, height: ((21 - 2.8) / 2.54) * 72 };
/** Height of a row, and width of a column that no plan sets, in points. */
const ROW = 15;
const COLUMN = 48;

/** Height of the printed rows in points. */
function printedHeight({ printArea, rowHeights = [] }: Plan): number {
  const tall = new Map(
    rowHeights.flatMap(({ row, rows, points }) => Array.from({ length: rows }, (_, down) => [row + down, points])),
  );
  return Array.from({ length: printArea!.rows }, (_, row) => tall.get(row) ?? ROW).reduce((sum, each) => sum + each, 0);
}

/** Part of their size at which a plan prints its cells, to be one page wide. */
function scaleOf({ printArea, columnWidths = [], portrait }: Plan): number {
  const { column, columns } = printArea!;
  const widths = new Map(columnWidths.map((each) => [each.column, each.points]));
  const across = Array.from({ length: columns }, (_, index) => widths.get(column + index) ?? COLUMN);
  const width = across.reduce((sum, each) => sum + each, 0);
  return Math.min(1, (portrait ? PAGE : LANDSCAPE).width / width);
}

describe.each(templates)('the template $id as a plan', ({ id }) => {
  const plan = planOf(id, 'Rotterdam');

  it('is a new sheet with its headings and first column in view', () => {
    expect('newSheet' in plan.start).toBe(true);
    expect(plan.frozenColumns).toBe(1);
    const lastFrozen = plan.frozenRows! - 1;
    const headings = (plan.formats ?? []).filter(({ row, bold, fill }) => row === lastFrozen && bold && fill);
    expect(headings.length).toBeGreaterThan(0);
  });

  it('has no overlapping blocks', () => {
    const seen = new Map<string, number>();
    for (const { row, column, cells, spills } of plan.blocks)
      Array.from({ length: spills?.rows ?? cells.length }, (_, down) =>
        Array.from({ length: spills?.columns ?? cells[down]!.length }, (__, across) => {
          if (!spills && cells[down]![across] === null) return;
          const address = cellAddress({ row: row + down, column: column + across });
          seen.set(address, (seen.get(address) ?? 0) + 1);
        }),
      );
    expect([...seen].filter(([, count]) => count > 1)).toEqual([]);
  });

  it('prints all columns but those for the screen, with the version of the data and the day', () => {
    const { column, columns, rows } = plan.printArea!;
    const size = sizeOf(plan);
    if (PAGES[id]) expect(printedHeight(plan) * scaleOf(plan)).toBeLessThanOrEqual(PAGES[id]! * LANDSCAPE.height);
    else expect(rows).toBe(size.rows);
    const left = Array.from({ length: size.columns }, (_, at) => at).filter(
      (at) => at < column || at >= column + columns,
    );
    expect(left).toEqual(forTheScreen[id] ?? []);
    const texts = plan.blocks.flatMap(({ cells }) => cells.flat());
    expect(texts).toContain('=NPLV.VERSION()');
    expect(texts).toContain('Gemaakt op');
  });

  it('prints at 60% of its size or more, one page wide', () => {
    expect(scaleOf(plan)).toBeGreaterThanOrEqual(0.6);
  });

  it('has the cells of a row that wraps at the top, side by side', () => {
    const isAtTop = (row: number, column: number): boolean =>
      plan.formats!.some((each) => each.vertical === 'top' && intersection<CellRange>(each, oneCell(row, column)));
    const bodies = plan.formats!.filter(({ wrap, bold }) => wrap && !bold);
    expect(bodies.filter(({ row, column }) => !isAtTop(row, column) || !isAtTop(row, 0))).toEqual([]);
  });

  it('refers to its cells by address, because sheets of one kind share names', () => {
    const formulas = plan.blocks.flatMap(({ cells }) => cells.flat()).filter((each) => String(each).startsWith('='));
    const own = new Set((plan.names ?? []).filter(({ inWorkbook }) => !inWorkbook).map(({ name }) => name));
    const words = formulas.flatMap(
      (each) =>
        String(each)
          .replace(/"[^"]*"/g, '')
          .match(/[A-Za-z_.]+/g) ?? [],
    );
    expect(words.filter((word) => own.has(word))).toEqual([]);
    expect(formulas.filter((each) => /\{[A-Z]/.test(String(each)))).toEqual([]);
  });
});

it('the template aansluiting prints a year on one page, with four lines of 115 characters for each explanation', () => {
  const plan = planOf('aansluiting', 'Rotterdam', { year: 2024 });
  expect(printedHeight(plan) * scaleOf(plan)).toBeLessThanOrEqual(LANDSCAPE.height);
  const explanation = plan.printArea!.column + plan.printArea!.columns - 1;
  const { row, rows, points } = plan.rowHeights!.find((each) => each.rows > 1)!;
  // Seven themes, their sum, the total, and lines of the ledger that were not placed.
  expect(rows).toBeGreaterThan(7 + 2);
  // Lines of 9 points are 12 high, and Arial takes half its size a character on average.
  expect(points).toBeGreaterThanOrEqual(4 * 12);
  expect(plan.columnWidths![explanation]!.points).toBeGreaterThanOrEqual(115 * 4.5);
  const wrapped = plan.formats!.filter(({ wrap, column }) => wrap && column === explanation);
  expect(wrapped).toContainEqual({ row, rows, column: explanation, columns: 1, wrap: true, size: 9 });
});

it('the awards on the template begroting have their figures below headings on the right, and name their document once', () => {
  const { blocks, formats = [] } = planOf('begroting', 'Nieuw-West');
  const { row } = blocks.find(({ cells }) => String(cells[0]![0]).includes('NPLV.AWARDS'))!;
  const alignOf = (down: number, column: number): string | undefined =>
    formats.filter((each) => each.align && intersection<CellRange>(each, oneCell(row + down, column))).at(-1)?.align;
  // Gebied, Regeling, Tranche of jaar, Bedrag, Woningen, Scholen, Aanduiding, Gedeeld met, Bron.
  const aligned = ['left', 'left', 'left', 'right', 'right', 'right', 'left', 'left', 'left'];
  expect(aligned.map((_, column) => [alignOf(0, column), alignOf(1, column)])).toEqual(
    aligned.map((each) => [each, each]),
  );
  const named = blocks
    .flatMap(({ cells }) => cells.flat())
    .filter((each) => String(each).startsWith('Toegekend volgens'));
  expect(named).toEqual([
    'Toegekend volgens Overzicht regelingen Nationaal Programma Leefbaarheid en Veiligheid (Gemeente Amsterdam, 2024), of eigen gegevens. Kansrijke wijk telt hierboven al mee.',
  ]);
});

it('the template besteding prints each reserve on one page', () => {
  const plan = planOf('besteding', 'Rotterdam');
  const rowsOnPage = Math.floor(LANDSCAPE.height / scaleOf(plan) / ROW);
  const titles = plan.blocks.filter(({ cells }) => /^Reserve /.test(String(cells[0]![0])));
  // Title, headings, 2023 to 2026 and the repayment.
  const pages = titles.map(({ row }) => [row, row + 6].map((each) => Math.floor(each / rowsOnPage)));
  expect(pages).toHaveLength(7);
  expect(pages.filter(([first, last]) => first !== last)).toEqual([]);
});

it('the template deadlines with own data prints on one page', () => {
  const plan = planOf('deadlines', 'Rotterdam', { ownData: true });
  expect(plan.printArea!.rows * ROW * scaleOf(plan)).toBeLessThanOrEqual(PAGE.height);
});

it.each([
  ['aansluiting', 'Boekjaar'],
  ['deadlines', 'Status'],
  ['gegevens', 'Soort'],
] as const)('repeats the headings of the list of %s on every page', (id, heading) => {
  const { blocks, printHeading } = planOf(id, 'Rotterdam');
  expect(blocks.filter(({ row }) => row === printHeading).flatMap(({ cells }) => cells.flat())).toContain(heading);
});

/** Totals of all instalments or maxima on the sheets, with the function that returns the same. */
const TOTALS: readonly [TemplateId, string, 'PAYMENT' | 'ALLOCATION', 'incl' | 'excl'][] = [
  ['kasritme', 'Incl. btw | Totaal | Totaal', 'PAYMENT', 'incl'],
  ['kasritme', 'Excl. btw | Totaal | Totaal', 'PAYMENT', 'excl'],
  ['begroting', 'Inkomsten, incl. btw | Regeling kansrijke wijk | Totaal', 'PAYMENT', 'incl'],
  ['besteding', 'Thema | Totaal | Ontvangen', 'PAYMENT', 'excl'],
  ['sisa', 'Thema | Totaal | Voorschot t/m dit jaar', 'PAYMENT', 'excl'],
  ['sisa', 'Thema | Totaal | Verleend (beschikking)', 'ALLOCATION', 'excl'],
  ['wijziging', 'Thema | Totaal | Maximum bijlage', 'ALLOCATION', 'incl'],
];

const here = places.filter(({ kind }) => kind !== 'all').map(({ name }) => name);

describe('in a workbook', () => {
  let book: ReturnType<typeof calculatingWorkbook>;
  beforeEach(() => (book = calculatingWorkbook()));
  afterEach(() => book.close());

  describe('the figures of a sheet', () => {
    it.each(proofs)('$id for $place $about', async ({ id, place, year, steps }) => {
      const made = await book.make(planOf(id, place, year === undefined ? {} : { firstYear: year }));
      for (const { typed, shows } of steps) {
        if (typed) await made.type(typed);
        expect(await made.values(Object.keys(shows))).toEqual(shows);
      }
    });

    it('do not interfere on two sheets of one kind', async () => {
      const first = await book.make(planOf('kasritme', 'Delft'));
      const second = await book.make(planOf('kasritme', 'Delft'));
      expect([first.sheet, second.sheet]).toEqual(['Kasritme Delft', 'Kasritme Delft (2)']);
      await second.type({ 'Gemeente of gebied': 'Heerlen' });
      // Annex, art. 4: Delft 2024, Heerlen 2024.
      expect(await first.value('Incl. btw | integraal | 2024')).toBe(281585);
      expect(await second.value('Incl. btw | integraal | 2024')).toBe(1250942);
    });

    it('cite their articles', async () => {
      const made = await book.make(planOf('kasritme', 'Rotterdam'));
      expect(await made.value('Bron van school')).toContain('Bijlage, artikel 8, onderdeel 4');
    });

    it('start at today until a day is typed', async () => {
      const now = new Date();
      const today = serialOfIso(
        `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`,
      );
      expect(await (await book.make(planOf('deadlines', ''))).value('Peildatum')).toBe(today);
    });
  });

  /** Calls of a plan that Uitleg cannot explain, as expected. */
  async function unexplained(plan: Plan, made: MadeSheet): Promise<unknown[]> {
    const wrong: unknown[] = [];
    for (const { row, column, cells } of plan.blocks)
      for (const [down, line] of cells.entries())
        for (const [across, content] of line.entries()) {
          if (typeof content !== 'string' || !/^=.*NPLV\./.test(content)) continue;
          const cell = { sheet: made.sheet, row: row + down, column: column + across };
          const calls = await explainFormulaText(content, cell, book.gateway);
          for (const { text, result } of calls ?? [{ text: content, result: { unknown: 'notRead' } }])
            if (isUnknown(result)) wrong.push([text, result]);
        }
    return wrong;
  }

  describe.each(['Rotterdam', 'Utrecht', 'Amsterdam', 'Nieuw-West'])('for %s', (place) => {
    it.each(standalone)('$id calculates without errors, and every call on it can be explained', async ({ id }) => {
      const plan = planOf(id, place);
      const made = await book.make(plan);
      expect(await unexplained(plan, made)).toEqual([]);
      expect((await made.cells()).flat().filter(isError)).toEqual([]);
    });
  });

  it.each([...new Set(TOTALS.map(([id]) => id))])('the total of %s equals the function for every place', async (id) => {
    const made = await book.make(planOf(id, 'Arnhem'));
    const ofSheet = TOTALS.filter(([of]) => of === id);
    const wrong: string[] = [];
    for (const place of here) {
      await made.type({ 'Gemeente of gebied': place });
      const shown = await made.values(ofSheet.map(([, cell]) => cell));
      for (const [, cell, name, basis] of ofSheet) {
        const args = name === 'PAYMENT' ? ['totaal', 'totaal', basis] : ['totaal', basis];
        if (Math.round(Number(shown[cell]) * 100) !== Math.round(Number(value(name, place, ...args)) * 100))
          wrong.push(`${place} ${cell}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
