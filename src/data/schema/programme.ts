import { z } from 'zod';
import { factId, sourceId, text, whereabouts } from './common';

/** The documents that everything rests on. */
export const sourcesFile = z
  .array(
    z.strictObject({
      id: sourceId,
      title: text,
      publication: text,
      /** As precise as the document dates itself: a day, a month or a year. */
      date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
      address: text.optional(),
    }),
  )
  .min(1);

/** The schemes that facts, deadlines and awards belong to. */
export const schemesFile = z.array(z.strictObject({ id: z.string().regex(/^[a-z]+(-[a-z]+)*$/), name: text })).min(1);

/** The municipalities and their focus areas; the CBS codes are the one thing that no document prints. */
export const placesFile = z.strictObject({
  source: sourceId,
  place: text,
  codes: text,
  places: z
    .array(z.strictObject({ municipality: text, code: z.string().regex(/^GM\d{4}$/), area: text, ...whereabouts }))
    .min(1),
});

/** The budgets of the annex, with the facts that hold the btw estimated for each. */
export const themesFile = z.strictObject({
  source: sourceId,
  place: text,
  themes: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z]+$/),
        name: text,
        article: z.number().int().positive(),
        /** Facts with the btw estimated, each from a year on, in order. */
        rates: z.array(z.strictObject({ fact: factId, from: z.int() })).min(1),
        ...whereabouts,
      }),
    )
    .min(1),
});
