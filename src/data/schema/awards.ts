import { z } from 'zod';
import { eurosAndCents, factIdSchema, sourceId, nonEmptyText } from './common';

const count = z.int().positive();

/** Award, listed once even where the document prints it twice, so that its amount counts once. */
const award = z.strictObject({
  id: factIdSchema,
  /** Areas, or a city as a whole; several share one undivided amount. */
  areas: z.array(nonEmptyText).min(1),
  scheme: nonEmptyText,
  /** Tranche, round, period or year of the award, as printed. */
  tranche: nonEmptyText,
  /** In euros; null where the document names an award without its amount. */
  amount: eurosAndCents.positive().nullable(),
  homes: count.optional(),
  schools: count.optional(),
  /** Printed words with the amount: ruim, bijna, indicatie, or what it excludes. */
  qualifier: nonEmptyText.optional(),
  /** Parties other than `areas` that share the amount. */
  sharedWith: z.array(nonEmptyText).min(1).optional(),
  /** Fact with the status of the award. */
  state: z.strictObject({ fact: factIdSchema }).optional(),
  section: nonEmptyText,
  item: nonEmptyText,
  /** Second section in the document with the same award. */
  also: z.strictObject({ section: nonEmptyText, item: nonEmptyText }).optional(),
});

/** Awards of one document. */
export const awardFile = z.strictObject({
  source: sourceId,
  awards: z.array(award).min(1),
});
