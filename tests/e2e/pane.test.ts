/** @jest-environment ./tests/e2e/environment.ts */
import { readFileSync } from 'node:fs';
import { describeInBrowser, openStage } from './browser';
import type { Stage } from './browser';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(60_000);

/** Words of the tasks in each language. */
const words = {
  nl: {
    screens: ['Verkennen', 'Formule', 'Uitleg', 'Bronnen', 'Deadlines'],
    place: 'Gemeente of gebied',
    insert: 'Zet in werkblad',
    confirm: 'Vul dit bereik',
    inserted: 'De tabel staat in',
    occupied: 'Er staat al iets in',
    protected: 'is beveiligd',
    question: 'Komen wij in aanmerking',
    eligible: 'WAAR',
    putIn: 'Zet in M1',
    edit: /^Bewerk NPLV\.PAYMENT\(.*\) in Formule$/,
    replaceIn: 'Vervang in M3',
    replaced: 'De formule in M3 is vervangen.',
    unreadable: 'geen geldige formule',
    passed: 'Een argument bevat de foutwaarde #DEEL/0!',
    suggestion: 'Bedoelt u Rotterdam?',
    search: 'Zoek in alle cijfers en datums',
    calendar: /^Agendabestand/,
    fileName: 'nplv-deadlines.ics',
  },
  en: {
    screens: ['Explore', 'Formula', 'Explain', 'Sources', 'Deadlines'],
    place: 'Municipality or area',
    insert: 'Put in worksheet',
    confirm: 'Fill this range',
    inserted: 'The table is in',
    occupied: 'cells are already filled',
    protected: 'is protected',
    question: 'Are we eligible',
    eligible: 'TRUE',
    putIn: 'Put in M1',
    edit: /^Edit NPLV\.PAYMENT\(.*\) in Formula$/,
    replaceIn: 'Replace in M3',
    replaced: 'The formula in M3 has been replaced.',
    unreadable: 'not a valid formula',
    passed: 'An argument is the error #DIV/0!',
    suggestion: 'Did you mean Rotterdam?',
    search: 'Search all figures and dates',
    calendar: /^Calendar file/,
    fileName: 'nplv-deadlines.ics',
  },
};

