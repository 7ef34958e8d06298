/** @jest-environment ./tests/e2e/environment.ts */
import { describeInBrowser, openStage } from './browser';
import type { Stage } from './browser';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(60_000);

/** Words of the tasks in each language. */
const words = {
  nl: {
    title: 'Aansluiten',
    take: 'Neem de selectie over',
    found: /^Gevonden: Datum/,
    correct: 'Kolommen verbeteren',
    place: 'Gemeente of gebied',
    year: 'Jaar',
    run: 'Sluit aan',
    done: /blad Aansluiting Arnhem 2023: 3 regels gelezen/,
    doneAgain: /Het blad is bijgewerkt/,
    protected: /structuur van de werkmap is beveiligd/,
    stop: 'Stoppen',
    stopped: 'Gestopt. Er is niets veranderd.',
  },
  en: {
    title: 'Reconcile',
    take: 'Take the selection',
    found: /^Found: Date/,
    correct: 'Correct the columns',
    place: 'Municipality or area',
    year: 'Year',
    run: 'Reconcile',
    done: /sheet Aansluiting Arnhem 2023: 3 lines read/,
    doneAgain: /The sheet was updated/,
    protected: /structure of the workbook is protected/,
    stop: 'Stop',
    stopped: 'Stopped. Nothing was changed.',
  },
};

describeInBrowser('reconciling a ledger', () => {
  let stage: Stage;
  let bench: WorkbenchPage;
  beforeAll(async () => (stage = await openStage()));
  afterAll(() => stage.close());

  const sheets = () => bench.work(({ grid }) => grid.workbook.getSheets().map((sheet) => sheet.getSheetName()), null);

  describe.each(['nl', 'en'] as const)('in %s, at 320 pixels', (language) => {
    const say = words[language];
    const button = (name: string) => bench.pane.getByRole('button', { name, exact: true });

    /** Adds a sheet with a ledger and selects it; only its first three rows are instalments. */
    const addLedger = (name: string, strangers: number) =>
      bench.work(
        async ({ grid }, [sheetName, count]) => {
          const lines = [
            ['Datum', 'Omschrijving', 'Bedrag'],
            ['2023-12-20', 'Kansrijke wijk integraal', 177367.85],
            ['2023-12-20', 'Kansrijke wijk armoede', 484500],
            ['2023-12-20', '=1+1 van een ander', 12.5],
            ...Array.from({ length: count }, (_, row) => ['2023-12-20', `Factuur ${row}`, row + 0.5]),
          ];
          const cellData = Object.fromEntries(lines.map((line, row) => [row, line.map((v) => ({ v }))]));
          const size = { rowCount: lines.length, columnCount: 3 };
          const sheet = grid.workbook.insertSheet(sheetName, { sheet: { ...size, cellData } });
          sheet.activate();
          sheet.getRange(0, 0, lines.length, 3).activate();
          await grid.calculation.settled();
        },
        [name, strangers] as const,
      );

    const select = (sheetName: string, range: string) =>
      bench.work(
        ({ grid }, [name, address]) => {
          const sheet = grid.workbook.getSheetByName(name)!;
          sheet.activate();
          sheet.getRange(address).activate();
        },
        [sheetName, range] as const,
      );

    beforeAll(async () => {
      bench = await WorkbenchPage.open(stage, language);
      await bench.widenPane(320);
      await addLedger('Boekingen', 0);
    });
    afterAll(() => bench.page.close());

    it('reconciles the selection on a new sheet, by keyboard alone', async () => {
      await bench.pane.getByRole('tab', { name: say.title }).focus();
      await bench.press('Enter');
      await button(say.take).waitFor();
      await bench.tabTo(button(say.take));
      await bench.press('Enter');
      await bench.pane.getByText(say.found).waitFor();
      await bench.tabTo(bench.pane.getByRole('combobox', { name: say.place }));
      await bench.page.keyboard.type('Arnhem');
      await bench.press('Enter');
      for (const [label, option] of [[say.year, '2023']] as const) {
        await bench.tabTo(bench.pane.getByRole('combobox', { name: label }));
        await bench.press('Enter');
        const wanted = bench.pane.getByRole('option', { name: option, exact: true });
        await wanted.waitFor();
        while (!(await wanted.evaluate((element) => element === document.activeElement)))
          await bench.press('ArrowDown');
        await bench.press('Enter');
      }
      await bench.tabTo(button(say.run));
      await bench.press('Enter');
      await bench.pane.getByText(say.done).waitFor();
      const rows = await bench.values('A1:J60');
      // Annex, art. 4 and 5: Arnhem 2023, less 5%.
      expect(rows.filter((row) => row[7] === 'akkoord').map((row) => row[5])).toEqual([177367.85, 484500]);
      expect(rows.find((row) => row[7] === 'onbekend' && row[5] === 12.5)?.[8]).toContain('=1+1 van een ander');
    });

    it('keeps the heading of the rows in view, with a filter', async () => {
      const frozen = await bench.work(({ grid }) => grid.workbook.getActiveSheet().getFreeze().ySplit, null);
      expect(frozen).toBeLessThanOrEqual(12);
      expect(
        (await bench.values(`A${frozen}:J${frozen}`))[0]!.filter((head) => head === 'Jaar' || head === 'Regels'),
      ).toEqual(['Jaar', 'Regels']);
      const filtered = await bench.work(({ grid }) => {
        const area = grid.filteredArea(grid.workbook.getActiveSheet().getSheetId());
        return area && [area.row + 1, area.column, area.columns];
      }, null);
      // Eleven columns of the result, three of the user, and the key of the row.
      expect(filtered).toEqual([frozen, 0, 15]);
    });

    it('updates the existing sheet', async () => {
      await button(say.run).click();
      await bench.pane.getByText(say.doneAgain).waitFor();
      expect(await sheets()).toEqual(expect.arrayContaining(['Boekingen', 'Aansluiting Arnhem 2023']));
      expect(await sheets()).not.toContain('Aansluiting Arnhem 2023 (2)');
    });

    it.each(['light', 'dark'] as const)('has no violation of WCAG in %s', async (theme) => {
      await bench.choose(theme);
      await select('Boekingen', 'A1:C4');
      await bench.pane.getByRole('tab', { name: say.title }).click();
      await bench.pane.getByRole('combobox', { name: say.place }).fill('Arnhem');
      await bench.press('Enter');
      await button(say.take).click();
      await bench.pane.getByText(say.found).waitFor();
      await bench.pane.getByText(say.correct).click();
      expect(await bench.wcagViolations()).toEqual([]);
      expect(await bench.paneOverflow()).toBe(0);
    });

    it('says what to do when no sheet can be added, and leaves nothing when stopped', async () => {
      await addLedger('Lang', 200_000);
      await button(say.take).click();
      await bench.pane.getByText('Lang!A1:C200004').first().waitFor();
      await bench.pane.getByText(say.found).waitFor();
      const before = await sheets();
      await button(say.run).press('Enter');
      await button(say.stop).waitFor();
      await bench.press('Enter');
      await bench.pane.getByText(say.stopped).waitFor();
      expect(await sheets()).toEqual(before);
      const frame = bench.page.frames().find((each) => each !== bench.page.mainFrame())!;
      await frame.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.protection.protect();
          await context.sync();
        }),
      );
      await button(say.run).click();
      await bench.pane.getByText(say.protected).waitFor();
      expect(await sheets()).toEqual(before);
    });
  });
});
