import { answer, type Answer, type Step } from '../../core/answer';
import type { Serial } from '../../core/date';
import type { Cents } from '../../core/money';
import { type Deadline, printedDeadlines } from '../../data/deadlines';
import { statedFact, statedFigure } from '../../data/facts';

/**
 * Returns whether a change needs a request: a quarter or more of the budget of a theme, or a new activity (article 10,
 * paragraph 4). "Het budget voor een hoofdthema … gewijzigd" may mean the total or shifts within it: the larger one
 * counts.
 */
export function changeRequired(
  budgetCents: Cents,
  revisedCents: Cents,
  newActivity: boolean,
  shiftedCents: Cents,
): Answer<boolean> {
  const threshold = statedFigure('regeling.wijziging.drempel');
  const differenceCents = Math.abs(revisedCents - budgetCents);
  const changedCents = Math.max(differenceCents, shiftedCents);
  // With a budget of 0 any change is large; without the first test, no change would be large too.
  const isLarge = changedCents > 0 && changedCents * 100 >= threshold.value * budgetCents;
  const value = isLarge || newActivity;
  return answer(value, () => {
    const note = statedFact('regeling.wijziging.drempel.toelichting');
    const newActivityRule = { ...threshold.citation, item: 'lid 4, onder b' };
    /** Both readings of "gewijzigd": the total, and shifts within it. */
    const readings: Step[] =
      budgetCents === 0
        ? [
            { key: 'changeFromNothing', value: differenceCents, as: 'euro' },
            { key: 'shiftedFromNothing', value: shiftedCents, as: 'euro' },
          ]
        : [
            { key: 'changeOfBudget', value: differenceCents / budgetCents, as: 'share' },
            { key: 'shiftedWithin', value: shiftedCents / budgetCents, as: 'share' },
          ];
    return {
      citations: [threshold.citation, newActivityRule, note.citation],
      steps: [
        ...readings,
        { key: 'threshold', value: threshold.value / 100, as: 'share', citation: threshold.citation },
        { key: 'newActivity', value: newActivity, as: 'boolean', citation: newActivityRule },
        { key: 'onlyThenOrNeedOnly', value, as: 'boolean', citation: note.citation },
      ],
    };
  });
}

const windows = printedDeadlines
  .filter(({ id }) => id.startsWith('regeling.wijziging.venster-'))
  .sort((a, b) => a.from! - b.from!) as (Deadline & { from: Serial; until: Serial })[];

/** Window for requesting a change: the one that contains the day, else the next, else the last. */
export function changeWindow(day: Serial): Answer<readonly [from: Serial, until: Serial, status: string]> {
  const window = windows.find(({ until }) => day <= until) ?? windows[windows.length - 1]!;
  const status = day > window.until ? 'verstreken' : day >= window.from ? 'open' : 'eerstvolgende';
  return answer([window.from, window.until, status], () => ({
    citations: [window.citation],
    steps: [
      { key: 'windowFrom', value: window.from, as: 'date', citation: window.citation },
      { key: 'windowUntil', value: window.until, as: 'date', citation: window.citation },
      { key: 'windowStatus', value: status, as: 'text' },
    ],
  }));
}
