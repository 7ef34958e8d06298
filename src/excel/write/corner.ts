import type { CellPlace } from '../../formulas/workbook-audit';
import type { Area } from '../../workbook/cell-range';
import type { SheetArea } from '../../workbook/port';
import { rangeOn } from './sheet-range';

/** Where the top left of a plan comes to stand. */
export type Corner = CellPlace;

/** An area that counts from the top left of a plan, on its sheet. */
export function areaFrom({ sheet, row, column }: Corner, area: Area): SheetArea {
  return { ...area, sheet, row: row + area.row, column: column + area.column };
}

/** The cells of such an area. */
export function rangeOf(context: Excel.RequestContext, corner: Corner, area: Area): Excel.Range {
  return rangeOn(context, areaFrom(corner, area));
}
