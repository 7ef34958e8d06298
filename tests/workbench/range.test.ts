import { HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { startHeadless } from './headless';
import type { Headless } from './headless';

describe('a range', () => {
  let desk: Headless;
  beforeEach(() => (desk = startHeadless()));
  afterEach(() => desk.close());

  /** Writes values from A1 on and calculates them. */
  const write = (values: unknown[][]) =>
    desk.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1).values = values;
      await context.sync();
    });

  it('returns the values, formulas and types that were written', async () => {
    await write([['Rotterdam', 12.5, true, '=B1*2', '', "'007", '42']]);
    await desk.excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:G1');
      range.load('values,formulas,valueTypes,text,address');
      await context.sync();
      expect(range.values).toEqual([['Rotterdam', 12.5, true, 25, '', '007', 42]]);
      expect(range.formulas).toEqual([['Rotterdam', 12.5, true, '=B1*2', '', '007', 42]]);
      expect(range.valueTypes).toEqual([['String', 'Double', 'Boolean', 'Double', 'Empty', 'String', 'Double']]);
      expect(range.text).toEqual([['Rotterdam', '12.5', 'TRUE', '25', '', '007', '42']]);
      expect(range.address).toBe('Blad1!A1:G1');
    });
  });

  it('reads in one batch what the same batch wrote', async () => {
    await desk.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.getRange('A3').formulas = [['=SUM(A1:A2)']];
      const sum = sheet.getRange('A3').load('values');
      await context.sync();
      expect(sum.values).toEqual([[3]]);
    });
  });

  it('cannot be read before it is loaded, as in Excel', async () => {
    await desk.excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
      range.load('values');
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
      await context.sync();
      expect(range.values).toEqual([['']]);
      expect(() => range.address).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  it('refuses values of another size', async () => {
    const wrong = desk.excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1, 2]];
    });
    await expect(wrong).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('refuses an invalid address', async () => {
    const wrong = desk.excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('1A').load('values');
    });
    await expect(wrong).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('keeps cells where null is written, and fills all cells with a single value', async () => {
    await write([['a', 'b']]);
    await desk.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:B1');
      range.values = [[null, 'c']];
      const block = sheet.getRange('A3:B4');
      block.values = 7 as unknown as unknown[][];
      range.load('values');
      block.load('values');
      await context.sync();
      expect(desk.grid.values(desk.area('A1:B1'))).toEqual([['a', 'c']]);
      expect(block.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    });
  });

  it('has its spill range, and reads the spilled values', async () => {
    await write([['=SEQUENCE(2,3)']]);
    await desk.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const spill = sheet.getRange('A1').getSpillingToRangeOrNullObject().load('address,values');
      const parent = sheet.getRange('C2').getSpillParentOrNullObject().load('address');
      const none = sheet.getRange('E9').getSpillingToRangeOrNullObject();
      const inner = sheet.getRange('B2').load('formulas');
      await context.sync();
      expect(spill.address).toBe('Blad1!A1:C2');
      expect(spill.values).toEqual([
        [1, 2, 3],
        [4, 5, 6],
      ]);
      expect(parent.address).toBe('Blad1!A1');
      expect(none.isNullObject).toBe(true);
      expect(inner.formulas).toEqual([[5]]);
    });
  });

  it('finds the used cells', async () => {
    await desk.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const empty = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect(empty.isNullObject).toBe(true);
      sheet.getRange('B3').values = [['x']];
      sheet.getRange('D5').values = [[1]];
      sheet.getRange('F9').format.fill.color = '#FF0000';
      const filled = sheet.getUsedRangeOrNullObject(true).load('address');
      const formatted = sheet.getUsedRangeOrNullObject().load('address');
      const column = sheet.getRange('D:D').getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect(filled.address).toBe('Blad1!B3:D5');
      expect(formatted.address).toBe('Blad1!B3:F9');
      expect(column.address).toBe('Blad1!D5');
    });
  });

  it('refuses to leave the sheet', async () => {
    const wrong = desk.excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getCell(-1, 0);
    });
    await expect(wrong).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('has no values for whole columns, as in Excel', async () => {
    await desk.excel.run(async (context) => {
      const column = context.workbook.worksheets.getActiveWorksheet().getRange('A:A').load('values,rowCount');
      await context.sync();
      expect(column.values).toBeNull();
      expect(column.rowCount).toBe(1_048_576);
    });
  });

  it('writes below the rows that the grid has', async () => {
    await desk.excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A5000');
      cell.values = [['laag']];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['laag']]);
    });
  });

  it('keeps number formats, and formats values with them', async () => {
    await write([[1234.5]]);
    await desk.excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cell.numberFormat = [['#,##0.00']];
      cell.load('numberFormat,text,values');
      const plain = context.workbook.worksheets.getActiveWorksheet().getRange('B1').load('numberFormat');
      await context.sync();
      expect(cell.numberFormat).toEqual([['#,##0.00']]);
      expect(cell.text).toEqual([['1,234.50']]);
      expect(cell.values).toEqual([[1234.5]]);
      expect(plain.numberFormat).toEqual([['General']]);
    });
  });

  it('keeps formats, and returns null where the cells differ', async () => {
    await desk.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:B1');
      range.format.font.bold = true;
      range.format.font.color = '#0b6a4a';
      range.format.wrapText = true;
      range.format.horizontalAlignment = 'Center';
      range.format.verticalAlignment = 'Top';
      range.format.columnWidth = 90;
      range.format.rowHeight = 45;
      range.format.borders.getItem('EdgeBottom').style = 'Continuous';
      sheet.getRange('A1').format.fill.color = '#E3EFE9';
      range.load('format/columnWidth,format/rowHeight');
      await context.sync();
      expect([range.format.columnWidth, range.format.rowHeight]).toEqual([90, 45]);
    });
    const all = {
      bl: 1,
      cl: { rgb: '#0b6a4a' },
      tb: WrapStrategy.WRAP,
      ht: HorizontalAlign.CENTER,
      vt: VerticalAlign.TOP,
    };
    expect(desk.grid.styles(desk.area('A1:B1'))).toMatchObject([[{ ...all, bg: { rgb: '#E3EFE9' } }, all]]);
  });

  it('keeps the formats of cells whose contents are cleared', async () => {
    await write([[5]]);
    await desk.excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cell.format.font.bold = true;
      cell.clear('Contents');
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['']]);
    });
    expect(desk.grid.styles(desk.area('A1'))).toMatchObject([[{ bl: 1 }]]);
  });

  it('keeps the notes of cells whose contents are cleared, as in Excel', async () => {
    await write([['=1+1', 5]]);
    await desk.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.comments.add('Blad1!A1', 'bevroren');
      sheet.getRange('A1:C9').clear('Contents');
      sheet.comments.load('items/content');
      const range = sheet.getRange('A1:B1').load('values,formulas');
      await context.sync();
      expect(sheet.comments.items.map(({ content }) => content)).toEqual(['bevroren']);
      expect([range.values, range.formulas]).toEqual([[['', '']], [['', '']]]);
    });
  });

  it('makes one undo step of one batch', async () => {
    await desk.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['een']];
      sheet.getRange('A2').values = [['twee']];
      await context.sync();
    });
    desk.grid.workbook.undo();
    const cells = desk.grid.values(desk.area('A1:A2'));
    expect(cells).toEqual([[null], [null]]);
  });
});
