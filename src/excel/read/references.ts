import { intersection, oneCell, type CellRef, type SheetRange } from '../../workbook/cell-range';
import { runInBackground } from '../run-in-excel';
import { cellValues } from './cell-values';
import { isProblem, type Problem } from '../../workbook/port';
import { rangeOfName, requestName, requestNamedRange, nameInEffect } from './names';
import { rangeInTable, requestTable, MOST_TABLES, shapeOf } from './tables';
import type { CellValue, CellValues } from '../../workbook/cells';
import type { RangeReference, Reference } from '../../workbook/expression';
import { INDEXES, indexesOf, rangeOn } from '../ranges';
import { parseAddress } from '../../workbook/a1';

/** Most cells to read: more than an explanation can show, few enough for one answer of Excel. */
const MOST_CELLS = 50_000;

/** Resolved reference: a range of a sheet, or the constant of a name. */
type Resolved = { readonly area: SheetRange } | { readonly constant: CellValue } | Problem;

function notFound(what: string): Problem {
  return { problem: 'notFound', what };
}

/** Reads the values of references as the formula in a cell sees them. */
export async function readReferences(
  references: readonly Reference[],
  from: CellRef,
): Promise<readonly (CellValues | Problem)[]> {
  if (references.length === 0) return [];
  const answers = await runInBackground(async (context) =>
    readAreas(context, await resolve(context, references, from)),
  );
  return isProblem(answers) ? references.map(() => answers) : answers;
}

async function resolve(
  context: Excel.RequestContext,
  references: readonly Reference[],
  from: CellRef,
): Promise<Resolved[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const tables = requestTables(context, references, from);
  const names = references.map((reference) =>
    reference.kind === 'name' ? requestName(context, reference, from) : undefined,
  );
  await context.sync();
  const sheets = worksheets.items.map(({ name }) => name);
  const askedTables = tables().slice(0, MOST_TABLES).map(requestTable);
  const namedRanges = names.map((name) => name && requestNamedRange(nameInEffect(name)));
  await context.sync();
  const shapes = askedTables.map(shapeOf);
  const found = references.map((reference, index): Resolved => {
    if (reference.kind === 'range') return rangeArea(reference, sheets, from);
    if (reference.kind === 'table') return rangeInTable(reference, shapes, from);
    return rangeOfName(reference.name, nameInEffect(names[index]!), namedRanges[index]);
  });
  const spills = found.map((one, index) =>
    references[index]?.spilled && 'area' in one ? requestSpill(context, one.area) : undefined,
  );
  await context.sync();
  return found.map((one, index) => {
    if (!('area' in one)) return one;
    const spill = spills[index];
    const area = spill && !spill.isNullObject ? { sheet: one.area.sheet, ...indexesOf(spill) } : one.area;
    return references[index]?.implicit ? implicitCell(area, from) : { area };
  });
}

/** Requests the tables that references name; without a name, those on the sheet of the formula. */
function requestTables(
  { workbook }: Excel.RequestContext,
  references: readonly Reference[],
  from: CellRef,
): () => Excel.Table[] {
  const named = references.flatMap((reference) => (reference.kind === 'table' ? [reference.table?.toLowerCase()] : []));
  const isHere = named.includes(undefined);
  const here = isHere ? workbook.worksheets.getItem(from.sheet).tables.load('items/name') : undefined;
  const all = named.length > 0 ? workbook.tables.load('items/name') : undefined;
  return () => [...(all?.items.filter(({ name }) => named.includes(name.toLowerCase())) ?? []), ...(here?.items ?? [])];
}

function rangeArea({ sheet, cells }: RangeReference, sheets: readonly string[], from: CellRef): Resolved {
  const wanted = (sheet ?? from.sheet).toLowerCase();
  const found = sheets.find((name) => name.toLowerCase() === wanted);
  const area = parseAddress(cells);
  if (found === undefined || !area) return notFound(sheet === undefined ? cells : `${sheet}!${cells}`);
  return { area: { sheet: found, ...area } };
}

/** Cell of a range in the row or column of the formula, for the operator @. */
function implicitCell(area: SheetRange, from: CellRef): Resolved {
  const row = area.rows === 1 ? area.row : from.row;
  const column = area.columns === 1 ? area.column : from.column;
  const cell = intersection(area, oneCell(row, column));
  return cell ? { area: cell } : { constant: { error: '#VALUE!' } };
}

function requestSpill({ workbook }: Excel.RequestContext, { sheet, row, column }: SheetRange): Excel.Range {
  const cell = workbook.worksheets.getItem(sheet).getCell(row, column);
  return cell.getSpillingToRangeOrNullObject().load(INDEXES);
}

async function readAreas(
  context: Excel.RequestContext,
  resolved: readonly Resolved[],
): Promise<(CellValues | Problem)[]> {
  const used = resolved.map((found) => ('area' in found ? requestUsed(context, found.area) : undefined));
  await context.sync();
  const wanted = resolved.map((found, index): { area: SheetRange } | CellValues | Problem => {
    if ('constant' in found) return [[found.constant]];
    return 'area' in found ? withinLimit(clipped(found.area, used[index]!)) : found;
  });
  const ranges = wanted.map((answer) =>
    'area' in answer ? rangeOn(context, answer.area).load('values,valueTypes') : undefined,
  );
  await context.sync();
  return wanted.map((answer, index) => ('area' in answer ? cellValues(ranges[index]!) : answer));
}

function requestUsed({ workbook }: Excel.RequestContext, { sheet }: SheetRange): Excel.Range {
  return workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load(INDEXES);
}

/** Clips whole columns and rows to the used range of the sheet. */
function clipped(area: SheetRange, used: Excel.Range): SheetRange {
  const end = used.isNullObject ? { row: 0, column: 0, rows: 0, columns: 0 } : indexesOf(used);
  return {
    ...area,
    rows: Math.max(1, Math.min(area.rows, end.row + end.rows - area.row)),
    columns: Math.max(1, Math.min(area.columns, end.column + end.columns - area.column)),
  };
}

function withinLimit(area: SheetRange): { area: SheetRange } | Problem {
  const count = area.rows * area.columns;
  return count > MOST_CELLS ? { problem: 'tooManyCells', count, most: MOST_CELLS } : { area };
}
