import { oneCell } from '../sheets/area';
import type { Format, Plan } from '../sheets/plan';
import { type Corner, rangeOf } from './corner';

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;
const SIDES = { top: 'EdgeTop', bottom: 'EdgeBottom' } as const;

function applyFormat(range: Excel.Range, format: Format): void {
  if (format.numberFormat !== undefined)
    range.numberFormat = Array.from({ length: format.rows }, () =>
      Array.from({ length: format.columns }, () => format.numberFormat),
    );
  if (format.bold !== undefined) range.format.font.bold = format.bold;
  if (format.italic !== undefined) range.format.font.italic = format.italic;
  if (format.size !== undefined) range.format.font.size = format.size;
  if (format.colour !== undefined) range.format.font.color = format.colour;
  if (format.fill !== undefined) range.format.fill.color = format.fill;
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.align !== undefined) range.format.horizontalAlignment = ALIGNMENTS[format.align];
  if (format.line !== undefined) range.format.borders.getItem(SIDES[format.line]).style = 'Continuous';
}

/** Makes columns as wide as asked; those of a sheet that was there become wider only. */
async function applyWidths(context: Excel.RequestContext, plan: Plan, corner: Corner): Promise<void> {
  const columns = (plan.columnWidths ?? []).map(({ column, points }) => ({
    points,
    format: rangeOf(context, corner, oneCell(0, column)).format,
  }));
  const wasThere = 'sheet' in plan.start;
  if (wasThere && columns.length > 0) {
    for (const { format } of columns) format.load('columnWidth');
    await context.sync();
  }
  for (const { format, points } of columns) if (!wasThere || format.columnWidth < points) format.columnWidth = points;
}

/** Gives what was written its formats, widths and frozen rows. */
export async function applyLook(context: Excel.RequestContext, plan: Plan, corner: Corner): Promise<void> {
  for (const format of plan.formats ?? []) applyFormat(rangeOf(context, corner, format), format);
  await applyWidths(context, plan, corner);
  if (plan.frozenRows) context.workbook.worksheets.getItem(corner.sheet).freezePanes.freezeRows(plan.frozenRows);
}
