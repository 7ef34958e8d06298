import { ICommandService, type Injector, type IRange } from '@univerjs/core';
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import { addressOf, parseAddress } from '../../workbook/a1';
import type { GridBase, GridRange } from './grid-base';

/** Rows or columns that were inserted, or removed where the count is below zero. */
interface Move {
  readonly sheetId: string;
  readonly isOfRows: boolean;
  readonly at: number;
  readonly count: number;
}

const DIRECTIONS: Readonly<Record<string, { isOfRows: boolean; sign: number }>> = {
  [InsertRowMutation.id]: { isOfRows: true, sign: 1 },
  [RemoveRowMutation.id]: { isOfRows: true, sign: -1 },
  [InsertColMutation.id]: { isOfRows: false, sign: 1 },
  [RemoveColMutation.id]: { isOfRows: false, sign: -1 },
};

/** Log of inserted and removed rows and columns, to locate ranges that were recorded before them. */
export class MoveLog {
  private readonly moves: Move[] = [];

  constructor(injector: Injector, onMove: (sheetId: string) => void) {
    injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      const direction = DIRECTIONS[id];
      if (!direction) return;
      const { subUnitId: sheetId, range } = params as { subUnitId: string; range: IRange };
      const { isOfRows, sign } = direction;
      const [at, end] = isOfRows ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
      this.moves.push({ sheetId, isOfRows, at, count: sign * (end - at + 1) });
      onMove(sheetId);
    });
  }

  /** Number of moves so far. */
  get count(): number {
    return this.moves.length;
  }

  /** Locates a range that was recorded after a number of moves; null where all of it was removed. */
  follow(range: GridRange, since: number): GridRange | null {
    return this.moves.slice(since).reduce<GridRange | null>((now, move) => now && moved(now, move), range);
  }
}

function moved(range: GridRange, { sheetId, isOfRows, at, count }: Move): GridRange | null {
  if (range.sheetId !== sheetId) return range;
  const [first, size] = isOfRows ? [range.row, range.rows] : [range.column, range.columns];
  const shifted = (edge: number): number => (edge < at ? edge : Math.max(at, edge + count));
  const [start, end] = [shifted(first), count > 0 && first + size <= at ? first + size : shifted(first + size)];
  if (end <= start) return null;
  return isOfRows ? { ...range, row: start, rows: end - start } : { ...range, column: start, columns: end - start };
}

/**
 * Moves the print area and the repeated rows of a sheet along with the last move of its cells. Not an undo step of its
 * own: undoing the move of the cells moves them back.
 */
export function movePrinted(grid: Pick<GridBase, 'sheet'> & { readonly moves: MoveLog }, sheetId: string): void {
  const sheet = grid.sheet(sheetId);
  for (const key of ['printArea', 'printTitleRows']) {
    const values = sheet.getCustomMetadata();
    const range = parseAddress(String(values?.[key] ?? ''));
    const now = range && grid.moves.follow({ sheetId, ...range }, grid.moves.count - 1);
    if (now) sheet.setCustomMetadata({ ...values, [key]: addressOf(now, '$') });
  }
}
