import { serialOfIso } from '../../src/core/date';
import { describeInBrowser, openStage } from './browser';
import type { Stage } from './browser';
import { Gallery } from './gallery';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(120_000);

/** What the annex prints for a municipality, a figure a year, and what that adds up to. */
interface Figures {
  readonly place: string;
  readonly integraal: readonly number[];
  readonly school: readonly number[];
  /** All articles together. */
  readonly years: readonly number[];
  readonly incl: number;
  /** 5% of articles 3 to 7. */
  readonly btw: number;
  readonly excl: number;
  /** Integraal 2023 as it is paid, and as Aansluiting names it: Amsterdam has a row for each area. */
  readonly paid: { readonly theme: string; readonly euros: number };
}

const CASES: readonly Figures[] = [
  {
    // Annex, art. 3 item 2, art. 4 item 9, art. 5 item 2, art. 6 item 2, art. 7 item 9, art. 8 item 4, art. 9 item 9.
    place: 'Rotterdam',
    integraal: [1373297, 4223009, 4512975],
    school: [5957319, 18027421, 19581527],
    years: [9655315, 28653392, 30586499],
    incl: 68895206,
    btw: 836042.3,
    excl: 68059163.7,
    paid: { theme: 'integraal', euros: 1304632.15 },
  },
  {
    // Annex, art. 3 item 2, art. 4 item 14, art. 5 item 2, art. 6 item 2, art. 7 item 14, art. 9 item 14.
    place: 'Utrecht',
    integraal: [179896, 332780, 335648],
    school: [0, 0, 0],
    years: [1699307, 2718535, 2737653],
    incl: 7155495,
    btw: 209227.5,
    excl: 6946267.5,
    paid: { theme: 'integraal', euros: 170901.2 },
  },
  {
    // Annex, art. 3 item 1, art. 4 item 11, art. 5 item 1, art. 6 item 1, art. 7 item 11, art. 9 item 11: both areas.
    place: 'Amsterdam',
    integraal: [495183, 1261241, 1275589],
    school: [0, 0, 0],
    years: [4301220, 9408272, 9503929],
    incl: 23213421,
    btw: 595045,
    excl: 22618376,
    paid: { theme: 'integraal Zuidoost', euros: 204578.7 },
  },
];

/** What someone types on a sheet and reads from it, cell by cell. */
interface Proof {
  readonly name: string;
  readonly typed?: (figures: Figures) => Readonly<Record<string, string | number>>;
  readonly shows: (figures: Figures) => Readonly<Record<string, readonly unknown[]>>;
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, each) => total + each, 0);

const PROOFS: readonly Proof[] = [
  {
    name: 'Kasritme',
    shows: ({ integraal, school, years, incl, btw, excl }) => ({
      'A8:D8': ['integraal', ...integraal],
      'A12:D12': ['school', ...school],
      'A14:E14': ['Totaal', ...years, incl],
      E24: [btw],
      E34: [excl],
    }),
  },
  {
    name: 'Begroting en meerjarenraming',
    // The agreement on the stimulus, al. 1 and note 2: 130 homes × 100/130 × 7,000, a year after the start.
    typed: () => ({ D40: 130 }),
    shows: ({ years, incl, btw, excl }) => ({
      'A20:E20': ['Regeling kansrijke wijk', ...years, 0],
      'D21:F21': [0, 700000, 0],
      J33: [incl + 700000],
      J34: [btw],
      J36: [toCents(excl + 700000)],
    }),
  },
  {
    name: 'Besteding en reserve',
    // Art. 11, lid 1 and 2: what is unspent goes along, and what is left at the end is paid back.
    typed: () => ({ B34: 100000 }),
    shows: ({ integraal, excl }) => ({
      B19: [excl],
      'A13:D13': ['integraal', toCents(0.95 * sum(integraal)), 100000, toCents(0.95 * integraal[0]! - 100000)],
      G13: [toCents(0.95 * sum(integraal) - 100000)],
    }),
  },
  {
    name: 'SiSa-verantwoording',
    // Art. 15: what was not spent of the advance is reclaimed.
    typed: () => ({ D9: 60000, E9: 40000 }),
    shows: ({ integraal, excl }) => ({
      B15: [excl],
      'A9:C9': ['integraal', toCents(0.95 * sum(integraal)), toCents(0.95 * sum(integraal))],
      'F9:G9': [100000, toCents(0.05 * sum(integraal))],
      'J9:K9': [100000, toCents(0.95 * sum(integraal) - 100000)],
    }),
  },
  {
    name: 'ORV-trekkingsrecht',
    // The agreement on ORV, al. 2 to 5: paid afterwards up to the right, and 180 of 200 million pro rata.
    typed: () => ({ A10: 'Park', B10: 1000, C10: 100, D10: 700, E10: 400 }),
    shows: () => ({
      'A19:E19': ['Park', 1000, 0.1, 700, 300],
      J19: [0],
      // Note 3: the btw is taken off what is paid.
      'D27:E27': [630, 270],
      'A30:E30': ['Park', 1000, 900, 1000, 1000],
    }),
  },
  {
    name: 'Realisatiestimulans',
    // The agreement, note 2: 7,000 a home, × 100/130, −30% and +5%.
    typed: () => ({ B8: 130 }),
    shows: () => ({ 'D8:G8': [2026, 2025, 130, 910000], B17: [490000], B18: [700000], B19: [735000] }),
  },
  {
    name: 'Wijzigingstoets',
    // Art. 10, lid 4, under a: a theme that changes by 25% or more takes a request.
    typed: ({ integraal }) => ({ C12: 1.25 * sum(integraal) }),
    shows: ({ integraal, incl }) => ({
      'A12:B12': ['integraal', sum(integraal)],
      'E12:G12': [0.25 * sum(integraal), 0.25, 'ja'],
      G13: ['nee'],
      B18: [incl],
    }),
  },
  {
    name: 'Aansluiting',
    // Annex, art. 4, 2023, less 5%.
    typed: ({ paid }) => ({ B11: 2023, C11: 'Kansrijke wijk', D11: paid.euros, E11: paid.theme }),
    shows: ({ paid }) => ({ I12: [paid.theme], 'M12:O12': [paid.euros, 0, 'akkoord'] }),
  },
];

