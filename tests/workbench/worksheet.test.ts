import { startHeadless } from './headless';
import type { Headless } from './headless';

describe('the sheets', () => {
  let desk: Headless;
  beforeEach(() => (desk = startHeadless()));
  afterEach(() => desk.close());

  it('adds a sheet without showing it, and finds it by name in any case', async () => {
    await desk.excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Kasritme').load('name,id,position,visibility');
      const active = worksheets.getActiveWorksheet().load('name');
      const found = worksheets.getItem('KASRITME').load('id');
      await context.sync();
      expect(added).toMatchObject({ name: 'Kasritme', position: 1, visibility: 'Visible' });
      expect(active.name).toBe('Blad1');
      expect(found.id).toBe(added.id);
    });
  });

  it('lists the sheets with the properties that are asked for', async () => {
    await desk.excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Twee');
      worksheets.load('items/name');
      const count = worksheets.getCount();
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Blad1', 'Twee']);
      expect(count.value).toBe(2);
      expect(() => worksheets.items[0]?.position).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  it('tells a sheet that is missing from an error', async () => {
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

  it('renames, moves, colours, hides and deletes', async () => {
    await desk.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Oud');
      sheet.name = 'Nieuw';
      sheet.position = 0;
      sheet.tabColor = '#0B6A4A';
      sheet.showGridlines = false;
      sheet.load('name,position,tabColor,showGridlines');
      await context.sync();
      expect(sheet).toMatchObject({ name: 'Nieuw', position: 0, tabColor: '#0B6A4A', showGridlines: false });
      sheet.visibility = 'Hidden';
      sheet.load('visibility');
      await context.sync();
      expect(sheet.visibility).toBe('Hidden');
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
      copy.load('position');
      const cell = copy.getRange('A1').load('values');
      await context.sync();
      expect(copy.position).toBe(0);
      expect(cell.values).toEqual([['origineel']]);
    });
  });

  it('freezes rows and columns', async () => {
    await desk.excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
      const before = freezePanes.getLocationOrNullObject();
      freezePanes.freezeAt('A1:A3');
      const at = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(before.isNullObject).toBe(true);
      expect(at.address).toBe('Blad1!A1:A3');
      freezePanes.freezeRows(2);
      const rows = freezePanes.getLocation().load('address');
      await context.sync();
      expect(rows.address).toBe('Blad1!1:2');
      freezePanes.unfreeze();
      const after = freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(after.isNullObject).toBe(true);
    });
  });

  it('remembers what is printed', async () => {
    await desk.excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.setPrintArea('A1:H40');
      pageLayout.orientation = 'Landscape';
      expect(() => pageLayout.zoom).toThrow(/PageLayout\.zoom/);
      pageLayout.load('zoom');
      await context.sync();
      expect(pageLayout.zoom).toEqual({ horizontalFitToPages: null, verticalFitToPages: null, scale: 100 });
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows('$9:$9');
      const area = pageLayout.getPrintAreaOrNullObject().load('address');
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      pageLayout.load('orientation,zoom');
      await context.sync();
      expect(area.address).toBe('Blad1!A1:H40');
      expect(titles.address).toBe('Blad1!9:9');
      expect(pageLayout.orientation).toBe('Landscape');
      expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: null, scale: null });
      pageLayout.setPrintTitleRows('A9:H9');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  it('has one filter, over cells with their headings', async () => {
    await desk.excel.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getActiveWorksheet();
      const before = autoFilter.getRangeOrNullObject();
      autoFilter.apply('A1:C4');
      autoFilter.apply('A9:J20');
      const filtered = autoFilter.getRangeOrNullObject().load('address');
      await context.sync();
      expect(before.isNullObject).toBe(true);
      expect(filtered.address).toBe('Blad1!A9:J20');
    });
  });

  it('keeps texts with a sheet, under keys of any case, and with a copy of it', async () => {
    await desk.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { customProperties } = sheet;
      const before = customProperties.getItemOrNullObject('nplv.version');
      customProperties.add('nplv.version', '1.0.0');
      customProperties.add('NPLV.Version', '1.1.0');
      customProperties.add('nplv.reconciled', 'true');
      const version = customProperties.getItem('Nplv.version').load('key,value');
      expect(() => version.value).toThrow(/WorksheetCustomProperty\.value/);
      const copied = sheet.copy().customProperties.load('items/key,items/value');
      customProperties.getItem('nplv.reconciled').delete();
      const left = customProperties.getCount();
      await context.sync();
      expect(before.isNullObject).toBe(true);
      expect([version.key, version.value]).toEqual(['nplv.version', '1.1.0']);
      expect(copied.items.map(({ key, value }) => [key, value])).toEqual([
        ['nplv.version', '1.1.0'],
        ['nplv.reconciled', 'true'],
      ]);
      expect(left.value).toBe(1);
      customProperties.add('x'.repeat(256), '');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  it('names a member that it lacks', async () => {
    await desk.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      expect(() => sheet.charts).toThrow(/Worksheet\.charts/);
      expect(() => context.workbook.pivotTables).toThrow(/Workbook\.pivotTables/);
      expect(() => sheet.getRange('A1').hyperlink).toThrow(/Range\.hyperlink/);
      expect(() => desk.excel.ChartType).toThrow(/Excel\.ChartType/);
      expect(() => desk.office.ribbon).toThrow(/Office\.ribbon/);
    });
  });
});
