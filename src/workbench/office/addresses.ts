import { addressOn, parseAddress, splitAddress } from '../../workbook/a1';
import type { GridRange } from '../grid/grid-range';
import { findName } from '../grid/names';
import { OfficeError } from './errors';
import type { RequestContext } from './request-context';

/** The address with the sheet in front, as Excel writes it. */
export function fullAddress(context: RequestContext, area: GridRange): string {
  return addressOn(context.grid.sheet(area.sheetId).getSheetName(), area);
}

/** The cells that an address means on a sheet: cells, another sheet's cells, or a name. */
export function areaOf(context: RequestContext, sheetId: string, address: string): GridRange {
  const { sheet: sheetName, cells } = splitAddress(address.replace(/^=/, ''));
  const sheet = sheetName === undefined ? context.grid.sheet(sheetId) : context.grid.findSheet(sheetName);
  const area = parseAddress(cells);
  if (sheet && area) return { sheetId: sheet.getSheetId(), ...area };
  const { grid } = context;
  const name = sheetName === undefined ? (findName(grid, sheetId, cells) ?? findName(grid, null, cells)) : null;
  if (!name) throw new OfficeError('InvalidArgument', `Worksheet.getRange('${address}')`);
  return areaOf(context, sheetId, name.getFormulaOrRefString());
}
