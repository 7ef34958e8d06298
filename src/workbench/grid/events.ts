import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SetArrayFormulaDataMutation } from '@univerjs/engine-formula';
import { type GridRange, gridRange } from './grid-base';

const SET_SELECTIONS = 'sheet.operation.set-selections';
const MOVE_START = 0;
const MOVING = 1;
const SET_VALUES = 'sheet.mutation.set-range-values';

/** Listener with the sheet of an event, and its area where that matters. */
type SheetListener = (sheetId: string, area: GridRange | null) => void;

/** Unsubscribes a listener. */
type StopListening = () => void;

interface SetSelections {
  subUnitId: string;
  selections: { range: IRange }[];
  type?: number;
}

interface SetValues {
  subUnitId: string;
  cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

/** Events of the workbook, in order. */
export class GridEvents {
  constructor(private readonly api: FUniver) {}

  /** Selection changed, or another sheet shown. */
  selected(tell: SheetListener): StopListening {
    const selection = this.api.onCommandExecuted((command) => {
      if (command.id !== SET_SELECTIONS) return;
      const { subUnitId, selections, type } = command.params as SetSelections;
      const [selected] = selections;
      if (selected && type !== MOVE_START && type !== MOVING) tell(subUnitId, gridRange(subUnitId, selected.range));
    });
    const sheet = this.activated((sheetId) => {
      const range = this.api.getActiveWorkbook()?.getActiveRange()?.getRange();
      tell(sheetId, range ? gridRange(sheetId, range) : null);
    });
    return () => {
      selection.dispose();
      sheet();
    };
  }

  /** Contents of cells changed, other than by calculation or formatting. */
  changed(tell: SheetListener): StopListening {
    const listener = this.api.onCommandExecuted((command, options) => {
      if (command.id !== SET_VALUES || options?.fromFormula) return;
      const { subUnitId, cellValue } = command.params as SetValues;
      const area = changedArea(subUnitId, cellValue ?? {});
      if (area) tell(subUnitId, area);
    });
    return () => listener.dispose();
  }

  /** Spill areas changed; reported before other listeners see the calculation. */
  spilled(tell: () => void): StopListening {
    const listener = this.api.onCommandExecuted(({ id }) => {
      if (id === SetArrayFormulaDataMutation.id) tell();
    });
    return () => listener.dispose();
  }

  /** Calculation ended, for each sheet that it touched. */
  calculated(tell: SheetListener): StopListening {
    const listener = this.api.getFormula().calculationResultApplied(({ unitData }) => {
      for (const sheets of Object.values(unitData)) Object.keys(sheets ?? {}).forEach((sheetId) => tell(sheetId, null));
    });
    return () => listener.dispose();
  }

  /** Sheet shown. */
  activated(tell: SheetListener): StopListening {
    const listener = this.api.addEvent(this.api.Event.ActiveSheetChanged, ({ activeSheet }) =>
      tell(activeSheet.getSheetId(), null),
    );
    return () => listener.dispose();
  }

  /** Sheet added. */
  added(tell: SheetListener): StopListening {
    const listener = this.api.addEvent(this.api.Event.SheetCreated, ({ worksheet }) =>
      tell(worksheet.getSheetId(), null),
    );
    return () => listener.dispose();
  }

  /** Sheet deleted. */
  deleted(tell: SheetListener): StopListening {
    const listener = this.api.addEvent(this.api.Event.SheetDeleted, ({ sheetId }) => tell(sheetId, null));
    return () => listener.dispose();
  }
}

/** Smallest area with all cells whose contents are set. */
function changedArea(sheetId: string, cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>): GridRange | null {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries<Nullable<ICellData>>(line ?? {})) {
      if (cell && !['v', 'f', 'p', 'si'].some((key) => key in cell)) continue;
      rows.push(Number(row));
      columns.push(Number(column));
    }
  }
  if (!rows.length) return null;
  const least = (numbers: number[]) => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: number[]) => numbers.reduce((a, b) => Math.max(a, b));
  const [startRow, startColumn] = [least(rows), least(columns)];
  return gridRange(sheetId, { startRow, startColumn, endRow: most(rows), endColumn: most(columns) });
}
