import { z } from 'zod';
import { factId, sourceId, text, whereabouts } from './common';

const euros = z.int().positive();
const count = z.int().positive();

const table = { source: sourceId, scheme: text, place: text, area: text };
const row = { id: factId, name: text, ...whereabouts };

const contribution = { excl: euros, incl: euros };

/** The maximum contribution for each ORV measure of an area, excl. and incl. btw, with the printed total. */
export const measuresFile = z.strictObject({
  ...table,
  measures: z.array(z.strictObject({ ...row, ...contribution })).min(1),
  total: z.strictObject({ ...row, ...contribution }),
});

/** The maximum contribution for staff of an area, excl. and incl. btw, with the printed total. */
export const capacityFile = z.strictObject({
  ...table,
  activities: z.array(z.strictObject({ ...row, fte: count, ...contribution })).min(1),
  total: z.strictObject({ ...row, ...contribution }),
});

const application = { cofinancing: euros, contribution: euros };

/** Possible applications for the Woningbouwimpuls: cofinancing incl. btw beside the indicated contribution. */
export const wbiFile = z.strictObject({
  ...table,
  applications: z.array(z.strictObject({ ...row, ...application })).min(1),
  total: z.strictObject({ ...row, ...application }),
});

const homes = { homes: count, affordable: count };

/** Homes with an expected start of construction in the period, and the affordable ones among them. */
export const homesFile = z.strictObject({
  ...table,
  title: text,
  period: text,
  parts: z.array(z.strictObject({ ...row, part: z.enum(['puur', 'grootschalig']), ...homes })).min(1),
  total: z.strictObject({ ...row, ...homes }),
});

/** How firm an amount of the summary is. */
const certainty = z.enum(['schatting', 'maximum', 'nog aan te vragen']);

const range = { low: euros, high: euros };

/** The summary of the financial agreements incl. btw; low equals high where one amount is printed. */
export const summaryFile = z.strictObject({
  ...table,
  title: text,
  period: text,
  rows: z.array(z.strictObject({ ...row, scheme: text, ...range, certainty })).min(1),
  total: z.strictObject({ ...row, ...range }),
});
