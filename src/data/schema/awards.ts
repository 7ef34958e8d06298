import { z } from 'zod';
import { eurosAndCents, factId, sourceId, text } from './common';

const count = z.int().positive();

/** One award, however often and wherever the document prints it, so that its amount counts once. */
const award = z.strictObject({
  id: factId,
  /** Areas, or a city as a whole; more than one means one undivided amount for all of them together. */
  areas: z.array(text).min(1),
  scheme: text,
  /** The tranche, round, period or year of the award, as printed. */
  tranche: text,
  /** In euros; null where the document names an award without its amount. */
  amount: eurosAndCents.positive().nullable(),
  homes: count.optional(),
  schools: count.optional(),
  /** What the document puts with the amount: ruim, bijna, indicatie, or what it leaves out. */
  qualifier: text.optional(),
  /** Parties other than `areas` for which the same amount is meant. */
  sharedWith: z.array(text).min(1).optional(),
  /** The fact that says how far the award has come. */
  state: z.strictObject({ fact: factId }).optional(),
  place: text,
  item: text,
  /** The second place where the document prints the same award. */
  also: z.strictObject({ place: text, item: text }).optional(),
});

/** The file of awards of one document. */
export const awardFile = z.strictObject({
  source: sourceId,
  awards: z.array(award).min(1),
});
