import type { ExplainedCall } from '../../formulas/explain-formula';
import { isUnknown } from '../../formulas/evaluate';
import type { SelectedCell } from '../../workbook/port';
import type { CellValue } from '../../workbook/cells';
import { parseAddress } from '../../workbook/a1';

/** One of the calls that Excel makes where an argument is a range. */
export interface Element {
  readonly row: number;
  readonly column: number;
}

/** How far a cell is from the one whose formula spills into it. */
export function offsetOf({ row, column, spilledFrom }: SelectedCell): Element {
  const from = spilledFrom && parseAddress(spilledFrom.cell);
  return from ? { row: row - from.row, column: column - from.column } : { row: 0, column: 0 };
}

/** The element that a spilled cell shows; the first one where the call does not reach that far. */
export function elementAt({ rows, columns }: ExplainedCall, { row, column }: Element): Element {
  const fits = (rows === 1 || row < rows) && (columns === 1 || column < columns);
  return fits ? { row: rows === 1 ? 0 : row, column: columns === 1 ? 0 : column } : { row: 0, column: 0 };
}

/** What tells an element apart: its values of the arguments that are ranges. */
export function namesOf({ args, declaration }: ExplainedCall, { row, column }: Element): CellValue[] {
  return args.flatMap(({ values }, index) => {
    const isLifted = declaration?.parameters[index]?.shape === 'cell';
    if (isUnknown(values) || !isLifted || values.flat().length === 1) return [];
    const line = values[values.length === 1 ? 0 : row];
    return [line?.[line.length === 1 ? 0 : column] ?? null];
  });
}
