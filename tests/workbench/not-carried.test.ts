import { BorderStyleTypes, BorderType } from '@univerjs/core';
import { pageTexts } from '../../src/workbench/page/texts';
import { startHeadless } from './headless';
import { reopen } from './reopen';

describe('what the page says of a saved file', () => {
  it('is true of all that it does not carry', async () => {
    const desk = startHeadless();
    const { grid } = desk;
    const contents = () => {
      const sheet = grid.workbook.getActiveSheet();
      const area = { sheetId: sheet.getSheetId(), row: 0, column: 0, rows: 3, columns: 3 };
      const styles = grid.styles(area).flat();
      return {
        tables: grid.tables.all().length,
        'conditional formats': sheet.getConditionalFormattingRules().length,
        'data validation': sheet.getDataValidations().length,
        borders: styles.some(({ bd }) => bd?.t ?? bd?.b),
        protection: sheet.getWorksheetPermission().isProtected(),
      };
    };
    const sheet = grid.workbook.getActiveSheet();
    const area = desk.area('A1:B2');
    sheet.getRange('A1:B2').setValues([
      ['Thema', 'Bedrag'],
      ['school', 5],
    ]);
    await grid.tables.add(area);
    grid.addConditionalColour(area).formula = '=$B2>0';
    grid.entryRules.put(area, { kind: 'whole', from: 0, to: 9 });
    sheet.getRange('A1:B2').setBorder(BorderType.TOP, BorderStyleTypes.THIN, '#000000');
    await sheet.getWorksheetPermission().protect();
    const before = { tables: 1, 'conditional formats': 1, 'data validation': 1, borders: true, protection: true };
    expect(contents()).toEqual(before);
    await reopen(grid, []);
    const after = { tables: 0, 'conditional formats': 0, 'data validation': 0, borders: false, protection: false };
    expect(contents()).toEqual(after);
    const [, notCarried = ''] = pageTexts.en.carried.split('It does not carry ');
    for (const what of Object.keys(before)) expect(notCarried).toContain(what);
    desk.close();
  });
});
