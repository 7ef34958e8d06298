import { runInExcel } from './run-in-excel';
import type { Problem } from '../workbook/port';

/** Characters of a property; a longer one is not ours. */
const LONGEST = 1_000;

/** Reads a custom property of all sheets, by the current name of the sheet. */
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
        const isOurs = !property.isNullObject && property.value.length <= LONGEST;
        return isOurs ? [[name, property.value] as const] : [];
      }),
    );
  });
}

/** Keeps a text with sheets, in the sheets themselves. */
export async function keepSheetProperty(
  key: string,
  sheets: readonly string[],
  text: string,
): Promise<Problem | undefined> {
  return runInExcel(async (context): Promise<undefined> => {
    for (const sheet of sheets) context.workbook.worksheets.getItem(sheet).customProperties.add(key, text);
    await context.sync();
  });
}
