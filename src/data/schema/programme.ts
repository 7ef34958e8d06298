import { z } from 'zod';
import { factIdSchema, sourceId, nonEmptyText, rowSource } from './common';

/** Documents that the figures come from. */
export const sourcesFile = z
  .array(
    z.strictObject({
      id: sourceId,
      title: nonEmptyText,
      publication: nonEmptyText,
      /** Precision of the date in the document: a day, a month or a year. */
      date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
      address: nonEmptyText.optional(),
    }),
  )
  .min(1);

/** Schemes of facts, deadlines and awards. */
export const schemesFile = z
  .array(z.strictObject({ id: z.string().regex(/^[a-z]+(-[a-z]+)*$/), name: nonEmptyText }))
  .min(1);

/** Municipalities and their focus areas; the documents omit only the CBS codes. */
export const placesFile = z.strictObject({
  source: sourceId,
  section: nonEmptyText,
  codes: nonEmptyText,
  places: z
    .array(
      z.strictObject({
        municipality: nonEmptyText,
        code: z.string().regex(/^GM\d{4}$/),
        area: nonEmptyText,
        ...rowSource,
      }),
    )
    .min(1),
});

/** Budgets of the annex, with the facts that hold their estimated btw. */
export const themesFile = z.strictObject({
  source: sourceId,
  section: nonEmptyText,
  themes: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z]+$/),
        name: nonEmptyText,
        article: z.int().positive(),
        /** Facts with the estimated btw, by first year. */
        rates: z.array(z.strictObject({ fact: factIdSchema, from: z.int() })).min(1),
        ...rowSource,
      }),
    )
    .min(1),
});
