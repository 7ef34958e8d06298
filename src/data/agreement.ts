import type { Citation } from '../core/answer';
import { citationOf, type CitedRow, type Table } from './citation';
import { capacityFiles, homesFiles, measuresFiles, summaryFiles, wbiFiles } from './files';

interface Printed {
  /** Area of the agreement. */
  readonly area: string;
  readonly name: string;
  readonly citation: Citation;
}

/** Maximum of an agreement for one measure or activity, in euros. */
export interface MaximumContribution extends Printed {
  /** Undefined where it is not printed. */
  readonly excl?: number | undefined;
  readonly incl: number;
}

/** Homes by expected start of construction; `totaal` is the printed total. */
export interface HomesRow extends Printed {
  readonly part: 'puur' | 'grootschalig' | 'totaal';
  readonly homes: number;
  /** Undefined where it is not printed. */
  readonly affordable?: number | undefined;
}

/** Row of the summary of the financial agreements, in euros incl. btw; the printed total has no certainty. */
export interface SummaryRow extends Printed {
  /** Undefined for the printed total. */
  readonly scheme?: string | undefined;
  readonly low: number;
  readonly high: number;
  readonly certainty?: string | undefined;
}

/** Possible application for the Woningbouwimpuls, in euros incl. btw. */
export interface WbiApplication extends Printed {
  readonly contribution: number;
  readonly cofinancing?: number | undefined;
}

interface NamedRow extends CitedRow {
  readonly name: string;
}

function printed(table: Table & { area: string }, row: NamedRow): Printed {
  return { area: table.area, name: row.name, citation: citationOf(table, row) };
}

function maximum(
  table: Table & { area: string },
  row: NamedRow & { excl?: number | undefined; incl: number },
): MaximumContribution {
  return { ...printed(table, row), excl: row.excl, incl: row.incl };
}

/** ORV measures of the embedded agreements. */
export const printedMeasures: readonly MaximumContribution[] = measuresFiles.flatMap((file) =>
  file.measures.map((row) => maximum(file, row)),
);

/** Printed totals of the ORV measures. */
export const orvTotals: readonly MaximumContribution[] = measuresFiles.map((file) => maximum(file, file.total));

/** Staff paid for under the embedded agreements. */
export const capacityActivities: readonly MaximumContribution[] = capacityFiles.flatMap((file) =>
  file.activities.map((row) => maximum(file, row)),
);

/** Homes of the embedded agreements, with their printed totals. */
export const homesRows: readonly HomesRow[] = homesFiles.flatMap((file) =>
  [...file.parts, { ...file.total, part: 'totaal' as const }].map((row) => ({
    ...printed(file, row),
    part: row.part,
    homes: row.homes,
    affordable: row.affordable,
  })),
);

/** Summaries of the embedded agreements, each with its printed total. */
export const summaryRows: readonly SummaryRow[] = summaryFiles.flatMap((file) =>
  [...file.rows, { ...file.total, scheme: undefined, certainty: undefined }].map((row) => ({
    ...printed(file, row),
    scheme: row.scheme,
    low: row.low,
    high: row.high,
    certainty: row.certainty,
  })),
);

/** Possible applications for the Woningbouwimpuls in the embedded agreements. */
export const wbiApplications: readonly WbiApplication[] = wbiFiles.flatMap((file) =>
  file.applications.map((row) => ({
    ...printed(file, row),
    contribution: row.contribution,
    cofinancing: row.cofinancing,
  })),
);
