/** @jest-environment ./tests/e2e/environment.ts */
import { describeInBrowser, openStage } from './browser';
import type { Stage } from './browser';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(60_000);

describeInBrowser('the workbook in Dutch', () => {
  let stage: Stage;
  let bench: WorkbenchPage;
  beforeAll(async () => {
    stage = await openStage();
    bench = await WorkbenchPage.open(stage, 'nl');
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    await bench.work(async ({ grid }) => {
      grid.workbook.setActiveSheet(grid.workbook.insertSheet());
      await grid.calculation.settled();
    }, null);
    await bench.click('D9');
  });

  const put = (cells: Record<string, { v?: string | number; f?: string; format?: string }>) =>
    bench.work(async ({ grid }, given) => {
      for (const [address, { v, f, format }] of Object.entries(given)) {
        const range = grid.workbook.getActiveSheet().getRange(address);
        range.setValue(f ? { f } : { v: v! });
        if (format) range.setNumberFormat(format);
      }
      await grid.calculation.settled();
    }, cells);
  const widen = (width: number) =>
    bench.work(({ grid }, pixels) => void grid.workbook.getActiveSheet().setColumnWidth(1, pixels), width);
  const formulaBar = () =>
    bench.page.evaluate(() => {
      const documents = window.nplvWorkbench!.grid.api['_univerInstanceService'];
      const bar = documents.getUnit('__INTERNAL_EDITOR__DOCS_FORMULA_BAR') as {
        getBody(): { dataStream: string };
      } | null;
      return bar?.getBody().dataStream.trim();
    });

  it('shows #### where a number or a day does not fit its column, and cuts texts', async () => {
    await put({
      B2: { v: 18027421, format: '#,##0' },
      // 1 July 2024 is day 45474 of Excel.
      B3: { v: 45474, format: 'd-m-yyyy' },
      B4: { f: '=1/3' },
      B5: { v: 'Rotterdam' },
      C5: { v: 'Zuid' },
    });
    await widen(120);
    expect(await bench.drawnTexts()).toEqual(
      expect.arrayContaining(['18.027.421', '1-7-2024', '0,333333333', 'Rotterdam']),
    );
    await widen(40);
    const narrow = await bench.drawnTexts();
    expect(narrow.filter((text) => /^#+$/.test(text))).toHaveLength(2);
    expect(narrow).toEqual(expect.arrayContaining([expect.stringMatching(/^0,3{1,4}$/), 'Rotterdam', 'Zuid']));
    expect(narrow).not.toContain('18.027.421');
  });

  it('keeps the text of a cell for the pane where #### is drawn', async () => {
    await put({ B2: { v: 18027421, format: '#,##0' } });
    await widen(40);
    const text = await bench.pane.locator('body').evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2').load('text');
        await context.sync();
        return range.text;
      }),
    );
    expect(text).toEqual([['18.027.421']]);
  });

  it.each([
    ['=NPLV.PAYMENT("Rotterdam","school",2024)', '=NPLV.PAYMENT("Rotterdam";"school";2024)'],
    ['=ROUND(2.555,1)+SUM({1.5,2;3,4})', '=ROUND(2,555;1)+SUM({1,5\\2;3\\4})'],
    ['=IFNA(#N/A,"a,b")', '=IFNA(#N/B;"a,b")'],
  ])('shows and keeps %s as %s in the formula bar', async (f, shown) => {
    await put({ B2: { f } });
    const [[before]] = (await bench.values('B2')) as [[unknown]];
    await bench.click('B2');
    await bench.eventually(formulaBar, shown);
    await bench.press('F2', 'End', 'Space', 'Enter');
    expect(await bench.values('B2')).toEqual([[before]]);
  });

  it('colours no cells that a shorter spill no longer fills', async () => {
    await bench.work(async ({ grid }) => {
      grid.workbook.setActiveSheet(grid.workbook.insertSheet());
      const sheet = grid.workbook.getActiveSheet();
      sheet.getRange('A1').setValue('Rotterdam');
      sheet.getRange('A3').setFormula('=NPLV.PAYMENTS(A1,B1)');
      const colour = grid.addConditionalColour({
        sheetId: sheet.getSheetId(),
        row: 2,
        column: 0,
        rows: 40,
        columns: 1,
      });
      colour.formula = '=$A3<>""';
      colour.fill = '#ffcc00';
    }, null);
    const filled = async () => (await bench.values('A3:A42')).filter(([value]) => value !== null).length;
    const coloured = () =>
      bench.work(({ grid }) => {
        const sheetId = grid.workbook.getActiveSheet().getSheetId();
        const styles = grid.styles({ sheetId, row: 2, column: 0, rows: 40, columns: 1 });
        return styles.filter(([style]) => style?.bg?.rgb === '#ffcc00').length;
      }, null);
    const all = await filled();
    await bench.eventually(coloured, all);
    await bench.click('B1');
    await bench.type('integraal');
    await bench.press('Enter');
    const fewer = await filled();
    expect(fewer).toBeLessThan(all);
    await bench.eventually(coloured, fewer);
  });

  it('leaves a spill unchanged when one of its cells is opened and closed', async () => {
    await put({ B2: { f: '=NPLV.THEMES()' } });
    const before = await bench.values('B2:C5');
    await bench.click('B4');
    await bench.press('F2', 'Enter');
    expect(await bench.values('B2:C5')).toEqual(before);
  });

  it('separates the arguments in the help on a function with ;', async () => {
    await bench.click('B2');
    await bench.type('=NPLV.PAYMENT("Rotterdam";"school";');
    const help = bench.page.getByText(/^NPLV\.PAYMENT\(place;theme;\[year\];/).first();
    // The third argument is the one that is typed.
    await help.locator('.univer-text-primary-500', { hasText: /^\[year\]$/ }).waitFor();
    await bench.press('Escape', 'Escape');
  });

  it('names errors as Dutch Excel does, also where they are typed', async () => {
    await put({
      B2: { f: '=NA()' },
      B3: { f: '=1+"a"' },
      B4: { f: '=1/0' },
      B5: { f: '=#REF!+1' },
      B6: { f: '=ONBEKEND(1)' },
      B7: { f: '=SEQUENCE(3)' },
      B8: { v: 'bezet' },
    });
    const shown = await bench.drawnTexts();
    expect(shown).toEqual(expect.arrayContaining(['#N/B', '#WAARDE!', '#DEEL/0!', '#VERW!', '#NAAM?', '#OVERLOOP!']));
    await bench.click('C2');
    await bench.page.keyboard.type('#N/B');
    await bench.press('Enter');
    await bench.eventually(() => bench.values('C2'), [['#N/A']]);
    expect(await bench.drawnTexts()).not.toContain('#N/A');
  });

  it('shows average, count and sum of the selection in Dutch', async () => {
    await put({ B2: { v: 1234.5 }, B3: { v: 250000000 }, B4: { v: 'tekst' } });
    await bench.click('B2');
    await bench.page.keyboard.down('Shift');
    await bench.click('B4');
    await bench.page.keyboard.up('Shift');
    // (1,234.5 + 250,000,000) / 2
    await bench.page.getByText('Gemiddelde: 125.000.617,25').waitFor();
    await bench.page.getByText('Aantal: 3').waitFor();
    await bench.page.getByText('Som: 250.001.234,5').waitFor();
  });

  it('shows the sum in the number format of the active cell', async () => {
    await put({ B2: { v: 1000, format: '"€" #,##0.00' }, B3: { v: 500.5 } });
    await bench.click('B2');
    await bench.page.keyboard.down('Shift');
    await bench.click('B3');
    await bench.page.keyboard.up('Shift');
    await bench.page.getByText('Som: € 1.500,50').waitFor();
  });

  it('names every control of the grid in Dutch', async () => {
    const names = await bench.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('#grid :is(button, input, [role="button"], [role="tablist"])')]
        .filter((control) => control.checkVisibility({ visibilityProperty: true }) && control.offsetWidth > 0)
        .map((control) => control.getAttribute('aria-label') ?? control.textContent?.trim()),
    );
    expect([...new Set(names)].filter((name) => !/^\d+%$/.test(name ?? ''))).toEqual([
      'Ongedaan maken',
      'Opnieuw',
      'Opmaak kopiëren',
      'Alles wissen',
      'Lettertype',
      'Tekengrootte',
      'Groter',
      'Kleiner',
      'Vet',
      'Cursief',
      'Onderstrepen',
      'Doorhalen',
      'Tekstkleur',
      'Opvulkleur',
      'Horizontaal uitlijnen',
      'Verticaal uitlijnen',
      'Terugloop',
      'Tekstrichting',
      'Cellen samenvoegen',
      'Meer',
      'Naamvak',
      'Formulebalk groter of kleiner',
      'Zijpaneel sluiten',
      'Blad toevoegen',
      'Alle bladen',
      'Bladtabs',
      'Rasterlijnen aan of uit',
      'Uitzoomen',
      'Ware grootte',
      'Zoom',
      'Inzoomen',
    ]);
  });

  it('names the copy of a sheet in Dutch', async () => {
    const name = await bench.work(({ grid }) => {
      const sheet = grid.workbook.getActiveSheet();
      return [sheet.getSheetName(), grid.workbook.duplicateSheet(sheet).getSheetName()];
    }, null);
    expect(name[1]).toBe(`${name[0]} (kopie)`);
  });

  it.each(['light', 'dark'])('shows a note whole and legible in the %s theme', async (theme) => {
    if ((await bench.page.evaluate(() => document.documentElement.dataset['theme'])) !== theme)
      await bench.page.click('#theme');
    const note = [
      'Bevroren op 30-11-2026.',
      '=NPLV.PAYMENT("Rotterdam";"school";2024;"incl";NPLV_Gegevens)',
      'Regeling kansrijke wijk, bijlage bij artikel 8; de termijn van 2024 is € 18.027.421 inclusief btw.',
    ];
    await bench.work(({ grid }, content) => {
      const sheetId = grid.workbook.getActiveSheet().getSheetId();
      grid.annotations.put({ kind: 'note', sheetId, row: 4, column: 2, author: 'NPLV', content });
    }, note.join('\n'));
    await bench.pointAt('C5');
    const card = bench.page.getByText('Bevroren op 30-11-2026.', { exact: false }).last();
    await card.waitFor();
    expect((await card.innerText()).split('\n')).toEqual(note);
    const look = await card.evaluate((text) => {
      const box = text.parentElement!;
      const { left, top, right, bottom } = box.getBoundingClientRect();
      const lightness = (colour: string) =>
        (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 765;
      return {
        fits:
          box.scrollWidth <= box.clientWidth && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
        contrast: Math.abs(lightness(getComputedStyle(text).color) - lightness(getComputedStyle(box).backgroundColor)),
      };
    });
    expect(look).toEqual({ fits: true, contrast: expect.any(Number) });
    expect(look.contrast).toBeGreaterThan(0.6);
  });

  it('says why an entry is refused until another cell is chosen', async () => {
    await bench.work(({ grid }) => {
      const area = { sheetId: grid.workbook.getActiveSheet().getSheetId(), row: 1, column: 1, rows: 1, columns: 1 };
      grid.entryRules.put(area, { kind: 'whole', from: 2023, to: 2030 });
      grid.entryRules.explain(area, { title: 'NPLV', message: 'Typ een jaar van 2023 tot en met 2030.' });
    }, null);
    await bench.click('B2');
    await bench.page.keyboard.type('1999');
    await bench.press('Enter');
    const message = bench.page.locator('#notice').getByText('Typ een jaar van 2023 tot en met 2030.');
    await message.waitFor();
    await bench.page.waitForTimeout(1_500);
    expect(await message.isVisible()).toBe(true);
    await bench.click('D5');
    await message.waitFor({ state: 'hidden' });
    await bench.click('B2');
    await bench.page.keyboard.type('2024');
    await bench.press('Enter');
    await bench.eventually(() => bench.values('B2'), [[2024]]);
    expect(await message.isVisible()).toBe(false);
  });
});

describeInBrowser('an amount typed over a formatted cell', () => {
  let stage: Stage;
  beforeAll(async () => (stage = await openStage()));
  afterAll(() => stage.close());

  it.each([
    ['nl', ['1500', '1.500', '€ 1.500', '1500,00'], '€ 1.500,00'],
    ['en', ['1500', '1,500', '$1,500', '1500.00'], '€ 1,500.00'],
  ] as const)('keeps the format of the cell in %s', async (language, entries, text) => {
    const bench = await WorkbenchPage.open(stage, language);
    const cells = entries.map((_, index) => `B${2 + 2 * index}`);
    await bench.work(({ grid }, all) => {
      const sheet = grid.workbook.insertSheet();
      grid.workbook.setActiveSheet(sheet);
      for (const cell of all) sheet.getRange(cell).setValue(1).setNumberFormat('"€" #,##0.00');
    }, cells);
    for (const [index, cell] of cells.entries()) {
      await bench.click(cell);
      await bench.page.keyboard.type(entries[index]!);
      await bench.press('Enter');
      await bench.eventually(() => bench.values(cell), [[1500]]);
    }
    expect((await bench.drawnTexts()).filter((drawn) => drawn === text)).toHaveLength(cells.length);
    await bench.page.close();
  });
});
