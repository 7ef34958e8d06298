import { z } from 'zod';
import { eurosAndCents, sourceId, nonEmptyText } from './common';

const euros = eurosAndCents.nonnegative();

/** Lettered instalment under an item of the annex; Amsterdam has one per area, except for article 3. */
const annexInstalment = z.strictObject({
  letter: z.string().regex(/^[a-z]$/),
  year: z.int().min(2000).max(2100),
  area: nonEmptyText.optional(),
  euros,
  /** Amount excl. btw, where a decision prints it; its btw is then no estimate. */
  excl: euros.optional(),
});

/** Numbered item of the annex: one municipality, or several with the same amounts each. */
const annexItem = z
  .strictObject({
    item: z.int().positive(),
    municipalities: z.array(nonEmptyText).min(1),
    /** Area that the maximum applies to. */
    area: nonEmptyText.optional(),
    /** "De uitkering … bedraagt": printed beside the instalments, not computed from them. */
    maximum: euros.optional(),
    /** Maximum excl. btw, where a decision prints it. */
    maximumExcl: euros.optional(),
    instalments: z.array(annexInstalment),
    section: nonEmptyText.optional(),
  })
  .refine(
    ({ maximum, instalments }) => maximum !== undefined || instalments.length > 0,
    'an item has a maximum or instalments',
  );

/** Annex to one article, incl. btw. */
export const annexFile = z.strictObject({
  source: sourceId,
  section: nonEmptyText,
  article: z.int().positive(),
  items: z.array(annexItem).min(1),
});
