import { runInBackground } from '../run-in-excel';
import { cellValue, cellFormula } from '../read/cell-values';
import { isProblem, type Problem, type SelectedCell, type Selection } from '../../workbook/port';
import { SHEET_INDEXES, sheetRangeOf } from '../ranges';
import { addressOn, cellAddress, cellAddressOn } from '../../workbook/a1';
import { oneCell } from '../../workbook/cell-range';

const CELL = 'rowIndex,columnIndex,formulas,values,valueTypes,text';

/** Cell with its proxies, to be read after the next sync. */
interface RequestedCell {
  readonly cell: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly spillParent: Excel.Range;
}

/** Requests one cell with its content. */
export function requestCell(cell: Excel.Range): RequestedCell {
  const sheet = cell.worksheet;
  const spillParent = cell.getSpillParentOrNullObject().load(CELL);
  cell.load(CELL);
  sheet.load('name');
  sheet.protection.load('protected');
  return { cell, sheet, spillParent };
}

/** Content of a requested cell, once loaded. */
export function selectedCellOf({ cell, sheet, spillParent }: RequestedCell): SelectedCell {
  const { rowIndex: row, columnIndex: column } = cell;
  const value = cell.values[0]?.[0] as unknown;
  const isSpilled = !spillParent.isNullObject && (spillParent.rowIndex !== row || spillParent.columnIndex !== column);
  return {
    sheet: sheet.name,
    row,
    column,
    cell: cellAddress({ row, column }),
    formula: isSpilled ? '' : cellFormula(cell.formulas[0]?.[0], value),
    value: cellValue(value, cell.valueTypes[0]?.[0]),
    shown: cell.text[0]?.[0] ?? '',
    spilledFrom: isSpilled ? spillOf(spillParent) : undefined,
    sheetIsProtected: sheet.protection.protected,
  };
}

function spillOf(parent: Excel.Range): NonNullable<SelectedCell['spilledFrom']> {
  const { rowIndex: row, columnIndex: column, formulas } = parent;
  return { cell: cellAddress({ row, column }), formula: String(formulas[0]?.[0] ?? '') };
}

async function readWhole(context: Excel.RequestContext): Promise<Selection> {
  const range = context.workbook.getSelectedRange().load(SHEET_INDEXES);
  const active = requestCell(context.workbook.getActiveCell());
  await context.sync();
  const area = sheetRangeOf(range);
  return { ...area, address: addressOn(area.sheet, area), active: selectedCellOf(active) };
}

/** Reads only the active cell, for several separate ranges or a selected chart. */
async function readActive(context: Excel.RequestContext): Promise<Selection> {
  const asked = requestCell(context.workbook.getActiveCell());
  await context.sync();
  const active = selectedCellOf(asked);
  const { sheet, row, column } = active;
  return { sheet, ...oneCell(row, column), address: cellAddressOn(active), active };
}

/** Reads the selection. */
export async function readSelection(): Promise<Selection | Problem> {
  const whole = await runInBackground(readWhole);
  return isProblem(whole) && whole.problem === 'failed' ? runInBackground(readActive) : whole;
}
