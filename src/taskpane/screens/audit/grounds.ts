import { isUnknown } from '../../../audit/evaluate';
import { type ErrorValue, isErrorValue } from '../../../audit/expression';
import type { FormulaCell } from '../../../audit/workbook';
import type { Gateway } from '../../../excel/gateway';
import { citationsText } from '../../../functions/runtime/citation';
import { isStop } from '../../../functions/runtime/reading';
import { explainFormulaText } from '../../evaluation';

/** What a formula rests on, and what its error says. */
export interface Grounds {
  readonly messages: readonly string[];
  /** Empty where it has none. */
  readonly source: string;
}

/** Finds out what a formula rests on, with the values that its arguments have now. */
export async function groundsOf(cell: FormulaCell, gateway: Gateway): Promise<Grounds> {
  const calls = (await explainFormulaText(cell.formula, cell, gateway)) ?? [];
  const results = calls.flatMap(({ result }) => (isUnknown(result) ? [] : result.flat()));
  const messages = results.filter(isErrorValue).flatMap(({ message }: ErrorValue) => message ?? []);
  const citations = calls.flatMap(({ explain }) => {
    const explanation = explain(0, 0);
    return isUnknown(explanation) || isStop(explanation) ? [] : explanation.citations;
  });
  return { messages: [...new Set(messages)], source: citationsText(citations) };
}
