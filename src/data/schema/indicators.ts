import { z } from 'zod';
import { sourceId, text } from './common';

/** Core indicators of a document, grouped by action line, under the printed heading. */
export const indicatorFile = z.strictObject({
  source: sourceId,
  place: text,
  groups: z
    .array(
      z.strictObject({
        actionLine: z.int().positive(),
        title: text,
        indicators: z.array(text).min(1),
      }),
    )
    .min(1),
});
