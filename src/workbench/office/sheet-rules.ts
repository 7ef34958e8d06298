import { OfficeError } from './errors';
import type { RequestContext } from './request-context';

const FORBIDDEN_IN_NAMES = /[\\/?*[\]:]/;
const LONGEST_NAME = 31;

const PROTECTED = 'structureProtected';

/** Whether the structure of the workbook is protected. */
export function isStructureProtected({ grid }: RequestContext): boolean {
  return grid.workbook.getCustomMetadata()?.[PROTECTED] === true;
}

/** Protects the structure of the workbook against the add-in, or no longer; the grid itself knows no such protection. */
export function protectStructure({ grid }: RequestContext, on: boolean): void {
  grid.workbook.setCustomMetadata({ ...grid.workbook.getCustomMetadata(), [PROTECTED]: on });
}

/** Refuses to change the sheets of a workbook whose structure is protected. */
export function checkStructure(context: RequestContext, member: string): void {
  if (isStructureProtected(context)) throw new OfficeError('AccessDenied', member);
}

/** Refuses a name that Excel would refuse for a sheet, or that another sheet has. */
export function checkSheetName(context: RequestContext, name: string, sheetId: string | null): void {
  const unfit = !name || name.length > LONGEST_NAME || FORBIDDEN_IN_NAMES.test(name) || /^'|'$/.test(name);
  if (unfit) throw new OfficeError('InvalidArgument', 'Worksheet.name');
  const same = context.grid.findSheet(name);
  if (same && same.getSheetId() !== sheetId) throw new OfficeError('ItemAlreadyExists', 'Worksheet.name');
}

/** Copies a sheet to a place among the sheets; gives the id of the copy. */
export function copySheet(context: RequestContext, sheetId: string, place: string, relativeTo?: string): string {
  const { grid } = context;
  const copy = grid.keepingActiveSheet((workbook) => workbook.duplicateSheet(grid.sheet(sheetId)));
  const neighbour = relativeTo === undefined ? 0 : grid.sheet(relativeTo).getIndex();
  const last = grid.workbook.getSheets().length - 1;
  const positions: Record<string, number> = { Beginning: 0, End: last, Before: neighbour, After: neighbour + 1 };
  const position = positions[place];
  if (position !== undefined) grid.workbook.moveSheet(copy, position);
  return copy.getSheetId();
}
