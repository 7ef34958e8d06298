import { excelGateway } from '../../../src/excel/excel-gateway';
import { associateAll } from '../../../src/functions/associate';
import { metadata } from '../../../src/functions/metadata';
import { failures } from '../../../src/i18n/nl/failures';
import { at } from '../../../src/sheets/layout';
import { CustomFunctionsRuntime } from '../../../src/workbench/functions/custom-functions';
import type { AddInMetadata } from '../../../src/workbench/functions/metadata';
import { registerFunctions } from '../../../src/workbench/functions/register';
import { type Plan, sizeOf } from '../../../src/workbook/plan';
import { isProblem, type WriteResult } from '../../../src/workbook/port';
import { startHeadless } from '../../workbench/headless';
import { find } from './labels';

/** Made sheet with the values of its cells. */
export interface MadeSheet extends WriteResult {
  /** Values by row and column. */
  cells(): Promise<unknown[][]>;
  /** Value of the cell with these labels. */
  value(labels: string): Promise<unknown>;
  /** Values of the cells with these labels. */
  values<Labels extends string>(labels: readonly Labels[]): Promise<Record<Labels, unknown>>;
  /** Types into cells, by their labels. */
  type(contents: Readonly<Record<string, unknown>>): Promise<void>;
}

/** Returns whether a cell shows an error of Excel. */
export function isError(cell: unknown): boolean {
  return /^#(N\/A|VALUE|REF|NAME|DIV|SPILL|CALC|NUM)/.test(String(cell));
}

/** Headless workbook that calculates our functions. */
export function calculatingWorkbook() {
  const desk = startHeadless();
  const runtime = new CustomFunctionsRuntime();
  Object.assign(globalThis, { Excel: desk.excel, Office: desk.office, CustomFunctions: runtime });
  associateAll(failures);
  const functionNames = registerFunctions(
    desk.injector,
    'NPLV',
    metadata('nl', '') as unknown as AddInMetadata,
    runtime,
    {
      details: desk.grid.results,
      sheetName: (id) => desk.grid.sheet(id).getSheetName(),
    },
  );
  const gateway = excelGateway('nl');
  return {
    ...desk,
    gateway,
    functionNames,
    async make(plan: Plan): Promise<MadeSheet> {
      const written = await gateway.write(plan);
      if (isProblem(written)) throw new Error(JSON.stringify(written));
      const { sheet } = written;
      const { rows, columns } = sizeOf(plan);
      const cells = (): Promise<unknown[][]> =>
        desk.excel.run(async (context) => {
          const range = context.workbook.worksheets
            .getItem(sheet)
            .getRangeByIndexes(0, 0, rows, columns)
            .load('values');
          await context.sync();
          return range.values;
        });
      const values: MadeSheet['values'] = async (labels) => {
        const read = await cells();
        const entries = labels.map((each) => {
          const { row, column } = find(read, each);
          return [each, read[row]![column]];
        });
        return Object.fromEntries(entries);
      };
      return {
        ...written,
        cells,
        values,
        value: async (labels) => (await values([labels]))[labels],
        async type(contents) {
          const read = await cells();
          await desk.excel.run(async (context) => {
            for (const [labels, content] of Object.entries(contents)) {
              const { row, column } = find(read, labels);
              context.workbook.worksheets.getItem(sheet).getRange(at(row, column)).formulas = [[content]];
            }
            await context.sync();
          });
        },
      };
    },
    /** Renames a sheet, or deletes it. */
    change: (name: string, act: (sheet: Excel.Worksheet) => void): Promise<void> =>
      desk.excel.run(async (context) => {
        act(context.workbook.worksheets.getItem(name));
        await context.sync();
      }),
  };
}
