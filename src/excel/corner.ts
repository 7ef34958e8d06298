import type { Area } from '../sheets/area';

/** Where the top left of a plan comes to stand. */
export interface Corner {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cells of an area that counts from the top left of a plan. */
export function rangeOf({ workbook }: Excel.RequestContext, corner: Corner, area: Area): Excel.Range {
  const sheet = workbook.worksheets.getItem(corner.sheet);
  return sheet.getRangeByIndexes(corner.row + area.row, corner.column + area.column, area.rows, area.columns);
}
