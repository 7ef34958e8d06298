import { z } from 'zod';
import { eurosAndCents, factIdSchema, sourceId, nonEmptyText, rowSource } from './common';

const euros = eurosAndCents.positive();
const count = z.int().positive();

const table = { source: sourceId, scheme: nonEmptyText, section: nonEmptyText, area: nonEmptyText };
const row = { id: factIdSchema, name: nonEmptyText, ...rowSource };

/** Amounts of a maximum; `excl` is optional because contributed data may lack it. */
const contribution = { excl: euros.optional(), incl: euros };

/** Maximum contribution for each ORV measure of an area, excl. and incl. btw, with the printed total. */
export const measuresFile = z.strictObject({
  ...table,
  measures: z.array(z.strictObject({ ...row, ...contribution })).min(1),
  total: z.strictObject({ ...row, ...contribution }),
});

/** Maximum contribution for staff of an area, excl. and incl. btw, with the printed total. */
export const capacityFile = z.strictObject({
  ...table,
  activities: z.array(z.strictObject({ ...row, fte: z.number().positive().optional(), ...contribution })).min(1),
  total: z.strictObject({ ...row, ...contribution }),
});

const application = { cofinancing: euros.optional(), contribution: euros };

/** Possible applications for the Woningbouwimpuls: cofinancing incl. btw and the indicated contribution. */
export const wbiFile = z.strictObject({
  ...table,
  applications: z.array(z.strictObject({ ...row, ...application })).min(1),
  total: z.strictObject({ ...row, ...application }),
});

const homes = { homes: count, affordable: count.optional() };

/** Homes with an expected start of construction in the period, and the affordable ones among them. */
export const homesFile = z.strictObject({
  ...table,
  title: nonEmptyText,
  period: nonEmptyText,
  parts: z.array(z.strictObject({ ...row, part: z.enum(['puur', 'grootschalig']), ...homes })).min(1),
  total: z.strictObject({ ...row, ...homes }),
});

/** Certainty of an amount in the summary. */
const certainty = z.enum(['schatting', 'maximum', 'nog aan te vragen']);

const range = { low: euros, high: euros };

/** Summary of the financial agreements incl. btw; `low` equals `high` where one amount is printed. */
export const summaryFile = z.strictObject({
  ...table,
  title: nonEmptyText,
  period: nonEmptyText,
  rows: z.array(z.strictObject({ ...row, scheme: nonEmptyText, ...range, certainty })).min(1),
  total: z.strictObject({ ...row, ...range }),
});
