import { z } from 'zod';
import { sourceId, text } from './common';

const euros = z.number().int().nonnegative();

/** A lettered instalment under an item of the annex; Amsterdam has one for each area, save for article 3. */
const annexInstalment = z.strictObject({
  letter: z.string().regex(/^[a-z]$/),
  year: z.number().int().min(2000).max(2100),
  area: text.optional(),
  euros,
});

/** A numbered item of the annex: one municipality, or several that get the same amounts each. */
const annexItem = z.strictObject({
  item: z.number().int().positive(),
  municipalities: z.array(text).min(1),
  /** "De uitkering … bedraagt": printed beside the instalments, not computed from them. */
  maximum: euros,
  instalments: z.array(annexInstalment).min(1),
  place: text.optional(),
});

/** The annex to one article, incl. btw. */
export const annexFile = z.strictObject({
  source: sourceId,
  place: text,
  article: z.number().int().positive(),
  items: z.array(annexItem).min(1),
});
