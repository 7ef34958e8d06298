import type { CellPlace } from '../audit/workbook';
import type { Area } from '../sheets/area';
import type { SheetArea } from './gateway';
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
