import { z } from 'zod';

/** The folder of a document under `src/data`, which is also its id in `sources.json`. */
export const sourceId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Readable, stable ids such as `vhf.tranche-3.budget`. */
export const factId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/, 'an id is kebab-case words joined by dots');

/** Text in which something stands. */
export const text = z.string().trim().min(1);

/** Amount in euros; documents print whole ones, decisions may have eurosAndCents. */
export const eurosAndCents = z.number().multipleOf(0.01);

/** A calendar day as ISO text, and one that exists. */
export const isoDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((day) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day), 'no such day');

/** Where a row stands: `place` is the article or heading, `item` the paragraph, letter, footnote or table row in it. */
export const whereabouts = {
  place: text.optional(),
  item: text.optional(),
};
