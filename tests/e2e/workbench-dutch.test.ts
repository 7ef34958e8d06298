/** @jest-environment ./tests/e2e/environment.ts */
import { describeInBrowser, openStage } from './browser';
import type { Stage } from './browser';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(90_000);

describeInBrowser('the workbook in Dutch', () => {
  let stage: Stage;
  let bench: WorkbenchPage;
  beforeAll(async () => {
    stage = await openStage();
    bench = await WorkbenchPage.open(stage, 'nl');
    await bench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    await bench.work(async ({ grid }) => {
      grid.workbook.setActiveSheet(grid.workbook.insertSheet());
      await grid.calculation.settled();
    }, null);
    // Two quick clicks on one cell would open it.
    await bench.click('D9');
  });

  const type = async (text: string, address = 'B2') => {
    await bench.click(address);
    await bench.type(text);
    await bench.press('Enter');
    // An entry reaches its cell after its validation, and a function returns later.
    for (let tries = 0; tries < 100 && (await bench.values(address))[0]![0] === null; tries++)
      await bench.page.waitForTimeout(20);
  };
  const paste = async (contents: Record<string, string>, address = 'B2') => {
    await bench.click(address);
    await bench.page.evaluate((byType) => {
      const blobs = Object.entries(byType).map(([kind, text]) => [kind, new Blob([text], { type: kind })]);
      return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
    }, contents);
    await bench.press('Control+v');
  };

  it.each([
    ['100.000', 100000, '100.000'],
    ['€ 1.500', 1500, '€ 1.500'],
    ['12,5%', 0.125, '12,50%'],
    ['1.234,56', 1234.56, '1.234,56'],
    ['267505,75', 267505.75, '267505,75'],
    // 1 July 2024 is day 45474 of Excel, 15 March 2024 day 45366.
    ['1-7-2024', 45474, '1-7-2024'],
    ['15/3/2024', 45366, '15-3-2024'],
    ['ONWAAR', false, 'ONWAAR'],
    ['1.2.3', '1.2.3', '1.2.3'],
    ['12:30', 0.5208333333333334, '12:30'],
  ])('reads %s in a cell', async (typed, value, text) => {
    await type(typed);
    expect(await bench.values('B2')).toEqual([[value]]);
    expect(await bench.texts('B2')).toEqual([[text]]);
  });

  it.each([
    ['=NPLV.PAYMENT("Rotterdam"; "school"; 2024)', 18027421, '18.027.421'],
    ['=NPLV.PAYMENT("Rotterdam","school",2024)', 18027421, '18.027.421'],
    // One point, as in an English number with three decimals.
    ['=NPLV.PAYMENT("Breda"; "integraal"; 2024)', 431233, '431.233'],
    ['=NPLV.CHANGE.REQUIRED(100000; 124999,99)', false, 'ONWAAR'],
    // 90% of 19,035,000: the national ceiling of 180 million is exceeded by 20 million.
    ['=NPLV.ORV.CEILING({19035000}; ; ; 200000000)', 17131500, '17.131.500'],
    ['=1,5+2', 3.5, '3,5'],
    ['=sum(1,05; 2,005', 3.055, '3,055'],
    // 25% of 100,000 is from 125,000 on.
    ['=nplv.change.required(100000; 125000,00)', true, 'WAAR'],
    ['=nplv.change.required(100000; 124999,05)', false, 'ONWAAR'],
    ['=1=2', false, 'ONWAAR'],
    ['=SUM(1.5;2)', '=SUM(1.5;2)', '=SUM(1.5;2)'],
  ])('reads %s in a cell', async (typed, value, text) => {
    await type(typed);
    expect(await bench.values('B2')).toEqual([[value]]);
    expect(await bench.texts('B2')).toEqual([[text]]);
  });

  it('reads an entry in the formula bar', async () => {
    await bench.click('B2');
    // The first click opens the cell, the second the formula bar.
    const bar = bench.page.locator('[data-u-comp="formula-bar"]');
    await bar.click();
    await bench.page.waitForTimeout(500);
    await bar.click();
    await bench.page.waitForFunction(() => document.activeElement?.id.includes('FORMULA_BAR'));
    await bench.type('=NPLV.CHANGE.REQUIRED(100000; 125000,00)');
    await bench.press('Enter');
    expect(await bench.values('B2')).toEqual([[true]]);
  });

  it.each([
    ['85,125', 85.125],
    ['12,345%', 0.12345],
    ['1-7-2024', 45474],
    ['WAAR', true],
  ])('keeps %s when a cell is opened and closed', async (typed, value) => {
    await type(typed);
    await bench.click('B2');
    await bench.press('F2', 'Enter');
    expect(await bench.values('B2')).toEqual([[value]]);
  });

  it('changes a digit of a number with decimals', async () => {
    await type('85,125');
    await bench.click('B2');
    await bench.press('F2', 'Backspace', '6', 'Enter');
    expect(await bench.values('B2')).toEqual([[85.126]]);
  });

  it('keeps the number format of a cell', async () => {
    await bench.work(
      ({ grid }) => void grid.workbook.getActiveSheet().getRange('B2').setNumberFormat('#,##0.00'),
      null,
    );
    await type('1500');
    expect(await bench.texts('B2')).toEqual([['1.500,00']]);
  });

  it('passes the parsed number to validation rules', async () => {
    await bench.work(({ grid }) => {
      const sheetId = grid.workbook.getActiveSheet().getSheetId();
      const area = { sheetId, row: 1, column: 1, rows: 1, columns: 1 };
      grid.entryRules.put(area, { kind: 'decimal', from: 1000, to: 2000 });
      grid.entryRules.explain(area, { title: 'NPLV', message: 'Tussen 1.000 en 2.000.' });
    }, null);
    await type('€ 1.500');
    expect(await bench.values('B2')).toEqual([[1500]]);
    await type('1,5');
    await bench.page.getByText('Tussen 1.000 en 2.000.').waitFor();
    expect(await bench.values('B2')).toEqual([[1500]]);
  });

  const lines = ['01-05-2024\tSPUK; school\t85.000', '15-3-2024\tHuur\t-1.234,56', '1-7-2024\t=1,5+2\t=SUM(1; 2,5)'];
  const read = [
    [45413, 'SPUK; school', 85000],
    [45366, 'Huur', -1234.56],
    [45474, 3.5, 3.5],
  ];

  const until = (address: string, values: unknown[][]) => bench.eventually(() => bench.values(address), values);

  it('parses a ledger that is pasted as text, and undoes it', async () => {
    await paste({ 'text/plain': lines.join('\n') });
    await until('B2:D4', read);
    expect(await bench.texts('B2:D2')).toEqual([['1-5-2024', 'SPUK; school', '85.000']]);
    await bench.press('Control+z');
    await until('B2:D2', [[null, null, null]]);
  });

  const table = (style: string) =>
    `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>${style}</head><body><table>${lines
      .map(
        (line) =>
          `<tr>${line
            .split('\t')
            .map((cell, column) => `<td class=xl6${column}>${cell}</td>`)
            .join('')}</tr>`,
      )
      .join('')}</table></body></html>`;

  it('parses a pasted table', async () => {
    await paste({ 'text/html': table(''), 'text/plain': lines.join('\n') });
    await until('B2:D4', read);
  });

  it('parses cells pasted from Excel by their text, whatever their English format', async () => {
    await bench.click('B2');
    const formats = ['d-m-yyyy', '\\@', '\\#\\,\\#\\#0'].map(
      (f, i) => `.xl6${i} {mso-number-format:"${f}"; color:black;}`,
    );
    await bench.page.evaluate(
      (html) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', html);
        document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      },
      table(`<style>${formats.join('\n')}</style>`),
    );
    await until('B2:D4', read);
  });

  it.each([
    ['€ 1.500', 1500],
    ['1-7-2024', 45474],
    ['=SUM(1,5; 2)', 3.5],
    ['1.2.3', '1.2.3'],
    ['Rotterdam', 'Rotterdam'],
  ])('parses %s when it is pasted alone', async (text, value) => {
    await paste({ 'text/plain': text });
    await until('B2', [[value]]);
  });

  it('pastes its own cells unchanged', async () => {
    await type('85,125');
    await bench.click('B2');
    await bench.press('Control+c');
    await bench.click('C5');
    await bench.press('Control+v');
    await until('C5', [[85.125]]);
  });

  it('names a new sheet and its menus in Dutch', async () => {
    expect(await bench.work(({ grid }) => grid.workbook.getActiveSheet().getSheetName(), null)).toMatch(/^Blad\d+$/);
    await bench.pointAt('C5');
    await bench.page.mouse.down({ button: 'right' });
    await bench.page.mouse.up({ button: 'right' });
    await bench.page.getByText('Plakken speciaal').waitFor();
    await bench.press('Escape');
  });
});
