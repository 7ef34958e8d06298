import { once } from '../core/once';
import { cited } from './citation';
import { conditionFiles } from './files';

/** Theme of a condition that holds for every budget. */
export const EVERY_THEME = 'alle';

/** Spending conditions, in the order of the articles. */
export const spendingConditions = once(() =>
  conditionFiles.flatMap(({ source, conditions }) =>
    conditions.map((condition) => cited({ source, section: condition.section }, condition)),
  ),
);

/** Spending condition, summarised. */
export type SpendingCondition = ReturnType<typeof spendingConditions>[number];
