import type { Column, Step } from '../../core/answer';
import type { Explanation } from '../../functions/explain';
import { toCell } from '../../functions/runtime/run';
import type { Formats } from './format';
import type { Plain } from '../../core/cell';

/** Quantity of a value: as its function declares, or else from its step. */
export function kindFrom(declared: Column['as'], step: Step | undefined): Column['as'] {
  return declared === 'mixed' ? (step?.as ?? declared) : declared;
}

/** Quantity of the single value of an explained call. */
function quantityOfAnswer({ declaration, steps }: Pick<Explanation, 'declaration' | 'steps'>): Column['as'] {
  return kindFrom(declaration.returns === 'cell' ? declaration.as : 'mixed', steps.at(-1));
}

/** Quantity of the value in a cell: that of the call in its formula, where the first value of the call is the same. */
export function quantityInCell(cell: Plain, explanation: Explanation | undefined): Column['as'] {
  if (!explanation) return 'mixed';
  const { declaration, value } = explanation;
  if (declaration.returns === 'cell') return value === cell ? quantityOfAnswer(explanation) : 'mixed';
  const as = 'columns' in declaration ? declaration.columns[0]!.as : declaration.as;
  const [first] = [value].flat(2) as Plain[];
  return first !== undefined && toCell(first, as) === cell ? as : 'mixed';
}

/** Printed qualifier of an answer that is one printed figure: “ruim”, “circa”. */
function qualifierOf(steps: readonly Step[]): string {
  const last = steps.at(-1);
  const printed = steps.filter(({ value }) => value === last?.value).find(({ names }) => names?.['qualifier']);
  return String(printed?.names?.['qualifier'] ?? '');
}

/** Formats the single value of an explained call. */
export function answerText(
  value: Plain,
  explained: Pick<Explanation, 'declaration' | 'steps'>,
  formats: Formats,
): string {
  return [qualifierOf(explained.steps), formats.value(value, quantityOfAnswer(explained))].filter(Boolean).join(' ');
}