describeInBrowser('whole tasks in the pane', () => {
  let stage: Stage;
  let bench: WorkbenchPage;
  beforeAll(async () => (stage = await openStage()));
  afterAll(() => stage.close());

  /** Types in cells, without the pane. */
  const put = (cells: Record<string, string | number>) =>
    bench.work(async ({ grid }, entries) => {
      for (const [address, content] of Object.entries(entries)) {
        const range = grid.workbook.getActiveSheet().getRange(address);
        if (String(content).startsWith('=')) range.setFormula(String(content));
        else range.setValue(content);
      }
      await grid.calculation.settled();
    }, cells);

  const select = (address: string) =>
    bench.work(({ grid }, cells) => void grid.workbook.getActiveSheet().getRange(cells).activate(), address);

  const formulaIn = (address: string) =>
    bench.work(({ grid }, cell) => grid.workbook.getActiveSheet().getRange(cell).getFormula(), address);

  describe.each(['nl', 'en'] as const)('in %s', (language) => {
    const say = words[language];
    const [explore, formula, explain, sources, deadlines] = say.screens as [string, string, string, string, string];
    const tab = (name: string) => bench.pane.getByRole('tab', { name });
    const button = (name: string | RegExp) => bench.pane.getByRole('button', { name });
    const text = (words: string) => bench.pane.getByText(words).first();
    const open = async (name: string) => {
      await tab(name).click();
      await bench.pane.getByRole('heading', { level: 1, name }).waitFor();
    };
    const choosePlace = async (name: string) => {
      const place = bench.pane.getByRole('combobox', { name: say.place });
      await place.fill(name);
      await place.press('Enter');
    };

    beforeAll(async () => (bench = await WorkbenchPage.open(stage, language)));
    afterAll(() => bench.page.close());

    it('keeps a choice that is made right before the pane closes', async () => {
      await open(explore);
      await choosePlace('Delft');
      await bench.page.locator('#pane iframe').evaluate((frame: HTMLIFrameElement) => {
        frame.contentWindow!.location.reload();
      });
      const place = bench.pane.getByRole('combobox', { name: say.place });
      await bench.eventually(() => place.inputValue().catch(() => ''), 'Delft');
    });

    it('inserts the table for Heerlen by mouse', async () => {
      await open(explore);
      await choosePlace('Heerlen');
      await select('J40');
      await button(say.insert).click();
      await text('J40:P49').waitFor();
      await button(say.confirm).click();
      await text(say.inserted).waitFor();
      // Annex, art. 4, onderdeel 4: Heerlen.
      expect(await bench.values('J43:N43')).toEqual([['Integraal', 684518, 1250942, 803996, 2739456]]);
      expect(await formulaIn('K42')).toContain('NPLV.PAYMENT("Heerlen"');
    });

    it('refuses to overwrite cells, and names them', async () => {
      await select('J38');
      await button(say.insert).click();
      await text(say.occupied).waitFor();
      expect(await bench.values('J38:J40')).toEqual([[null], [null], [expect.stringContaining('Heerlen')]]);
    });

    it('inserts a table by keyboard alone', async () => {
      await select('J60');
      await bench.pane.locator('body').press('Escape');
      await tab(explore).focus();
      await bench.tabTo(button(say.insert));
      await bench.press('Enter');
      await button(say.confirm).waitFor();
      await bench.tabTo(button(say.confirm), 3);
      await bench.press('Enter');
      await text('J60:P69').waitFor();
      expect(await bench.values('J63')).toEqual([['Integraal']]);
    });

    it('keeps the navigation in view while a screen scrolls, and restores the scroll position', async () => {
      const main = bench.pane.locator('main');
      const left = await main.evaluate((element) => element.scrollTop);
      await open(sources);
      expect(await main.evaluate((element) => element.scrollTop)).toBe(0);
      await main.evaluate((element) => (element.scrollTop = 400));
      const { top } = await tab(explore).evaluate((element) => element.getBoundingClientRect());
      expect(top).toBeGreaterThanOrEqual(0);
      await open(explore);
      expect(await main.evaluate((element) => element.scrollTop)).toBe(left);
      await open(sources);
      expect(await main.evaluate((element) => element.scrollTop)).toBe(400);
    });

    it('finds a function by a question, fills it in and inserts it', async () => {
      await open(formula);
      await select('M1');
      await bench.pane.getByRole('searchbox').fill(say.question);
      await bench.pane.locator('.functions button').first().click();
      await bench.pane.getByRole('combobox', { name: 'place' }).fill('Heerlen');
      await bench.pane.getByRole('combobox', { name: 'theme' }).fill('school');
      await bench.press('Enter');
      await text(say.eligible).waitFor();
      await button(say.putIn).click();
      await expect(bench.values('M1')).resolves.toEqual([[true]]);
      expect(await formulaIn('M1')).toBe('=NPLV.ELIGIBLE("Heerlen","school")');
    });

    it('names the invalid argument, and accepts the correction', async () => {
      await bench.pane.getByRole('combobox', { name: 'theme' }).fill('=("school');
      await bench.press('Enter');
      await text(say.unreadable).waitFor();
      expect(await bench.pane.getByRole('button', { name: /^(Zet in|Put in) [A-Z]/ }).isDisabled()).toBe(true);
      await bench.pane.getByRole('combobox', { name: 'theme' }).fill('school');
      await bench.press('Enter');
      await text(say.eligible).waitFor();
    });

    it('edits a call that is nested in a formula, from its explanation, by keyboard alone', async () => {
      await put({ M3: '=ROUND(NPLV.EXBTW(NPLV.PAYMENT("Rotterdam","integraal",2024),"integraal"),0)' });
      await open(explain);
      await select('M3');
      await button(say.edit).waitFor();
      await bench.tabTo(button(say.edit));
      await bench.press('Enter');
      const year = bench.pane.getByRole('combobox', { name: /year/ });
      await year.waitFor();
      await bench.tabTo(year);
      await bench.press('Control+A');
      await bench.page.keyboard.type('2025');
      await bench.press('Enter');
      await bench.tabTo(button(say.replaceIn));
      await bench.press('Enter');
      await text(say.replaced).waitFor();
      expect(await formulaIn('M3')).toBe(
        '=ROUND(NPLV.EXBTW(NPLV.PAYMENT("Rotterdam","integraal",2025),"integraal"),0)',
      );
    });

    it('helps with an error, an argument in error, a misspelt name and a whole column', async () => {
      await put({
        N1: '=1/0',
        N2: '=NPLV.PAYMENT("Rotterdam","integraal",N1)',
        N3: '=NPLV.PAYMENT("Roterdam",4,2024)',
      });
      await open(explain);
      await select('N2');
      await text(say.passed).waitFor();
      await select('N3');
      await text(say.suggestion).waitFor();
      await select('N1');
      await text('N1').waitFor();
      await select('A:A');
      await text('A1').waitFor();
      expect(await formulaIn('N2')).toBe('=NPLV.PAYMENT("Rotterdam","integraal",N1)');
    });

    it('finds a figure in the documents and makes the calendar file', async () => {
      await open(sources);
      await bench.pane.getByRole('searchbox', { name: say.search }).fill('opslag orv totaal incl');
      await button(language === 'nl' ? '€ 19.035.000' : '€ 19,035,000')
        .first()
        .click();
      await bench.pane
        .getByRole('dialog')
        .getByText(/=NPLV\.FACT\("nieuw-west\./)
        .waitFor();
      await bench.press('Escape');
      await bench.pane.getByRole('dialog').waitFor({ state: 'detached' });
      await open(deadlines);
      const download = bench.page.waitForEvent('download');
      await button(say.calendar).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe(say.fileName);
      expect(readFileSync(await file.path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    });

    it('contacts no other server and violates no policy of the page', async () => {
      expect(bench.strangers).toEqual([]);
      expect(bench.faults).toEqual([]);
      expect(await bench.violations()).toEqual([]);
    });

    it('reports a protected sheet', async () => {
      await open(explore);
      await bench.work(
        async ({ grid }) => void (await grid.workbook.getActiveSheet().getWorksheetPermission().protect()),
        null,
      );
      await select('R90');
      await button(say.insert).click();
      await button(say.confirm).click();
      await text(say.protected).waitFor();
    });
  });

  describe('in each theme', () => {
    const themes = [
      ['light', 'none'],
      ['dark', 'none'],
      ['light', 'active'],
    ] as const;
    const choose = async (theme: 'light' | 'dark', forcedColors: 'none' | 'active') => {
      await bench.choose(theme);
      await bench.page.emulateMedia({ forcedColors });
    };

    beforeAll(async () => (bench = await WorkbenchPage.open(stage, 'nl')));
    afterAll(() => bench.page.close());

    it.each(themes)('has no violation of WCAG on any screen in %s with forced colours %s', async (...theme) => {
      await choose(...theme);
      const found: Record<string, string[]> = {};
      await bench.pane.getByRole('tab').first().waitFor();
      const ids = await bench.pane.getByRole('tab').evaluateAll((tabs) => tabs.map((tab) => tab.id));
      for (const id of ids) {
        await bench.pane.locator(`#${id}`).click();
        await bench.pane.locator('#screen h1').waitFor();
        found[id] = await bench.wcagViolations();
      }
      expect(ids).toHaveLength(8);
      expect(found).toEqual(Object.fromEntries(ids.map((id) => [id, []])));
    });

    it.each(themes)(
      'has no violation of WCAG in the arguments of a function and the source of a figure in %s with forced colours %s',
      async (...theme) => {
        await choose(...theme);
        await bench.pane.locator('#tab-formula').click();
        await bench.pane.locator('.functions button').first().click();
        await bench.pane.locator('.buttons button').first().click();
        await bench.pane.locator('section .headline').waitFor();
        expect(await bench.wcagViolations()).toEqual([]);
        await bench.pane.locator('.back').click();
        await bench.pane.locator('#tab-explore').click();
        await bench.pane.getByRole('combobox').first().fill('Heerlen');
        await bench.press('Enter');
        await bench.pane.locator('table.amounts td .figure').first().click();
        await bench.pane.locator('.source-panel .citations').waitFor();
        await bench.page.waitForTimeout(400);
        expect(await bench.wcagViolations()).toEqual([]);
        await bench.press('Escape');
        await bench.pane.locator('.source-panel').waitFor({ state: 'detached' });
      },
    );
  });
});
