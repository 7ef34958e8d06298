import { oneCell } from '../../workbook/cell-range';
import type { Format, Plan } from '../../workbook/plan';
import { rangeOf } from '../ranges';

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top' } as const;
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
  if (format.vertical !== undefined) range.format.verticalAlignment = VERTICAL[format.vertical];
  if (format.line !== undefined) range.format.borders.getItem(SIDES[format.line]).style = 'Continuous';
}

/**
 * Adds conditional formats. Their formulas refer to cells by address, so they go in the request that writes those
 * cells.
 */
export function addConditions(first: Excel.Range, { conditions = [] }: Plan): void {
  for (const { formula, fill, colour, ...area } of conditions) {
    const { rule, format } = rangeOf(first, area).conditionalFormats.add('Custom').custom;
    rule.formula = formula;
    if (fill !== undefined) format.fill.color = fill;
    if (colour !== undefined) format.font.color = colour;
  }
}

/** Requests column widths; the answer sets those of the plan, on an existing sheet only where columns get wider. */
function requestWidths(first: Excel.Range, plan: Plan): () => void {
  const columns = (plan.columnWidths ?? []).map(({ column, points }) => ({
    points,
    format: rangeOf(first, oneCell(0, column)).format,
  }));
  const wasThere = 'sheet' in plan.start;
  if (wasThere) for (const { format } of columns) format.load('columnWidth');
  let narrow: typeof columns | undefined;
  return () => {
    narrow ??= columns.filter(({ format, points }) => !wasThere || format.columnWidth < points);
    for (const { format, points } of narrow) format.columnWidth = points;
  };
}

function freeze(sheet: Excel.Worksheet, { frozenRows: rows = 0, frozenColumns: columns = 0 }: Plan): void {
  if (rows && columns) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows) sheet.freezePanes.freezeRows(rows);
  else if (columns) sheet.freezePanes.freezeColumns(columns);
}

/** Requests what the formats, widths and frozen panes of a plan need; the answer sets them after the next sync. */
export function requestFormatting(first: Excel.Range, plan: Plan): () => void {
  const widen = requestWidths(first, plan);
  return () => {
    for (const format of plan.formats ?? []) applyFormat(rangeOf(first, format), format);
    widen();
    for (const { row, rows, points } of plan.rowHeights ?? [])
      rangeOf(first, { row, rows, column: 0, columns: 1 }).format.rowHeight = points;
    freeze(first.worksheet, plan);
  };
}

const TEXT_FORMAT = '@';

/** Writes cells and keeps their number formats: a cell formatted as text would store the formula as text. */
export function writeKeepingFormat(range: Excel.Range, formats: unknown[][], write: () => void): void {
  const isText = formats.some((line) => line.includes(TEXT_FORMAT));
  if (isText) range.numberFormat = formats.map((line) => line.map(() => 'General'));
  write();
  if (isText) range.numberFormat = formats;
}
