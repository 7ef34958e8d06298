import { z } from 'zod';

/** Folder of a document under `src/data`, which is also its id in `sources.json`. */
export const sourceId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Readable, stable ids such as `vhf.tranche-3.budget`. */
export const factIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/, 'an id is kebab-case words joined by dots');

/** Non-empty text. */
export const nonEmptyText = z.string().trim().min(1);

/** Amount in euros; documents print whole euros, decisions may print cents. */
export const eurosAndCents = z.number().multipleOf(0.01);

/** Existing calendar day as ISO text. */
export const isoDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((day) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day), 'no such day');

/** Source of a row: `section` is the article or heading, `item` the paragraph, letter, footnote or table row in it. */
export const rowSource = {
  section: nonEmptyText.optional(),
  item: nonEmptyText.optional(),
};
