import type { Injector } from '@univerjs/core';
import { IActiveDirtyManagerService } from '@univerjs/engine-formula';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import type { GridEvents } from './events';
import type { GridBase } from './grid-base';

interface Grown {
  unitId: string;
  subUnitId: string;
}

/**
 * Enlarges sheets to fit spills, and recalculates formulas over whole columns or rows. Not a separate undo step: the
 * formula is the step.
 */
export function growWithSpills(injector: Injector, grid: GridBase, events: GridEvents): void {
  const dirty = injector.get(IActiveDirtyManagerService);
  for (const { id } of [SetWorksheetRowCountMutation, SetWorksheetColumnCountMutation]) {
    dirty.register(id, { commandId: id, getDirtyData: ({ params }) => wholeSheet(grid, params as Grown) });
  }
  events.spilled(() => {
    for (const sheet of grid.workbook.getSheets()) {
      const target = { unitId: grid.workbook.getId(), subUnitId: sheet.getSheetId() };
      const spills = grid.spills(target.subUnitId);
      const rowCount = Math.max(...spills.map(({ row, rows }) => row + rows));
      const columnCount = Math.max(...spills.map(({ column, columns }) => column + columns));
      const set = (id: string, count: object) => grid.api.syncExecuteCommand(id, { ...target, ...count });
      if (rowCount > sheet.getMaxRows()) set(SetWorksheetRowCountMutation.id, { rowCount });
      if (columnCount > sheet.getMaxColumns()) set(SetWorksheetColumnCountMutation.id, { columnCount });
    }
  });
}

/** Dirty ranges of a whole sheet; none where undo removed the sheet right after it grew. */
function wholeSheet(grid: GridBase, { unitId, subUnitId }: Grown) {
  const sheet = grid.workbook.getSheetBySheetId(subUnitId);
  if (!sheet) return {};
  const range = { startRow: 0, startColumn: 0, endRow: sheet.getMaxRows() - 1, endColumn: sheet.getMaxColumns() - 1 };
  return {
    dirtyRanges: [{ unitId, sheetId: subUnitId, range }],
    clearDependencyTreeCache: { [unitId]: { [subUnitId]: '1' } },
  };
}
