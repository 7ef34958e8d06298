import type { Citation } from '../core/answer';
import { citationOf } from './citation';
import { expenditureFiles } from './files';

/** Heading of a column: a year, or the structural amount of each year after. */
export type Column = number | 'structureel';

/** A line of national expenditure, in millions of euros, or the total as printed. */
export interface ExpenditureLine {
  readonly name: string;
  /** The ministry that it is printed under; none for the total. */
  readonly department?: string | undefined;
  /** A column without a figure is absent. */
  readonly millions: ReadonlyMap<Column, number>;
  /** How the figures were aligned with the columns, where the document leaves a choice. */
  readonly afgeleid?: string | undefined;
  readonly citation: Citation;
}

type File = (typeof expenditureFiles)[number];
type Row = File['lines'][number] | File['total'];

function byColumn(millions: Row['millions']): Map<Column, number> {
  const cells = Object.entries(millions) as [string, number][];
  return new Map(cells.map(([column, amount]) => [column === 'structureel' ? column : Number(column), amount]));
}

/** How the figures of a line were aligned with the columns; a line with a figure in each leaves no choice. */
export function alignmentOf(file: File, line: Row): string | undefined {
  const columns = Object.keys(file.total.millions).length;
  return Object.keys(line.millions).length === columns ? undefined : file.afgeleid;
}

/** Citation of a line; its name is the item where nothing else is. */
export function lineCitation(file: File, line: Row): Citation {
  return citationOf(file, { item: line.name, ...line });
}

/** The lines of the table, in its order. */
export const expenditureLines: readonly ExpenditureLine[] = expenditureFiles.flatMap((file) =>
  file.lines.map((line) => ({
    name: line.name,
    department: line.department,
    millions: byColumn(line.millions),
    afgeleid: alignmentOf(file, line),
    citation: lineCitation(file, line),
  })),
);

/** The totals as printed, which are not recomputed. */
export const expenditureTotal: readonly ExpenditureLine[] = expenditureFiles.map((file) => ({
  name: file.total.name,
  millions: byColumn(file.total.millions),
  citation: lineCitation(file, file.total),
}));

/** The columns of the table, in its order. */
export const expenditureColumns: readonly Column[] = expenditureTotal.flatMap((total) => [...total.millions.keys()]);
