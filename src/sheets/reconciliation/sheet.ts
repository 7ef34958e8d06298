import type { Reconciliation } from '../../reconcile/report/result';
import { oneCell } from '../../workbook/cell-range';
import type { CellValues } from '../../workbook/cells';
import type { Plan } from '../../workbook/plan';
import { cells, format, joined, type Section } from '../layout';
import { changes, goneRows, readKept } from './kept';
import { goneSection, list, LIST_WIDTH, rowsByKey } from './list';
import { changesSection, corrections, memoSection, openAtYearEnd } from './sections';
import { type SheetQuestion, summary } from './summary';

/** Total row below the list, which the filter leaves out. */
const TOTAL_ROWS = 1;
/** Columns of the key of a row, which is not printed. */
const KEY = 1;
const SUMMARY_ROW = 1;
/** Widths in points; one page wide, the columns up to the key print at 60% of their size. */
const WIDTHS = [64, 100, 58, 84, 84, 84, 84, 106, 255, 52, 76, 86, 100, 56, 110];

/**
 * Plan of a reconciliation sheet: counts, sums and reading notes on top; the list with its total under a frozen
 * heading; then changes, proposed corrections, open amounts at year end, and a memo. User entries in `before`, an
 * earlier sheet of the same ledger, stay with their rows; those beside rows that are gone are listed.
 */
export function reconciliationPlan(asked: SheetQuestion, result: Reconciliation, before?: CellValues): Plan {
  const kept = readKept(before ?? []);
  const top = summary(SUMMARY_ROW, asked, result);
  const heading = SUMMARY_ROW + top.height + 1;
  const rows = list(heading, asked, result, kept);
  let next = heading + rows.height + 1;
  const add = (section: Section): Section['part'] => {
    if (section.height > 0) next += section.height + 1;
    return section.part;
  };
  const now = rowsByKey(result);
  const sections = [
    add(changesSection(next, before ? asked.day : undefined, before ? changes(kept, now) : [])),
    add(goneSection(next, goneRows(kept, now))),
    add(corrections(next, asked, result)),
    add(openAtYearEnd(next, asked, result)),
    add(memoSection(next, asked, result)),
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
    printArea: { ...area, row: 0, rows: next - 1, columns: LIST_WIDTH - KEY },
    printHeading: heading,
  };
}

function nameOf({ place, year }: SheetQuestion): string {
  return `Aansluiting ${place}${year === undefined ? '' : ` ${year}`}`;
}

function titleOf(asked: SheetQuestion): string {
  return asked.year === undefined ? `${nameOf(asked)}, alle jaren` : nameOf(asked);
}
