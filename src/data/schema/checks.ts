import { z } from 'zod';
import { factId, sourceId, text } from './common';

const citation = { source: sourceId, place: text, item: text.optional() };

/** One side of a contradiction: the fact that says it, or what a document says where that is no fact. */
const side = z.union([
  z.strictObject({ fact: factId }),
  z.strictObject({ says: z.union([z.number(), text]), ...citation }),
]);

/** Statements in the documents that cannot both be true, shown and not solved. */
export const contradictionsFile = z.strictObject({
  contradictions: z.array(z.strictObject({ label: text, sides: z.array(side).min(2) })).min(1),
});

/** The printed maxima that differ from their instalments: positive where the instalments are higher. */
export const differencesFile = z.strictObject({
  source: sourceId,
  differences: z
    .array(z.strictObject({ article: z.number().int().positive(), municipality: text, euros: z.number().int() }))
    .min(1),
});

/** Facts that are the sum of the instalments of an article and a year. */
export const printedSumsFile = z.strictObject({
  sums: z.array(z.strictObject({ fact: factId, article: z.number().int().positive(), year: z.number().int() })).min(1),
});

/** Regularities that no document states but that the figures keep: a proof that the transcription is right. */
export const derivedKeysFile = z.strictObject({
  source: sourceId,
  keys: z.array(z.strictObject({ id: factId, label: text, values: z.record(text, z.number()), place: text })),
});
