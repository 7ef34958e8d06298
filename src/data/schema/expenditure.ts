import { z } from 'zod';
import { factIdSchema, sourceId, nonEmptyText, rowSource } from './common';

const millions = z.number().positive();

/** Millions of euros by column, as printed; a column without a figure is absent. */
const millionsByColumn = z.strictObject({
  '2022': millions.optional(),
  '2023': millions.optional(),
  '2024': millions.optional(),
  '2025': millions.optional(),
  '2026': millions.optional(),
  structureel: millions.optional(),
});

const row = { id: factIdSchema, name: nonEmptyText, millions: millionsByColumn, ...rowSource };

/** Line of the table, with the ministry above it. */
const expenditureLine = z.strictObject({ ...row, department: nonEmptyText });

/** Table of national expenditure with its printed totals, never recomputed. */
export const expenditureFile = z.strictObject({
  source: sourceId,
  scheme: nonEmptyText,
  section: nonEmptyText,
  /** Alignment of the figures with the columns. */
  afgeleid: nonEmptyText,
  lines: z.array(expenditureLine).min(1),
  total: z.strictObject({ ...row, millions: millionsByColumn.required() }),
});
