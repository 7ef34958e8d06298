import type { Reconciliation } from '../../reconcile/report/result';
import { oneCell } from '../../workbook/cell-range';
import type { CellValues } from '../../workbook/cells';
import type { Plan } from '../../workbook/plan';
import { cells, format, joined } from '../layout';
import type { Asked } from './asked';
import { changes, readKept } from './kept';
import { list, LIST_WIDTH, rowsByKey } from './list';
import { changesSection, corrections, memoSection, openAtYearEnd, type Section } from './sections';
import { summary } from './summary';

export type { Asked } from './asked';

/** The total is no row to filter. */
const TOTAL_ROWS = 1;
const SUMMARY_ROW = 1;
const WIDTHS = [80, 150, 62, 105, 105, 105, 105, 120, 420, 80, 95, 95, 180, 60, 110];

/**
 * The sheet of a reconciliation: counts, sums and what was read on top; under a heading that stays in sight the rows
 * with their total; then what changed, proposed corrections, what is open at the end of the year, and a memo. Of an
 * earlier sheet of the same ledger, `before`, what the user wrote stays with its row.
 */
export function reconciliationPlan(asked: Asked, result: Reconciliation, before?: CellValues): Plan {
  const kept = readKept(before ?? []);
  const top = summary(SUMMARY_ROW, asked, result);
  const heading = SUMMARY_ROW + top.height + 1;
  const rows = list(heading, asked, result, kept);
  let next = heading + rows.height + 1;
  const place = (section: Section): Section['part'] => {
    if (section.height > 0) next += section.height + 1;
    return section.part;
  };
  const sections = [
    place(changesSection(next, before ? asked.day : undefined, before ? changes(kept, rowsByKey(result)) : [])),
    place(corrections(next, asked, result)),
    place(openAtYearEnd(next, asked, result)),
    place(memoSection(next, asked, result)),
  ];
  const area = { column: 0, columns: LIST_WIDTH };
  return {
    ...joined([
      cells(0, 0, [[{ text: titleOf(asked) }]]),
      format(oneCell(0, 0), { bold: true, size: 16 }),
      top.part,
      rows.part,
      ...sections,
    ]),
    start: { newSheet: nameOf(asked) },
    columnWidths: WIDTHS.map((points, column) => ({ column, points })),
    frozenRows: heading + 1,
    frozenColumns: 2,
    filter: { ...area, row: heading, rows: rows.height - TOTAL_ROWS },
    printArea: { ...area, row: 0, rows: next - 1 },
    printHeading: heading,
  } as Plan;
}

function nameOf({ place, year }: Asked): string {
  return `Aansluiting ${place}${year === undefined ? '' : ` ${year}`}`;
}

function titleOf(asked: Asked): string {
  return asked.year === undefined ? `${nameOf(asked)}, alle jaren` : nameOf(asked);
}
