import type { ExplainedCall } from '../../formulas/explain-formula';
import { isUnknown } from '../../formulas/evaluate';
import type { SelectedCell } from '../../workbook/port';
import type { CellValue, CellValues } from '../../workbook/cells';
import { parseAddress } from '../../workbook/a1';

/** Element of a lifted call: one combination of its arguments. */
export interface Element {
  readonly row: number;
  readonly column: number;
}

/** Offset of a cell from the cell whose formula spills into it. */
export function offsetOf({ row, column, spilledFrom }: SelectedCell): Element {
  const from = spilledFrom && parseAddress(spilledFrom.cell);
  return from ? { row: row - from.row, column: column - from.column } : { row: 0, column: 0 };
}

/** Element that a spilled cell shows; the first one outside the result of the call. */
export function elementAt({ rows, columns }: ExplainedCall, { row, column }: Element): Element {
  const fits = (rows === 1 || row < rows) && (columns === 1 || column < columns);
  return fits ? { row: rows === 1 ? 0 : row, column: columns === 1 ? 0 : column } : { row: 0, column: 0 };
}

/** Value of an argument in an element: a dimension of one cell stretches. */
export function valueAt(values: CellValues, { row, column }: Element): CellValue {
  const line = values[values.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column] ?? null;
}

/** Name of an element: its values of the arguments that are ranges. */
export function elementNames({ args, declaration }: ExplainedCall, element: Element): CellValue[] {
  return args.flatMap(({ values }, index) => {
    const isLifted = declaration?.parameters[index]?.shape === 'cell';
    return isUnknown(values) || !isLifted || values.flat().length === 1 ? [] : [valueAt(values, element)];
  });
}
