import type { Citation } from '../core/answer';
import { once } from '../core/once';
import { citationOf } from './citation';
import { conditionFiles } from './files';

/** Spending condition, summarised. */
export interface SpendingCondition {
  /** Short name of a theme, or `alle`. */
  readonly theme: string;
  readonly article: number;
  readonly kind: 'doel' | 'activiteit' | 'uitgesloten' | 'voorwaarde';
  readonly text: string;
  readonly citation: Citation;
}

/** Theme of a condition that holds for every budget. */
export const EVERY_THEME = 'alle';

/** Spending conditions, in the order of the articles. */
export const spendingConditions = once((): readonly SpendingCondition[] =>
  conditionFiles.flatMap(({ source, conditions: rows }) =>
    rows.map(({ section, item, ...condition }) => ({
      ...condition,
      citation: citationOf({ source, section }, { item }),
    })),
  ),
);
