import { isUnknown } from '../../formulas/evaluate';
import type { Gateway } from '../../workbook/port';
import { citationsText } from '../../functions/runtime/citation';
import { explainFormulaText } from '../shared/evaluation';
import { type ErrorValue, isErrorValue, type CellValues, type FormulaCell } from '../../workbook/cells';
import type { CellRef } from '../../workbook/cell-range';

/** What a formula rests on, and what its error says. */
export interface FindingExplanation {
  readonly messages: readonly string[];
  /** Empty where it has none. */
  readonly source: string;
}

/** What the errors of a call say: in one cell of it, if it fills as many, or else in all. */
function errorsAt(result: CellValues, row: number, column: number): ErrorValue[] {
  const own = result[row]?.[column];
  return (own !== undefined && isErrorValue(own) ? [own] : result.flat()).filter(isErrorValue);
}

/** Finds out what the value of a cell rests on, whose formula stands there or in another cell. */
export async function explainFinding(
  cell: FormulaCell,
  gateway: Gateway,
  from: CellRef = cell,
): Promise<FindingExplanation> {
  const calls = (await explainFormulaText(cell.formula, from, gateway)) ?? [];
  const results = calls.flatMap(({ result }) =>
    isUnknown(result) ? [] : errorsAt(result, cell.row - from.row, cell.column - from.column),
  );
  const messages = results.flatMap(({ message }) => message ?? []);
  const citations = calls.flatMap(({ explain }) => {
    const explanation = explain(0, 0);
    return isUnknown(explanation) || !explanation.ok ? [] : explanation.value.citations;
  });
  return { messages: [...new Set(messages)], source: citationsText(citations) };
}
