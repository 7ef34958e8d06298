import { z } from 'zod';
import { sourceId, nonEmptyText } from './common';

/** Spending condition of the Regeling, summarised: a purpose, an activity, an exclusion or a requirement. */
const condition = z.strictObject({
  /** Short name of a theme, or `alle` where it holds for every budget. */
  theme: z.string().regex(/^[a-z]+$/),
  article: z.int().positive(),
  kind: z.enum(['doel', 'activiteit', 'uitgesloten', 'voorwaarde']),
  text: nonEmptyText,
  place: nonEmptyText,
  item: nonEmptyText.optional(),
});

/** Spending conditions of one document, in the order of its articles. */
export const conditionsFile = z.strictObject({ source: sourceId, conditions: z.array(condition).min(1) });