function toCents(euros: number): number {
  return Math.round(euros * 100) / 100;
}

/** The cells of the sheet that is shown. */
const cellsOf = (bench: WorkbenchPage) =>
  bench.work(async ({ grid }) => {
    await grid.calculation.settled();
    const sheetId = grid.workbook.getActiveSheet().getSheetId();
    return grid.values(grid.usedArea(grid.wholeSheet(sheetId), true)!);
  }, null);

const type = (bench: WorkbenchPage, cells: Readonly<Record<string, string | number>>) =>
  bench.work(({ grid }, typed) => {
    const sheet = grid.workbook.getActiveSheet();
    for (const [address, content] of Object.entries(typed)) sheet.getRange(address).setValue(content);
  }, cells);

/** The colour that shows behind a cell of the sheet that is shown. */
const colourOf = (bench: WorkbenchPage, cell: string) =>
  bench.work(({ grid }, address) => {
    const sheet = grid.workbook.getActiveSheet();
    const range = sheet.getRange(address);
    const style = sheet.getSheet().getCellStyleOnly(range.getRow(), range.getColumn())?.s;
    return typeof style === 'object' ? style?.bg?.rgb : style;
  }, cell);

describeInBrowser('making sheets from templates', () => {
  let stage: Stage;
  /** For each template, how long it took to make in each workbook, against the start of that workbook. */
  const durations = new Map<string, number[]>();
  beforeAll(async () => (stage = await openStage()));
  afterAll(() => stage.close());

  describe.each(CASES)('for $place, side by side in one workbook', (figures) => {
    let bench: WorkbenchPage;
    let gallery: Gallery;
    let startMs: number;
    const made: string[] = [];
    beforeAll(async () => {
      bench = await WorkbenchPage.open(stage, 'nl');
      gallery = new Gallery(bench);
      startMs = await bench.page.evaluate(() => performance.getEntriesByName('workbench-ready')[0]!.startTime);
    });
    afterAll(() => bench.page.close());

    /** Makes a sheet, and looks whether any cell has an error or any check a difference. */
    const make = async (name: string): Promise<unknown[][]> => {
      const { sheet, ms } = await gallery.make(name, figures.place);
      made.push(sheet);
      durations.set(name, [...(durations.get(name) ?? []), ms / startMs]);
      const cells = await cellsOf(bench);
      expect(cells.flat().filter((cell) => /^#[A-Z]/.test(String(cell)))).toEqual([]);
      const checks = cells.filter(([label]) => String(label).startsWith('Verschil met NPLV.PAYMENT'));
      expect(checks.map(([, difference]) => difference)).toEqual(checks.map(() => 0));
      return cells;
    };

    it.each(PROOFS)('$name has the figures of the documents', async ({ name, typed, shows }) => {
      await make(name);
      if (typed) await type(bench, typed(figures));
      for (const [address, expected] of Object.entries(shows(figures)))
        expect([address, (await bench.values(address)).flat()]).toEqual([address, expected]);
    });

    it('Termijnen has the days of the documents, and where they stand on a day', async () => {
      await make('Termijnen');
      // Art. 10, lid 1 and lid 3: until 30 September 2023, and from 1 March to 30 April 2024.
      await type(bench, { B4: serialOfIso('2024-03-15')! });
      const rows = await cellsOf(bench);
      const statusOf = (id: string) => rows.find((row) => row[4] === id)!.slice(6);
      expect(statusOf('regeling.aanvraag')).toEqual(['verstreken', '']);
      expect(statusOf('regeling.wijziging.venster-1')).toEqual(['open', 46]);
    });

    it('a name that exists gets a number, and the first sheet stays as it is', async () => {
      await make('Kasritme');
      await type(bench, { B4: 'Heerlen' });
      // Annex, art. 4 item 4.
      expect((await bench.values('B8:D8')).flat()).toEqual([684518, 1250942, 803996]);
      await bench.work(({ grid }, name) => void grid.findSheet(name)!.activate(), `Kasritme ${figures.place}`);
      expect((await bench.values('B8:D8')).flat()).toEqual(figures.integraal);
      expect(made.at(-1)).toBe(`Kasritme ${figures.place} (2)`);
      expect(new Set(made).size).toBe(PROOFS.length + 2);
    });

    it('takes back what an input does not allow, and says what it does', async () => {
      await bench.click('B4');
      await bench.page.keyboard.type('Atlantis');
      await bench.page.keyboard.press('Enter');
      await bench.page.getByText('Kies een gemeente of gebied.').waitFor();
      expect(await bench.values('B4')).toEqual([[figures.place]]);
    });

    it('shows in green that a check holds', async () => {
      expect(await colourOf(bench, 'B36')).toBe('#E2EFDA');
    });

    it('says nothing to the console and fetches nothing from elsewhere', () => {
      expect(bench.faults).toEqual([]);
      expect(bench.strangers).toEqual([]);
    });
  });

  // On a machine at rest the workbook starts in 1.4 seconds; a busy one slows both.
  it('takes less than two seconds for each', () => {
    const slow = [...durations].filter(([, ratios]) => Math.min(...ratios) > 2 / 1.4);
    expect(slow).toEqual([]);
    expect(durations.size).toBe(PROOFS.length + 1);
  });
});
