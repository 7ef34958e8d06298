import { addressOf, parseAddress, sheetPrefix, splitAddress } from '../../../workbook/a1';
import { fitsOnSheet } from '../../../workbook/cell-range';
import type { GridRange } from '../../grid/grid-base';
import { findName } from '../../grid/names';
import { OfficeError } from '../errors';
import type { GridPort } from '../grid-port';

/** Sheet in which names or tables are looked for; null for the whole workbook. */
export interface Scope {
  readonly sheetId: string | null;
}

/** Address with the sheet in front, as Excel writes it: 'Jan''s blad'!B3:C4, or with `$` 'Jan''s blad'!$B$3:$C$4. */
export function fullAddress(grid: GridPort, range: GridRange, dollar: '' | '$' = ''): string {
  return sheetPrefix(grid.sheet(range.sheetId).getSheetName()) + addressOf(range, dollar);
}

/** Cells of an argument: a range, or an address or name as seen from a sheet. */
export function rangeAt(grid: GridPort, sheetId: string, given: GridRange | string): GridRange {
  if (typeof given !== 'string') return given;
  const { sheet: sheetName, cells } = splitAddress(given.replace(/^=/, ''));
  const sheet = sheetName === undefined ? grid.sheet(sheetId) : grid.findSheet(sheetName);
  const range = parseAddress(cells);
  if (sheet && range) return { sheetId: sheet.getSheetId(), ...range };
  const name = sheetName === undefined ? (findName(grid, sheetId, cells) ?? findName(grid, null, cells)) : null;
  if (!name) throw new OfficeError('InvalidArgument', 'Worksheet.getRange');
  return rangeAt(grid, sheetId, name.getFormulaOrRefString());
}

/** Range of a sheet; throws where it leaves the sheet. */
export function gridRangeOn(range: GridRange): GridRange {
  if (!fitsOnSheet(range) || range.rows < 1 || range.columns < 1) throw new OfficeError('InvalidArgument', 'Range');
  return range;
}
