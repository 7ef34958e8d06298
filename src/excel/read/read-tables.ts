import { runInExcel } from '../run-in-excel';
import type { Problem, TableRange } from '../../workbook/port';
import { askTable, shapeOf } from './tables';

/** All tables and where they stand. */
export async function readTables(): Promise<readonly TableRange[] | Problem> {
  return runInExcel(async (context) => {
    const { tables } = context.workbook;
    tables.load('items/name');
    await context.sync();
    const asked = tables.items.map(askTable);
    await context.sync();
    return asked.map(shapeOf).map(({ name, sheet, whole }) => ({ name, sheet, ...whole }));
  });
}
