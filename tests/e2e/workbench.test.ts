/** @jest-environment ./tests/e2e/environment.ts */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dialog } from 'playwright-core';
import { describeInBrowser, openStage } from './browser';
import type { Stage } from './browser';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(60_000);

describeInBrowser('the browser workbook', () => {
  let stage: Stage;
  let bench: WorkbenchPage;
  beforeAll(async () => (stage = await openStage()));
  afterAll(() => stage.close());

  describe.each([
    ['nl', 'NPLV-werkmap', 'Gemeente', 'nl-NL'],
    ['en', 'NPLV workbook', 'Municipality', 'en-US'],
  ] as const)('in %s', (language, title, municipality, tag) => {
    beforeAll(async () => (bench = await WorkbenchPage.open(stage, language)));
    afterAll(() => bench.page.close());

    it('opens the example, with the figures of the annex', async () => {
      expect(await bench.page.title()).toBe(title);
      expect(await bench.values('A3')).toEqual([[municipality]]);
      // Art. 4, 8 and 9 of the annex: Rotterdam 2024.
      expect(await bench.values('A17')).toEqual([['Rotterdam']]);
      expect(await bench.values('C17')).toEqual([[4223009]]);
      expect(await bench.values('G17:H17')).toEqual([[18027421, 3689197]]);
      expect(await bench.values('B26:D26')).toEqual([[4223009, expect.closeTo(211150.45), expect.closeTo(4011858.55)]]);
      // A right of 5,700,000 is used up in the third year.
      expect(await bench.values('B34:E34')).toEqual([[1500000, 2400000, 1800000, 0]]);
    });

    it('shows the message of an error, in its own language', async () => {
      await bench.pointAt('B29');
      const card = bench.page.getByText('Roterdam', { exact: false }).filter({ hasText: 'Rotterdam' });
      await card.first().waitFor();
      expect(await card.first().textContent()).toMatch(language === 'nl' ? /Bedoelt u/ : /Did you mean/);
    });

    it('passes its language to the pane', async () => {
      const displayLanguage = await bench.pane.locator('body').evaluate(() => Office.context.displayLanguage);
      expect(displayLanguage).toBe(tag);
    });

    it('contacts no other origin and violates no policy', async () => {
      await bench.pane.locator('body').waitFor();
      expect(bench.strangers).toEqual([]);
      expect(bench.faults).toEqual([]);
      expect(await bench.violations()).toEqual([]);
    });

    it('detects a request to another origin and a violation of a policy', async () => {
      await bench.page.evaluate(() => {
        const image = document.createElement('img');
        image.src = 'https://example.invalid/pixel.png';
        document.body.append(image);
      });
      await bench.page.waitForFunction(() => window.violations.length > 0);
      expect(await bench.violations()).toEqual(['img-src https://example.invalid/pixel.png']);
    });
  });

  describe('for its user', () => {
    beforeAll(async () => (bench = await WorkbenchPage.open(stage, 'nl')));
    afterAll(() => bench.page.close());

    it('can be scripted', async () => {
      const name = await bench.page.evaluate('univerAPI.getActiveWorkbook().getActiveSheet().getSheetName()');
      expect(name).toBe('Termijnen');
    });

    it('shows the ids of the calendar in full, because DEADLINE needs them', async () => {
      const cut = await bench.work(async ({ grid }) => {
        await grid.calculation.settled();
        const sheet = grid.sheet('calendar');
        const pen = document.createElement('canvas').getContext('2d')!;
        pen.font = '11pt Arial';
        return [2, 3, 4].flatMap((column) =>
          grid
            .values({ sheetId: 'calendar', row: 4, column, rows: 90, columns: 1 })
            .map(([value]) => String(value ?? ''))
            .filter((text) => pen.measureText(text).width + 4 > sheet.getColumnWidth(column)),
        );
      }, null);
      expect(cut).toEqual([]);
    });

    it('refuses a file that is no workbook, and keeps the open one', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
      const path = join(folder, 'brief.xlsx');
      writeFileSync(path, 'geen werkmap');
      await bench.open(path);
      await bench.page.getByText('brief.xlsx kan niet worden geopend', { exact: false }).waitFor();
      expect(await bench.values('C17')).toEqual([[4223009]]);
      rmSync(folder, { recursive: true });
    });

    it('completes the names of functions and explains their arguments', async () => {
      await bench.click('G26');
      await bench.page.keyboard.type('=NPLV.PAYM');
      await bench.page.getByText('NPLV.PAYMENTS', { exact: false }).first().waitFor();
      await bench.page.keyboard.type('ENT(');
      await bench.page.getByText('CBS-code', { exact: false }).first().waitFor();
      await bench.press('Escape', 'Escape');
      expect(await bench.values('G26')).toEqual([[null]]);
    });

    it('recalculates when a cell changes, and undoes it', async () => {
      await bench.click('A26');
      await bench.page.keyboard.type('Breda');
      await bench.page.keyboard.press('Enter');
      // Art. 4 of the annex: Breda 2024.
      await expect(bench.values('B26')).resolves.toEqual([[431233]]);
      await bench.page.keyboard.press('Control+z');
      await expect(bench.values('B26')).resolves.toEqual([[4223009]]);
    });

    it('lets the pane read, write and follow the selection', async () => {
      const pane = bench.pane.locator('body');
      await pane.evaluate(async () => {
        await Excel.run(async (context) => {
          context.workbook.worksheets.onSelectionChanged.add(async () => {
            await Excel.run(async (inner) => {
              const range = inner.workbook.getSelectedRange().load('address');
              await inner.sync();
              document.body.dataset['selected'] = range.address;
            });
          });
          context.workbook.worksheets.add('Uit het taakvenster').getRange('A1').formulas = [['=1+1']];
          await context.sync();
        });
      });
      await bench.click('C5');
      await bench.pane.locator('body[data-selected="Termijnen!C5"]').waitFor();
      const written = await bench.work(({ grid }) => {
        const sheetId = grid.findSheet('Uit het taakvenster')?.getSheetId() ?? '';
        return grid.values({ sheetId, row: 0, column: 0, rows: 1, columns: 1 });
      }, null);
      expect(written).toEqual([[2]]);
    });

    it('hides, shows and widens the pane, with the keyboard too', async () => {
      const width = () => bench.page.locator('#pane').evaluate((pane) => (pane as HTMLElement).offsetWidth);
      expect(await width()).toBe(350);
      await bench.page.locator('#divider').press('ArrowLeft');
      expect(await width()).toBe(366);
      await bench.page.click('#toggle-pane');
      expect(await width()).toBe(0);
      await bench.page.click('#toggle-pane');
      expect(await width()).toBe(366);
    });

    it('enlarges a sheet for a spill', async () => {
      await bench.click('I30');
      await bench.type('=NPLV.PAYMENTS()');
      await bench.press('Enter');
      // A heading and the 352 instalments of the annex.
      const filled = async () => (await bench.values('I30:I383')).flat().filter((value) => value !== null).length;
      await bench.eventually(filled, 353);
      await bench.work(({ grid }) => void grid.workbook.setActiveSheet(grid.workbook.insertSheet()), null);
      await bench.click('A20');
      await bench.type('=NPLV.FACTS()');
      await bench.press('Enter');
      expect(String((await bench.values('A20'))[0]![0])).not.toMatch(/^#/);
    });
  });

  describe('with files', () => {
    beforeAll(async () => (bench = await WorkbenchPage.open(stage, 'nl')));
    afterAll(() => bench.page.close());

    it('saves what it opened', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
      const path = join(folder, 'termijnen.xlsx');
      await bench.saveAs(path);
      expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
      await bench.work(({ grid }) => void grid.workbook.getActiveSheet().getRange('A1:H40').clear(), null);
      bench.page.once('dialog', (dialog) => void dialog.accept());
      await bench.open(path);
      await bench.page.getByText('termijnen.xlsx is geopend', { exact: false }).waitFor();
      expect(await bench.values('C17')).toEqual([[4223009]]);
      expect(await bench.page.locator('#notice').textContent()).toMatch(/Niet mee gaan/);
      rmSync(folder, { recursive: true });
    });

    it('asks before opening a file over unsaved work', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
      const path = join(folder, 'gevraagd.xlsx');
      await bench.saveAs(path);
      await bench.work(({ grid }) => void grid.workbook.getActiveSheet().getRange('A26').setValue('Breda'), null);
      const asked: string[] = [];
      const answer = (dialog: Dialog) => {
        asked.push(dialog.message());
        void (asked.length === 1 ? dialog.dismiss() : dialog.accept());
      };
      bench.page.on('dialog', answer);
      await bench.open(path);
      await bench.page.waitForFunction(() => !document.querySelector('input[type=file]'));
      expect(await bench.values('A26')).toEqual([['Breda']]);
      await bench.open(path);
      await bench.page.getByText('gevraagd.xlsx is geopend', { exact: false }).waitFor();
      expect(await bench.values('A26')).toEqual([['Rotterdam']]);
      expect(asked).toEqual(Array(2).fill(expect.stringContaining('niet opgeslagen')));
      bench.page.off('dialog', answer);
      rmSync(folder, { recursive: true });
    });

    it('disables the pane until it has the state of the opened workbook', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
      const path = join(folder, 'ander.xlsx');
      await bench.saveAs(path);
      const held = await bench.page.evaluateHandle(() => {
        const frame = document.querySelector('#pane iframe')!;
        const seen: boolean[] = [];
        const look = () => seen.push(frame.hasAttribute('inert'));
        new MutationObserver(look).observe(frame, { attributeFilter: ['inert'] });
        return seen;
      });
      await bench.open(path);
      await bench.page.getByText('ander.xlsx is geopend', { exact: false }).waitFor();
      expect(await held.jsonValue()).toEqual([true, false]);
      rmSync(folder, { recursive: true });
    });

    it('thaws what was frozen before it was saved', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
      const path = join(folder, 'bevroren.xlsx');
      const button = (name: string | RegExp) => bench.pane.getByRole('button', { name });
      await bench.pane.getByRole('tab', { name: 'Controle' }).click();
      await button('Controleer de werkmap').click();
      await bench.pane.getByRole('radio', { name: 'Ter plekke' }).check();
      await button('Bevriezen').click();
      await button('Bevries ter plekke').click();
      await button('Ontdooien').waitFor();
      await bench.reopen(path);
      await bench.pane.getByRole('tab', { name: 'Controle' }).click();
      await button('Controleer de werkmap').click();
      await button('Ontdooien').click();
      await bench.pane.getByText(/formules staan er weer\.$/).waitFor();
      rmSync(folder, { recursive: true });
    });
  });
});
