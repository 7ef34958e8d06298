import { printedPageOf } from '../../src/workbench/grid/printed-page';
import { startHeadless } from './headless';
import type { Headless } from './headless';

describe('the worksheets', () => {
  let desk: Headless;
  beforeEach(() => (desk = startHeadless()));
  afterEach(() => desk.close());

  it('adds a sheet without showing it, and finds it by name in any case', async () => {
    await desk.excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Kasritme').load('name');
      const active = worksheets.getActiveWorksheet().load('name');
      const found = worksheets.getItem('KASRITME').load('name');
      await context.sync();
      expect(added.name).toBe('Kasritme');
      expect(active.name).toBe('Blad1');
      expect(found.name).toBe('Kasritme');
    });
  });

  it('lists the sheets with the requested properties', async () => {
    await desk.excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Twee');
      worksheets.load('items/name');
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Blad1', 'Twee']);
      expect(() => worksheets.items[0]?.protection.protected).toThrow(
        expect.objectContaining({ code: 'PropertyNotLoaded' }),
      );
    });
  });

  it('distinguishes a missing sheet from an error', async () => {
    await desk.excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Niets');
      const below = missing.getRange('A1');
      missing.load('name');
      expect(() => missing.isNullObject).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(missing.name).toBeUndefined();
      expect(below.isNullObject).toBe(true);
    });
    const wrong = desk.excel.run(async (context) => void context.workbook.worksheets.getItem('Niets'));
    await expect(wrong).rejects.toMatchObject({ code: 'ItemNotFound', name: 'RichApi.Error' });
  });

  it.each(['', 'a'.repeat(32), 'a/b', 'a:b', "'a'"])('refuses the name "%s"', async (name) => {
    const wrong = desk.excel.run(async (context) => void context.workbook.worksheets.add(name));
    await expect(wrong).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('refuses a name that another sheet has', async () => {
    const wrong = desk.excel.run(async (context) => void context.workbook.worksheets.add('BLAD1'));
    await expect(wrong).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });

  it('renames and deletes', async () => {
    await desk.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Oud');
      sheet.name = 'Nieuw';
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('Nieuw');
      sheet.delete();
      const gone = context.workbook.worksheets.getItemOrNullObject('Nieuw');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it('keeps the last sheet', async () => {
    const wrong = desk.excel.run(async (context) => context.workbook.worksheets.getActiveWorksheet().delete());
    await expect(wrong).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  it('copies a sheet with its contents', async () => {
    await desk.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['origineel']];
      const copy = sheet.copy('Before', sheet);
      const cell = copy.getRange('A1').load('values');
      await context.sync();
      expect(
        desk.grid.workbook
          .getSheets()
          .map((each) => each.getSheetName())
          .indexOf('Blad1'),
      ).toBe(1);
      expect(cell.values).toEqual([['origineel']]);
    });
  });

  it('stores what is printed', async () => {
    await desk.excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.setPrintArea('A1:H40');
      pageLayout.orientation = 'Landscape';
      expect(() => pageLayout.zoom).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
      pageLayout.load('zoom');
      await context.sync();
      expect(pageLayout.zoom).toEqual({ horizontalFitToPages: null, verticalFitToPages: null, scale: 100 });
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows('$9:$9');
      pageLayout.load('zoom');
      await context.sync();
      expect(['printArea', 'printTitleRows'].map((key) => desk.grid.remembered('s1', key))).toEqual([
        '$A$1:$H$40',
        '$9:$9',
      ]);
      expect(desk.grid.remembered('s1', 'orientation')).toBe('Landscape');
      expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: null, scale: null });
      pageLayout.paperSize = 'A4';
      pageLayout.setPrintMargins('Centimeters', { left: 2.54, top: 1.27 });
      const footers = pageLayout.headersFooters.defaultForAllPages;
      footers.leftFooter = '&A';
      footers.rightFooter = 'Pagina &P';
      await context.sync();
      expect(printedPageOf(desk.grid, 's1')).toEqual({
        isA4: true,
        margins: { left: 1, top: 0.5, right: 0, bottom: 0, header: 0, footer: 0 },
        leftFooter: '&A',
        rightFooter: 'Pagina &P',
      });
      pageLayout.setPrintTitleRows('A9:H9');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  it('has one filter, over cells with their headings', async () => {
    await desk.excel.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getActiveWorksheet();
      autoFilter.apply('A1:C4');
      autoFilter.apply('A9:J20');
      await context.sync();
    });
    expect(desk.grid.filteredArea('s1')).toEqual(desk.area('A9:J20'));
  });

  it('stores texts with a sheet, under keys in any case, and with its copies', async () => {
    await desk.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { customProperties } = sheet;
      const before = customProperties.getItemOrNullObject('nplv.version');
      customProperties.add('nplv.version', '1.0.0');
      customProperties.add('NPLV.Version', '1.1.0');
      customProperties.add('nplv.reconciled', 'true');
      const version = customProperties.getItemOrNullObject('Nplv.version').load('value');
      expect(() => version.value).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
      const copied = sheet.copy().customProperties.getItemOrNullObject('NPLV.VERSION').load('value');
      await context.sync();
      expect(before.isNullObject).toBe(true);
      expect([version.value, copied.value]).toEqual(['1.1.0', '1.1.0']);
      customProperties.add('x'.repeat(256), '');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  it('fails at sync for a member or property that it lacks, as Excel does', async () => {
    await desk.excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.load('text,formulasLocal2');
      await expect(context.sync()).rejects.toMatchObject({
        code: 'ApiNotFound',
        debugInfo: { errorLocation: 'Range.formulasLocal2' },
      });
      context.workbook.worksheets.getActiveWorksheet().charts.add('ColumnStacked', range).title.text = 'Grafiek';
      await expect(context.sync()).rejects.toMatchObject({
        code: 'ApiNotFound',
        debugInfo: { errorLocation: 'Worksheet.charts' },
      });
    });
  });

  it('ignores changes of a sheet that does not exist, as Excel does', async () => {
    await desk.excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Niets');
      missing.name = 'Iets';
      missing.getRange('A1').values = [[1]];
      missing.activate();
      missing.delete();
      await context.sync();
      expect(missing.isNullObject).toBe(true);
    });
    expect(desk.grid.workbook.getSheets().map((sheet) => sheet.getSheetName())).toEqual(['Blad1']);
  });
});
