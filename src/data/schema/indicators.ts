import { z } from 'zod';
import { sourceId, nonEmptyText } from './common';

/** Core indicators of a document, grouped by action line, under the printed heading. */
export const indicatorFile = z.strictObject({
  source: sourceId,
  place: nonEmptyText,
  groups: z
    .array(
      z.strictObject({
        actionLine: z.int().positive(),
        title: nonEmptyText,
        indicators: z.array(nonEmptyText).min(1),
      }),
    )
    .min(1),
});
