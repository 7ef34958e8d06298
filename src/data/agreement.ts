import { cited, type CitedRow, type CitedTable } from './citation';
import { capacityFiles, homesFiles, measuresFiles, summaryFiles, wbiFiles } from './files';

/** Rows of a table of an agreement, each with the area and its citation. */
function rowsOf<Row extends CitedRow>(table: CitedTable & { readonly area: string }, rows: readonly Row[]) {
  return rows.map((row) => ({ area: table.area, ...cited(table, row) }));
}

/** ORV measures of the embedded agreements: maxima in euros. */
export const printedMeasures = measuresFiles.flatMap((file) => rowsOf(file, file.measures));

/** Printed totals of the ORV measures. */
export const orvTotals = measuresFiles.flatMap((file) => rowsOf(file, [file.total]));

/** Staff paid for under the embedded agreements: maxima in euros. */
export const capacityActivities = capacityFiles.flatMap((file) => rowsOf(file, file.activities));

/** Maximum of an agreement for one measure or activity. */
export type MaximumContribution = Pick<
  (typeof printedMeasures)[number],
  'area' | 'name' | 'excl' | 'incl' | 'citation'
>;

/** Homes of the embedded agreements by expected start of construction, with their printed totals. */
export const homesRows = homesFiles.flatMap((file) =>
  rowsOf(file, [...file.parts, { ...file.total, part: 'totaal' as const }]),
);

/** Homes of one part of an area; `totaal` is the printed total. */
export type HomesRow = (typeof homesRows)[number];

/** Summaries of the embedded agreements, in euros incl. btw; the printed totals have no scheme and no certainty. */
export const summaryRows = summaryFiles.flatMap((file) =>
  rowsOf(file, [...file.rows, { ...file.total, scheme: undefined, certainty: undefined }]),
);

/** Row of the summary of an agreement. */
export type SummaryRow = (typeof summaryRows)[number];

/** Possible applications for the Woningbouwimpuls in the embedded agreements, in euros incl. btw. */
export const wbiApplications = wbiFiles.flatMap((file) => rowsOf(file, file.applications));
