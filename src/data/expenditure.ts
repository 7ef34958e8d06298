import type { Citation } from '../core/answer';
import { citationOf } from './citation';
import { expenditureFiles } from './files';

/** Heading of a column: a year, or the structural amount for later years. */
export type ExpenditureColumn = number | 'structureel';

/** Line of national expenditure, in millions of euros, or the printed total. */
export interface ExpenditureLine {
  readonly name: string;
  /** Ministry above the line; undefined for the total. */
  readonly department?: string | undefined;
  /** Figures by column; empty cells of the table are absent. */
  readonly millions: ReadonlyMap<ExpenditureColumn, number>;
  /** Alignment of the figures with the columns, where the document leaves a choice. */
  readonly afgeleid?: string | undefined;
  readonly citation: Citation;
}

type File = (typeof expenditureFiles)[number];
type Row = File['lines'][number] | File['total'];

function byColumn(millions: Row['millions']): Map<ExpenditureColumn, number> {
  const cells = Object.entries(millions) as [string, number][];
  return new Map(cells.map(([column, amount]) => [column === 'structureel' ? column : Number(column), amount]));
}

/** Alignment of the figures of a line with the columns; undefined for a line with a figure in every column. */
export function alignmentOf(file: File, line: Row): string | undefined {
  const columns = Object.keys(file.total.millions).length;
  return Object.keys(line.millions).length === columns ? undefined : file.afgeleid;
}

/** Citation of a line; its name is the item where it has no other. */
export function lineCitation(file: File, line: Row): Citation {
  return citationOf(file, { item: line.name, ...line });
}

/** Lines of the table, in printed order. */
export const expenditureLines: readonly ExpenditureLine[] = expenditureFiles.flatMap((file) =>
  file.lines.map((line) => ({
    name: line.name,
    department: line.department,
    millions: byColumn(line.millions),
    afgeleid: alignmentOf(file, line),
    citation: lineCitation(file, line),
  })),
);

/** Printed totals, never recomputed. */
export const expenditureTotal: readonly ExpenditureLine[] = expenditureFiles.map((file) => ({
  name: file.total.name,
  millions: byColumn(file.total.millions),
  citation: lineCitation(file, file.total),
}));

/** Columns of the table, in printed order. */
export const expenditureColumns: readonly ExpenditureColumn[] = expenditureTotal.flatMap((total) => [
  ...total.millions.keys(),
]);
