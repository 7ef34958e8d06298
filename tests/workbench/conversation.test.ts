import { Grid } from '../../src/workbench/grid/grid';
import { OfficeHost } from '../../src/workbench/office/host';
import { excelOn, startHeadless } from './headless';
import type { Headless } from './headless';

describe('requests to the workbook', () => {
  let desk: Headless;
  beforeEach(() => (desk = startHeadless()));
  afterEach(() => desk.close());

  it('end a batch at its first failure, and keep earlier changes', async () => {
    const batch = desk.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['gedaan']];
      context.workbook.worksheets.getItem('Niets').activate();
      sheet.getRange('A2').values = [['niet gedaan']];
    });
    await expect(batch).rejects.toMatchObject({ code: 'ItemNotFound' });
    const cells = desk.grid.values(desk.area('A1:A2'));
    expect(cells).toEqual([['gedaan'], [null]]);
  });

  it('return the result of the batch, and the value passed through a sync', async () => {
    const result = await desk.excel.run(async (context) => context.sync('door'));
    expect(result).toBe('door');
  });

  it('take turns when batches start together', async () => {
    const add = (value: number) =>
      desk.excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
        await context.sync();
        cell.values = [[Number(cell.values[0]?.[0] || 0) + value]];
      });
    await add(1);
    await Promise.all([add(2), desk.excel.run(async (context) => context.sync())]);
    expect(desk.grid.values(desk.area('A1'))).toEqual([[3]]);
  });

  it('refuse more than 5 MB in either direction', async () => {
    const long = 'x'.repeat(30_000);
    const values = (rows: number) => Array.from({ length: rows }, () => [long]);
    const tooMuch = desk.excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A200').values = values(200);
    });
    await expect(tooMuch).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    const tooLong = desk.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A100').values = values(100);
      await context.sync();
      sheet.getRange('A101:A200').values = values(100);
      await context.sync();
      sheet.getRange('A1:A200').load('values');
    });
    await expect(tooLong).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('report selection changes until the handler is removed', async () => {
    const heard: string[] = [];
    const handler = await desk.excel.run(async (context) => {
      const added = context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      return added;
    });
    const select = (address: string) =>
      desk.excel.run(async (context) => context.workbook.worksheets.getActiveWorksheet().getRange(address).select());
    await select('B2:C3');
    expect(heard).toEqual(['B2:C3']);
    await desk.excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect(selected.address).toBe('Blad1!B2:C3');
      expect(cell.address).toBe('Blad1!B2');
    });
    handler.remove();
    await handler.context.sync();
    await select('D4');
    expect(heard).toEqual(['B2:C3']);
  });

  it('report changed contents, not calculated ones or formats', async () => {
    const heard: string[] = [];
    await desk.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      sheet.getRange('A1:A2').values = [[1], ['=A1+1']];
      await context.sync();
      sheet.getRange('A1').format.font.bold = true;
      await context.sync();
    });
    expect(heard).toEqual(['A1:A2']);
  });

  it('notify of added and deleted sheets', async () => {
    const heard: string[] = [];
    await desk.excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => void heard.push('added'));
      worksheets.onDeleted.add(async () => void heard.push('deleted'));
      await context.sync();
      worksheets.add('Kasritme');
      await context.sync();
      expect(heard).toEqual(['added']);
      worksheets.getItem('Kasritme').delete();
      await context.sync();
      expect(heard).toEqual(['added', 'deleted']);
    });
  });

  it('do not interrupt cell editing, or wait for it on request', async () => {
    let stopTyping = () => {};
    const stopped = new Promise<void>((resolve) => (stopTyping = resolve));
    const editing = { isOn: () => true, ended: () => stopped };
    const excel = excelOn(new OfficeHost(new Grid(desk.grid.api, desk.injector, editing)));
    const ask = async ({ workbook }: Excel.RequestContext) => void workbook.getActiveCell().load('address');
    await expect(excel.run(ask)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    const waiting = excel.run({ delayForCellEdit: true }, ask);
    stopTyping();
    await expect(waiting).resolves.toBeUndefined();
  });

  it('refuse several separate ranges as one selected range', async () => {
    const range = (startRow: number) => ({ startRow, startColumn: 0, endRow: startRow, endColumn: 0 });
    await desk.grid.api.executeCommand('sheet.operation.set-selections', {
      unitId: 'test',
      subUnitId: 's1',
      selections: [0, 4].map((row) => ({ range: range(row), primary: null, style: null })),
    });
    const selected = desk.excel.run(async (context) => void context.workbook.getSelectedRange());
    await expect(selected).rejects.toMatchObject({ code: 'InvalidSelection' });
  });

  it('report the supported requirement sets', async () => {
    const { requirements, displayLanguage, officeTheme } = desk.office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.20')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.99')).toBe(false);
    expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(false);
    expect(displayLanguage).toBe('nl-NL');
    expect(officeTheme.bodyBackgroundColor).toBe('#ffffff');
    await expect(desk.office.onReady()).resolves.toEqual({ host: 'Excel', platform: 'OfficeOnline' });
  });

  it.each(['.', ','] as const)('return %s as the decimal mark of a grid that shows formulas with it', async (mark) => {
    const excel = excelOn(new OfficeHost(new Grid(desk.grid.api, desk.injector, undefined, mark)));
    await excel.run(async (context) => {
      const application = context.workbook.application.load('decimalSeparator');
      await context.sync();
      expect(application.decimalSeparator).toBe(mark);
    });
  });
});
