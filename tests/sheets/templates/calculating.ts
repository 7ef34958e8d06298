import { excelGateway } from '../../../src/excel/excel-gateway';
import { isProblem, type WriteResult } from '../../../src/workbook/port';
import { associateAll } from '../../../src/functions/associate';
import { metadata } from '../../../src/functions/metadata';
import { failures } from '../../../src/i18n/nl/failures';
import type { Plan } from '../../../src/workbook/plan';
import { CustomFunctionsRuntime } from '../../../src/workbench/functions/custom-functions';
import { ErrorMessages } from '../../../src/workbench/functions/error-messages';
import type { Metadata } from '../../../src/workbench/functions/metadata';
import { registerFunctions } from '../../../src/workbench/functions/register';
import { startHeadless } from '../../workbench/headless';

/** A sheet that was made, and what its cells came to. */
export interface MadeSheet extends WriteResult {
  values(address: string): Promise<unknown[][]>;
  value(address: string): Promise<unknown>;
  type(address: string, cells: unknown[][]): Promise<void>;
}

/** A workbook without a screen in which the functions calculate. */
export function calculatingWorkbook() {
  const desk = startHeadless();
  const runtime = new CustomFunctionsRuntime();
  Object.assign(globalThis, { Excel: desk.excel, Office: desk.office, CustomFunctions: runtime });
  associateAll(failures);
  registerFunctions(desk.injector, 'NPLV', metadata('nl', '') as unknown as Metadata, runtime, {
    messages: new ErrorMessages(),
    sheetName: (id) => desk.grid.sheet(id).getSheetName(),
  });
  const values = (sheet: string, address: string): Promise<unknown[][]> =>
    desk.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
      await context.sync();
      return range.values;
    });
  return {
    ...desk,
    async make(plan: Plan): Promise<MadeSheet> {
      const written = await excelGateway('nl').write(plan);
      if (isProblem(written)) throw new Error(JSON.stringify(written));
      const { sheet } = written;
      return {
        ...written,
        values: (address) => values(sheet, address),
        value: async (address) => (await values(sheet, address))[0]![0],
        type: (address, cells) =>
          desk.excel.run(async (context) => {
            context.workbook.worksheets.getItem(sheet).getRange(address).formulas = cells;
            await context.sync();
          }),
      };
    },
  };
}
