import { awards } from '../../data/awards';
import { expenditureLines, expenditureTotal } from '../../data/expenditure';
import { statedFact } from '../../data/facts';
import { capacityFiles, homesFiles, measuresFiles, summaryFiles, wbiFiles } from '../../data/files';
import { rowLabel } from '../../data/table-facts';
import { type Check, compared, sumOf } from './check';

const MILLION = 1_000_000;

interface Table<Total> {
  readonly source: string;
  readonly scheme: string;
  readonly place: string;
  readonly area: string;
  readonly total: Total;
}

interface Named {
  readonly name: string;
  readonly place?: string | undefined;
  readonly item?: string | undefined;
}

/** The columns of a table against the totals printed under them. */
function totalChecks<Column extends string, Total extends Named & Record<NoInfer<Column>, number>>(
  { source, scheme, place, total }: Table<Total>,
  rows: readonly Record<NoInfer<Column>, number>[],
  columns: Readonly<Record<Column, string>>,
): Check[] {
  const citation = { source, place: total.place ?? place, item: total.item };
  return (Object.keys(columns) as Column[]).map((column) => {
    const label = `${rowLabel({ scheme }, total)}, ${columns[column]}`;
    return compared(
      label,
      total[column],
      sumOf(rows, (row) => row[column]),
      [citation],
    );
  });
}

const bases = { excl: 'excl. btw', incl: 'incl. btw' };

function agreementChecks(): Check[] {
  return [
    ...homesFiles.flatMap((file) => totalChecks(file, file.parts, { homes: 'alle', affordable: 'betaalbaar' })),
    ...measuresFiles.flatMap((file) => totalChecks(file, file.measures, bases)),
    ...capacityFiles.flatMap((file) => totalChecks(file, file.activities, bases)),
    ...wbiFiles.flatMap((file) =>
      totalChecks(file, file.applications, { cofinancing: 'cofinanciering', contribution: 'rijksbijdrage' }),
    ),
    ...summaryFiles.flatMap((file) => totalChecks(file, file.rows, { low: 'laag', high: 'hoog' })),
  ];
}

/** The summary of an agreement against the tables that it sums up. */
function summaryChecks(): Check[] {
  const totals = [
    ...measuresFiles.map((file) => ({ file, total: file.total.incl })),
    ...capacityFiles.map((file) => ({ file, total: file.total.incl })),
    ...wbiFiles.map((file) => ({ file, total: file.total.contribution })),
  ];
  return summaryFiles.flatMap((summary) =>
    totals.flatMap(({ file, total }) => {
      const row = summary.rows.find(({ scheme }) => scheme === file.scheme && summary.area === file.area);
      const where = { source: summary.source, place: row?.place ?? summary.place, item: row?.item };
      return row
        ? [
            compared(`${rowLabel(summary, row)}: tabel`, row.low, total, [
              where,
              { source: file.source, place: file.place },
            ]),
          ]
        : [];
    }),
  );
}

function awardChecks(): Check[] {
  const { label, value, citation } = statedFact('wbi.tranche-4.amsterdam');
  const rows = awards.filter((row) => row.scheme === 'woningbouwimpuls' && row.tranche === 'vierde tranche');
  return [
    compared(
      label,
      value as number,
      sumOf(rows, (row) => row.amount ?? 0),
      [citation],
    ),
  ];
}

function expenditureChecks(): Check[] {
  return expenditureTotal.flatMap(({ millions, citation }) =>
    [...millions].map(([column, total]) => {
      const lines = expenditureLines.filter((line) => line.citation.source === citation.source);
      const computed = sumOf(lines, (line) => line.millions.get(column) ?? 0) * MILLION;
      return compared(`Rijksuitgaven ${column}: som van de regels`, total * MILLION, computed, [citation]);
    }),
  );
}

/** The checks of every table that prints its own total, or whose total another place prints. */
export function tableChecks(): Check[] {
  return [...expenditureChecks(), ...agreementChecks(), ...summaryChecks(), ...awardChecks()];
}
