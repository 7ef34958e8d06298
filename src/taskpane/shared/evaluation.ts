import { referencesIn, type EvaluationContext } from '../../formulas/evaluate';
import { type ExplainedCall, explainFormula } from '../../formulas/explain-formula';
import { readFormula } from '../../workbook/formula';
import { type Gateway, isProblem } from '../../workbook/port';
import { catalogue } from '../../functions/catalogue';
import type { Failure } from '../../core/failure';
import type { Language } from '../../core/language';
import { failureText } from './failure-text';
import type { ErrorValue } from '../../workbook/cells';
import type { CellRef } from '../../workbook/cell-range';

/** Error value for a failure, with its message. */
function errorOf(failure: Failure, language: Language): ErrorValue {
  if (failure.code === 'input') return failure.error as ErrorValue;
  return { error: failure.code === 'na' ? '#N/A' : '#VALUE!', message: failureText(failure, language) };
}

/**
 * Explains every NPLV call in the formula of a cell with the current values of its references; undefined where it
 * cannot be parsed.
 */
export async function explainFormulaText(
  text: string,
  cell: CellRef,
  gateway: Gateway,
  language: Language = gateway.language,
): Promise<ExplainedCall[] | undefined> {
  const formula = readFormula(text);
  if (!formula) return undefined;
  const references = formula.calls.flatMap(({ args }) => args.flatMap(({ expression }) => referencesIn(expression)));
  const answers = references.length > 0 ? await gateway.read(references, cell) : [];
  const values = new Map(references.map((reference, index) => [reference, answers[index]]));
  const around: EvaluationContext = {
    functions: catalogue,
    valuesOf(reference) {
      const found = values.get(reference);
      return isProblem(found) ? undefined : found;
    },
    errorOf: (failure) => errorOf(failure, language),
  };
  return explainFormula(formula, around);
}
