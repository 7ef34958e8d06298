import type { GridRange } from '../grid/grid-base';
import type { ResultDetail } from './result';

type Details = ReadonlyMap<string, ResultDetail>;

/** Messages and number formats of results, by the cell of their formula. */
export class ResultDetails {
  private readonly bySheet = new Map<string, Map<string, Details>>();

  /** Replaces the details of a formula. */
  set(sheetId: string, row: number, column: number, details: readonly ResultDetail[]): void {
    const formulas = this.bySheet.get(sheetId) ?? new Map<string, Details>();
    this.bySheet.set(sheetId, formulas);
    const key = keyOf(row, column);
    if (details.length) formulas.set(key, new Map(details.map((detail) => [keyOf(detail.row, detail.column), detail])));
    else formulas.delete(key);
  }

  /** Details of a cell: its own, or of the spill that covers it. */
  find(sheetId: string, row: number, column: number, spill: GridRange | null): ResultDetail | null {
    const origin = spill ?? { row, column };
    const details = this.bySheet.get(sheetId)?.get(keyOf(origin.row, origin.column));
    return details?.get(keyOf(row - origin.row, column - origin.column)) ?? null;
  }

  /** Returns whether a sheet has a formula with details. */
  has(sheetId: string): boolean {
    return (this.bySheet.get(sheetId)?.size ?? 0) > 0;
  }
}

function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}
