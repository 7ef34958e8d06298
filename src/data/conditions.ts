import type { Citation } from '../core/answer';
import { once } from '../core/once';
import { citationOf } from './citation';
import { conditionFiles } from './files';

/** A spending condition in summary. */
export interface Condition {
  /** Short name of a theme, or `alle`. */
  readonly theme: string;
  readonly article: number;
  readonly kind: 'doel' | 'activiteit' | 'uitgesloten' | 'voorwaarde';
  readonly text: string;
  readonly citation: Citation;
}

/** The theme of a condition that holds for every budget. */
export const EVERY_THEME = 'alle';

/** The spending conditions, in the order of the articles. */
export const conditions = once((): readonly Condition[] =>
  conditionFiles.flatMap(({ source, conditions: rows }) =>
    rows.map(({ place, item, ...condition }) => ({ ...condition, citation: citationOf({ source, place }, { item }) })),
  ),
);
