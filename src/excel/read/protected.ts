import type { Problem } from '../../workbook/port';

/** The first of some sheets that is protected, as a problem. */
export async function findProtected(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<Problem | undefined> {
  const names = [...new Set(sheets)];
  const asked = names.map((name) => context.workbook.worksheets.getItem(name).protection.load('protected'));
  await context.sync();
  const sheet = names.find((_, index) => asked[index]!.protected);
  return sheet === undefined ? undefined : { problem: 'sheetProtected', sheet };
}

/** A workbook to which no sheet can be added, as a problem. */
export async function findStructureProtected({ workbook }: Excel.RequestContext): Promise<Problem | undefined> {
  workbook.protection.load('protected');
  await workbook.context.sync();
  return workbook.protection.protected ? { problem: 'workbookProtected' } : undefined;
}
