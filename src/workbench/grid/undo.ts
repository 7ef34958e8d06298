import {
  CommandType,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
} from '@univerjs/core';
import type { IAccessor, ICellData, IMutation, IUndoRedoItem, Injector, Workbook } from '@univerjs/core';

/** Sheet of a mutation. */
interface Target {
  readonly unitId: string;
  readonly subUnitId: string;
}

function sheetOf(accessor: IAccessor, { unitId, subUnitId }: Target) {
  const workbook = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  return workbook?.getSheetBySheetId(subUnitId);
}

/** Stores a value with a sheet, null for none; Univer's facade does so without undo. */
export const SetSheetValueMutation: IMutation<Target & { readonly key: string; readonly value: string | null }> = {
  id: 'nplv.mutation.set-sheet-value',
  type: CommandType.MUTATION,
  handler(accessor, { key, value, ...target }) {
    const sheet = sheetOf(accessor, target);
    sheet?.setCustomMetadata({ ...sheet.getCustomMetadata(), [key]: value });
    return true;
  },
};

type CellPosition = Target & { readonly row: number; readonly column: number };

/** Stores the note and the comment of a cell; Univer's command for it cannot be undone. */
export const SetAnnotationsMutation: IMutation<CellPosition & { readonly custom: ICellData['custom'] }> = {
  id: 'nplv.mutation.set-annotations',
  type: CommandType.MUTATION,
  handler(accessor, { row, column, custom, ...target }) {
    const cells = sheetOf(accessor, target)?.getCellMatrix();
    cells?.setValue(row, column, { ...cells.getValue(row, column), custom });
    return true;
  },
};

/**
 * Lets values of sheets and notes be undone, and undoes the changes of a step in reverse order; Univer uses the original
 * order, so that a later change would restore an earlier one.
 */
export function prepareUndo(injector: Injector): void {
  const commands = injector.get(ICommandService);
  for (const own of [SetSheetValueMutation, SetAnnotationsMutation])
    if (!commands.hasCommand(own.id)) commands.registerCommand(own);
  const batching = injector.get(IUndoRedoService) as unknown as {
    _tryBatchingElements(step: IUndoRedoItem, change: IUndoRedoItem): void;
  };
  batching._tryBatchingElements = (step, change) => {
    step.redoMutations.push(...change.redoMutations);
    step.undoMutations.unshift(...change.undoMutations);
  };
}
