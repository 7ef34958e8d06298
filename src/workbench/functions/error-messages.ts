import type { GridRange } from '../grid/grid-range';
import type { CellMessage } from './result';

/** Remembers the messages of error cells, by the cell of the formula that gave them. */
export class ErrorMessages {
  private readonly bySheet = new Map<string, Map<string, CellMessage[]>>();

  /** Replaces the messages of a formula. */
  set(sheetId: string, row: number, column: number, messages: CellMessage[]): void {
    const formulas = this.bySheet.get(sheetId) ?? new Map<string, CellMessage[]>();
    this.bySheet.set(sheetId, formulas);
    if (messages.length) formulas.set(`${row},${column}`, messages);
    else formulas.delete(`${row},${column}`);
  }

  /** The message of a cell: its own, or that of the spill that covers it. */
  find(sheetId: string, row: number, column: number, spill: GridRange | null): string | null {
    const origin = spill ?? { row, column };
    const messages = this.bySheet.get(sheetId)?.get(`${origin.row},${origin.column}`) ?? [];
    const offset = { row: row - origin.row, column: column - origin.column };
    return messages.find((entry) => entry.row === offset.row && entry.column === offset.column)?.message ?? null;
  }
}
