import type { Plan } from '../../workbook/plan';
import type { Problem } from '../../workbook/port';
import { freeSheetName } from '../../workbook/a1';
import { requestStructureProtected } from '../read/obstacles';
import { codeOf } from '../run-in-excel';
import { askReferences } from './references';

/** First cell of a plan; `added` is the name of a sheet that the first batch adds. */
export interface Target {
  readonly first: Excel.Range;
  readonly added?: string;
}

/**
 * Finds the first cell of a plan, from which all written cells count: Excel moves a found range along with its cells,
 * and with its sheet when that is renamed.
 */
export async function findTarget(context: Excel.RequestContext, { start }: Plan): Promise<Target | Problem> {
  if ('newSheet' in start) return addSheet(context, start.newSheet);
  const sheet = context.workbook.worksheets.getItemOrNullObject(start.sheet).load('name');
  sheet.protection.load('protected');
  const first = sheet.getCell(start.row, start.column);
  await context.sync();
  if (sheet.isNullObject) return { problem: 'notFound', what: start.sheet };
  return sheet.protection.protected ? { problem: 'sheetProtected', sheet: start.sheet } : { first };
}

/** Requests a new sheet. */
async function addSheet(context: Excel.RequestContext, wanted: string): Promise<Target | Problem> {
  const { worksheets } = context.workbook;
  const findClosed = requestStructureProtected(context);
  worksheets.load('items/name');
  await context.sync();
  const closed = findClosed();
  if (closed) return closed;
  const taken = worksheets.items.map(({ name }) => name);
  const added = freeSheetName(wanted, taken);
  return { first: worksheets.add(added).getCell(0, 0), added };
}

/** Deletes a sheet that a failed request may have added; keeps one that a co-author added under the same name. */
export async function deleteAddedSheet(context: Excel.RequestContext, name: string, error: unknown): Promise<void> {
  if (codeOf(error) === 'ItemAlreadyExists') return;
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}

/** Moves a new sheet to the position and name of the one that it replaces, which is deleted only now; returns the name. */
export async function replaceSheet(
  context: Excel.RequestContext,
  { start }: Plan,
  first: Excel.Range,
): Promise<string | undefined> {
  const replaced = 'newSheet' in start ? start.replaces : undefined;
  if (replaced === undefined) return undefined;
  const { worksheets } = context.workbook;
  const old = worksheets.getItemOrNullObject(replaced).load('id,position');
  await context.sync();
  if (old.isNullObject) return undefined;
  const { id, position } = old;
  const askAnew = await askReferences(context, replaced, [replaced, first.worksheet.name]);
  try {
    first.worksheet.position = position;
    old.delete();
    first.worksheet.name = replaced;
    await context.sync();
  } catch (error) {
    // The answer may be lost, or a co-author may have deleted the sheet.
    const left = worksheets.getItemOrNullObject(id);
    await context.sync();
    if (!left.isNullObject) throw error;
    first.worksheet.name = replaced;
    await context.sync();
  }
  askAnew();
  // Formulas that Excel refuses to change keep their error; the new sheet is there.
  await context.sync().catch(() => undefined);
  return replaced;
}
