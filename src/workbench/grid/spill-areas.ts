import { CommandType, ICommandService } from '@univerjs/core';
import type { IMutation, Injector } from '@univerjs/core';
import { IActiveDirtyManagerService } from '@univerjs/engine-formula';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import type { GridEvents } from './events';
import { type GridBase, type GridRange, univerRange } from './grid-base';

interface SheetTarget {
  readonly unitId: string;
  readonly subUnitId: string;
}

/**
 * Marks cells that a shorter spill no longer fills as changed, because Univer recalculates only formulas that depend on
 * the cells it fills now.
 */
export const VacateCellsMutation: IMutation<SheetTarget & { readonly areas: readonly GridRange[] }> = {
  id: 'nplv.mutation.leave-cells',
  type: CommandType.MUTATION,
  handler: () => true,
};

/**
 * Enlarges sheets to fit spills, and recalculates formulas over whole columns or rows, and those over cells that a
 * spill no longer fills. Not a separate undo step: the formula is the step.
 */
export function followSpills(injector: Injector, grid: GridBase, events: GridEvents): void {
  const dirty = injector.get(IActiveDirtyManagerService);
  const commands = injector.get(ICommandService);
  if (!commands.hasCommand(VacateCellsMutation.id)) commands.registerCommand(VacateCellsMutation);
  for (const { id } of [SetWorksheetRowCountMutation, SetWorksheetColumnCountMutation])
    dirty.register(id, { commandId: id, getDirtyData: ({ params }) => wholeSheet(grid, params as SheetTarget) });
  dirty.register(VacateCellsMutation.id, {
    commandId: VacateCellsMutation.id,
    getDirtyData({ params }) {
      const { unitId, areas } = params as SheetTarget & { readonly areas: readonly GridRange[] };
      return { dirtyRanges: areas.map((area) => ({ unitId, sheetId: area.sheetId, range: univerRange(area) })) };
    },
  });
  const before = new Map<string, readonly GridRange[]>();
  events.spilled(() => {
    for (const sheet of grid.workbook.getSheets()) {
      const target = { unitId: grid.workbook.getId(), subUnitId: sheet.getSheetId() };
      const spills = grid.spills(target.subUnitId);
      const rowCount = Math.max(...spills.map(({ row, rows }) => row + rows));
      const columnCount = Math.max(...spills.map(({ column, columns }) => column + columns));
      const execute = (id: string, more: object) => grid.api.syncExecuteCommand(id, { ...target, ...more });
      if (rowCount > sheet.getMaxRows()) execute(SetWorksheetRowCountMutation.id, { rowCount });
      if (columnCount > sheet.getMaxColumns()) execute(SetWorksheetColumnCountMutation.id, { columnCount });
      const areas = cellsLeft(before.get(target.subUnitId) ?? [], spills);
      before.set(target.subUnitId, spills);
      if (areas.length > 0) execute(VacateCellsMutation.id, { areas });
    }
  });
}

/** Cells below and beside each spill that it filled before, without the cell of the formula itself. */
function cellsLeft(before: readonly GridRange[], now: readonly GridRange[]): GridRange[] {
  const sizes = new Map(now.map((spill) => [`${spill.row},${spill.column}`, spill]));
  return before.flatMap((spill) => {
    const { row, column, rows, columns } = spill;
    const left = sizes.get(`${row},${column}`) ?? { rows: 1, columns: 1 };
    const below = { ...spill, row: row + left.rows, rows: rows - left.rows };
    const beside = { ...spill, column: column + left.columns, columns: columns - left.columns };
    return [below, beside].filter((area) => area.rows > 0 && area.columns > 0);
  });
}

/** Dirty ranges of a whole sheet; none where undo removed the sheet right after it grew. */
function wholeSheet(grid: GridBase, { unitId, subUnitId }: SheetTarget) {
  const sheet = grid.workbook.getSheetBySheetId(subUnitId);
  if (!sheet) return {};
  const range = { startRow: 0, startColumn: 0, endRow: sheet.getMaxRows() - 1, endColumn: sheet.getMaxColumns() - 1 };
  return {
    dirtyRanges: [{ unitId, sheetId: subUnitId, range }],
    clearDependencyTreeCache: { [unitId]: { [subUnitId]: '1' } },
  };
}
