import { z } from 'zod';
import { factIdSchema, sourceId, nonEmptyText } from './common';

const citation = { source: sourceId, section: nonEmptyText, item: nonEmptyText.optional() };

/** Side of a contradiction: a fact, or words of a document that are no fact. */
const side = z.union([
  z.strictObject({ fact: factIdSchema }),
  z.strictObject({ says: z.union([z.number(), nonEmptyText]), ...citation }),
]);

/** Statements that contradict each other, unresolved; `compatible` where all of them can be true. */
export const contradictionsFile = z.strictObject({
  contradictions: z
    .array(z.strictObject({ label: nonEmptyText, compatible: z.literal(true).optional(), sides: z.array(side).min(2) }))
    .min(1),
});

const share = { times: z.number().positive().optional(), dividedBy: z.number().positive().optional() };

/** Sum of facts, or of the instalments of an article in a year or all years, multiplied or divided by a share. */
const computedSide = z.union([
  z.strictObject({ facts: z.array(factIdSchema).min(1), ...share }),
  z.strictObject({ source: sourceId, article: z.int().positive(), year: z.int().optional(), ...share }),
]);

/** Figures of different documents or sections that agree. */
export const equalitiesFile = z.strictObject({
  equalities: z.array(z.strictObject({ label: nonEmptyText, sides: z.tuple([computedSide, computedSide]) })).min(1),
});

/** Printed maxima that differ from the sum of their instalments: positive where the instalments are higher. */
export const differencesFile = z.strictObject({
  source: sourceId,
  differences: z
    .array(z.strictObject({ article: z.int().positive(), municipality: nonEmptyText, euros: z.int() }))
    .min(1),
});

/** Facts that are the sum of the instalments of an article and a year. */
export const printedSumsFile = z.strictObject({
  sums: z.array(z.strictObject({ fact: factIdSchema, article: z.int().positive(), year: z.int() })).min(1),
});

/** Regularities of the figures that no document states; they prove the transcription. */
export const derivedKeysFile = z.strictObject({
  source: sourceId,
  keys: z.array(
    z.strictObject({
      id: factIdSchema,
      label: nonEmptyText,
      values: z.record(nonEmptyText, z.number()),
      section: nonEmptyText,
    }),
  ),
});
