import { z } from 'zod';
import { eurosAndCents, sourceId, text } from './common';

const euros = eurosAndCents.nonnegative();

/** A lettered instalment under an item of the annex; Amsterdam has one for each area, save for article 3. */
const annexInstalment = z.strictObject({
  letter: z.string().regex(/^[a-z]$/),
  year: z.number().int().min(2000).max(2100),
  area: text.optional(),
  euros,
  /** Where a decision prints the amount excl. btw, so that its btw is no estimate. */
  excl: euros.optional(),
});

/** A numbered item of the annex: one municipality, or several that get the same amounts each. */
const annexItem = z
  .strictObject({
    item: z.number().int().positive(),
    municipalities: z.array(text).min(1),
    /** Area for which the maximum is. */
    area: text.optional(),
    /** "De uitkering … bedraagt": printed beside the instalments, not computed from them. */
    maximum: euros.optional(),
    /** Maximum excl. btw, where a decision prints it. */
    maximumExcl: euros.optional(),
    instalments: z.array(annexInstalment),
    place: text.optional(),
  })
  .refine(
    ({ maximum, instalments }) => maximum !== undefined || instalments.length > 0,
    'an item has a maximum or instalments',
  );

/** The annex to one article, incl. btw. */
export const annexFile = z.strictObject({
  source: sourceId,
  place: text,
  article: z.number().int().positive(),
  items: z.array(annexItem).min(1),
});
