import type { Column, Step } from '../../core/answer';
import type { Explanation } from '../../functions/explain';
import type { Formats } from './format';
import type { Plain } from '../../core/plain';

/** What a value is: as its function declares, or where its values differ in kind, as the step that it comes from knows. */
export function kindFrom(declared: Column['as'], step: Step | undefined): Column['as'] {
  return declared === 'mixed' ? (step?.as ?? declared) : declared;
}

/** The word that the document puts before an answer, where that is one printed figure: “ruim”, “circa”. */
function qualifierOf(steps: readonly Step[]): string {
  const last = steps[steps.length - 1];
  const printed = steps.filter(({ value }) => value === last?.value).find(({ names }) => names?.['qualifier']);
  return String(printed?.names?.['qualifier'] ?? '');
}

/** The one value of an explained call as a reader sees it. */
export function answerText(
  value: Plain,
  { declaration, steps }: Pick<Explanation, 'declaration' | 'steps'>,
  formats: Formats,
): string {
  const kind = kindFrom(declaration.returns === 'cell' ? declaration.as : 'mixed', steps[steps.length - 1]);
  return [qualifierOf(steps), formats.value(value, kind)].filter(Boolean).join(' ');
}
