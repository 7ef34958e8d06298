import { answer, type Answer, type Step } from '../../core/answer';
import { type SpendingCondition, spendingConditions, EVERY_THEME } from '../../data/conditions';
import { allThemes, type Theme } from '../names/themes';

/** Spending conditions of articles 2 to 9 and their notes, summarised: those of a theme and those of every theme. */
export function conditions(theme: Theme): Answer<readonly SpendingCondition[]> {
  const value = spendingConditions().filter(
    (row) => theme === allThemes || [theme.id, EVERY_THEME].includes(row.theme),
  );
  return answer(value, () => ({ citations: value.map((row) => row.citation), steps: value.map(conditionStep) }));
}

function conditionStep({ theme, kind, text, citation }: SpendingCondition): Step {
  return { key: 'condition', names: { kind, theme }, value: text, as: 'text', citation };
}
