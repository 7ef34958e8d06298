import type { Column, Step } from '../../core/answer';
import type { Explanation } from '../../functions/explain';
import type { Formats } from './format';
import type { Plain } from '../../core/cell';

/** Quantity of a value: as its function declares, or else from its step. */
export function kindFrom(declared: Column['as'], step: Step | undefined): Column['as'] {
  return declared === 'mixed' ? (step?.as ?? declared) : declared;
}

/** Quantity of the single value of an explained call. */
export function quantityOfAnswer({ declaration, steps }: Pick<Explanation, 'declaration' | 'steps'>): Column['as'] {
  return kindFrom(declaration.returns === 'cell' ? declaration.as : 'mixed', steps[steps.length - 1]);
}

/** Printed qualifier of an answer that is one printed figure: “ruim”, “circa”. */
function qualifierOf(steps: readonly Step[]): string {
  const last = steps[steps.length - 1];
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
