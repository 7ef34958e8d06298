import type { Problem } from '../../workbook/port';
import type { CellValue } from '../../workbook/cells';
import type { NameReference } from '../../workbook/expression';
import type { SheetRange } from '../../workbook/cell-range';
import { SHEET_INDEXES, sheetRangeOf } from '../ranges';
import { runInExcel } from '../run-in-excel';

/** Both names that a formula can mean: of the sheet and of the workbook. */
interface RequestedName {
  readonly ofSheet: Excel.NamedItem;
  readonly ofWorkbook: Excel.NamedItem;
}

const CONSTANTS: readonly string[] = ['String', 'Integer', 'Double', 'Boolean'];

/** Requests a name. */
export function requestName(
  { workbook }: Excel.RequestContext,
  { name, sheet }: NameReference,
  from: { readonly sheet: string },
): RequestedName {
  const names = workbook.worksheets.getItem(sheet ?? from.sheet).names;
  return {
    ofSheet: names.getItemOrNullObject(name).load('type,value'),
    ofWorkbook: workbook.names.getItemOrNullObject(name).load('type,value'),
  };
}

/** Name in effect: that of the sheet before that of the workbook. */
export function nameInEffect({ ofSheet, ofWorkbook }: RequestedName): Excel.NamedItem {
  return ofSheet.isNullObject ? ofWorkbook : ofSheet;
}

/** Requests the range of a name that refers to cells. */
export function requestNamedRange(item: Excel.NamedItem): Excel.Range | undefined {
  return item.isNullObject || item.type !== 'Range' ? undefined : item.getRangeOrNullObject().load(SHEET_INDEXES);
}

/** Resolves a name to cells or a constant; only Excel can calculate a named formula. */
export function rangeOfName(
  name: string,
  item: Excel.NamedItem,
  range: Excel.Range | undefined,
): { area: SheetRange } | { constant: CellValue } | Problem {
  if (range && !range.isNullObject) return { area: sheetRangeOf(range) };
  if (!item.isNullObject && CONSTANTS.includes(item.type)) return { constant: item.value as CellValue };
  return { problem: 'notFound', what: name };
}

/** Finds the range of a name of the workbook. */
export function locateName(name: string): Promise<SheetRange | undefined | Problem> {
  return runInExcel(async (context) => {
    const item = context.workbook.names.getItemOrNullObject(name).load('type');
    await context.sync();
    const range = requestNamedRange(item);
    if (!range) return undefined;
    await context.sync();
    return range.isNullObject ? undefined : sheetRangeOf(range);
  });
}
