import { runInExcel, retryOnce } from './run-in-excel';
import type { Problem } from '../workbook/port';

/** Reads a custom property of all sheets, by current sheet name. */
export async function readSheetProperties(key: string): Promise<ReadonlyMap<string, string> | Problem> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const asked = worksheets.items.map((sheet) => sheet.customProperties.getItemOrNullObject(key).load('value'));
    await context.sync();
    return new Map(
      worksheets.items.flatMap(({ name }, index) => {
        const property = asked[index]!;
        return property.isNullObject ? [] : [[name, property.value] as const];
      }),
    );
  });
}

/** Sets a custom property of sheets. */
export async function keepSheetProperty(
  key: string,
  sheets: readonly string[],
  text: string,
): Promise<Problem | undefined> {
  return runInExcel(async ({ workbook }): Promise<undefined> => {
    await retryOnce(async () => {
      // Finds all sheets before it changes one.
      const found = sheets.map((sheet) => workbook.worksheets.getItem(sheet));
      for (const sheet of found) sheet.customProperties.add(key, text);
      await workbook.context.sync();
    });
  });
}
