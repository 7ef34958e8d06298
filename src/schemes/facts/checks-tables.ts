import type { Quantity } from '../../core/answer';
import { sumOf } from '../../core/sum';
import { printedAwards } from '../../data/awards';
import { citationOf, type CitedRow, type CitedTable } from '../../data/citation';
import { expenditureLines, expenditureTotal } from '../../data/expenditure';
import { statedFigure } from '../../data/facts';
import { capacityFiles, homesFiles, measuresFiles, summaryFiles, wbiFiles } from '../../data/files';
import { rowLabel } from '../../data/table-facts';
import { type Check, compared } from './check';

const MILLION = 1_000_000;

type Columns<Column extends string> = Readonly<Partial<Record<Column, number | undefined>>>;

interface TableWithTotal<Total> extends CitedTable {
  readonly scheme: string;
  readonly title?: string | undefined;
  readonly total: Total;
}

interface NamedRow extends CitedRow {
  readonly name: string;
}

/** Compares columns of a table with the printed totals; a column without a total is not checked. */
function totalChecks<Column extends string, Total extends NamedRow & Columns<NoInfer<Column>>>(
  table: TableWithTotal<Total>,
  rows: readonly Columns<NoInfer<Column>>[],
  columns: Readonly<Record<Column, string>>,
  as: Quantity = 'euro',
): Check[] {
  const { total } = table;
  const citation = citationOf(table, total);
  return (Object.keys(columns) as Column[]).flatMap((column) => {
    const printed: number | undefined = total[column];
    if (printed === undefined) return [];
    const label = `${rowLabel(table, total)}, ${columns[column]}`;
    const computed = sumOf(rows, (row) => row[column] ?? 0);
    return [compared(label, printed, computed, [citation], 'verschil', as)];
  });
}

const bases = { excl: 'excl. btw', incl: 'incl. btw' };

function agreementChecks(): Check[] {
  return [
    ...homesFiles.flatMap((file) =>
      totalChecks(file, file.parts, { homes: 'alle', affordable: 'betaalbaar' }, 'number'),
    ),
    ...measuresFiles.flatMap((file) => totalChecks(file, file.measures, bases)),
    ...capacityFiles.flatMap((file) => totalChecks(file, file.activities, bases)),
    ...wbiFiles.flatMap((file) =>
      totalChecks(file, file.applications, { cofinancing: 'cofinanciering', contribution: 'rijksbijdrage' }),
    ),
    ...summaryFiles.flatMap((file) => totalChecks(file, file.rows, { low: 'laag', high: 'hoog' })),
  ];
}

/** Compares the summary of an agreement with the tables that it summarises. */
function summaryChecks(): Check[] {
  const totals = [
    ...measuresFiles.map((file) => ({ file, total: file.total.incl })),
    ...capacityFiles.map((file) => ({ file, total: file.total.incl })),
    ...wbiFiles.map((file) => ({ file, total: file.total.contribution })),
  ];
  return summaryFiles.flatMap((summary) =>
    totals.flatMap(({ file, total }) => {
      const row = summary.rows.find(({ scheme }) => scheme === file.scheme && summary.area === file.area);
      if (!row) return [];
      const where = [citationOf(summary, row), { source: file.source, section: file.section }];
      return [compared(`${rowLabel(summary, row)}: tabel`, row.low, total, where)];
    }),
  );
}

function awardChecks(): Check[] {
  const { label, value, citation } = statedFigure('wbi.tranche-4.amsterdam');
  const rows = printedAwards.filter((row) => row.scheme === 'woningbouwimpuls' && row.tranche === 'vierde tranche');
  return [
    compared(
      label,
      value,
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

/** Checks of every table with a printed total, under it or elsewhere. */
export function tableChecks(): Check[] {
  return [...expenditureChecks(), ...agreementChecks(), ...summaryChecks(), ...awardChecks()];
}
