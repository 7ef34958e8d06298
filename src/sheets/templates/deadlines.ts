import { printedDeadlines } from '../../data/deadlines';
import { CURRENT, DAY, QUIET, WHOLE } from '../styles';
import { dayInput } from './inputs';
import { at, cells, colourWhere, columns, format, headed, origin, rows, sheet, spill } from '../layout';
import { oneCell } from '../../workbook/cell-range';
import type { Template } from './template';

/** Rows reserved for deadlines of own data. */
const OWN = 30;
const column = columns('from', 'until', 'scheme', 'text', 'qualifier', 'status', 'days', 'gap', 'id', 'source');
/** Columns of `DEADLINES`, counted from 1, in the order of the sheet: the longest last, where nothing cuts it off. */
const TAKEN = { from: 1, until: 2, scheme: 3, text: 4, qualifier: 7, id: 5, source: 6 } as const;

/** All deadlines, with their status on a reference day. */
export const deadlinesSheet: Template = {
  id: 'deadlines',
  asks: [],
  plan({ day, ownData = false }) {
    const count = printedDeadlines.length + (ownData ? OWN : 0);
    const row = rows({ title: 3, day: 2, head: 1, body: count });
    const [from, until, status] = [column.from, column.until, column.status].map((each) => at(row.body, each, count));
    const range = { row: row.body, column: 0, rows: count, columns: column.source + 1 };
    const first = `IF(${from}="",${until},${from})`;
    const statusOf = `IF({Peildatum}<${first},"komt",IF(${until}="","van kracht",IF({Peildatum}>${until},"verstreken","open")))`;
    const statusCell = `$${at(row.body, column.status)}`;
    return sheet(
      'Deadlines',
      {
        title: 'Deadlines',
        about: 'Alle deadlines in de documenten, en hun status op de peildatum.',
        ownData,
        frozenRows: row.body,
        printHeading: row.head,
        widths: [62, 62, 246, 264, 132, 60, 46, 15, 230, 560],
        portrait: true,
        printed: [0, column.days],
      },
      [
        dayInput(row.day),
        ...Object.entries(TAKEN).map(([name, taken]) =>
          spill(
            { row: row.head, column: column[name as keyof typeof TAKEN], rows: count + 1, columns: 1 },
            `=INDEX(NPLV.DEADLINES("","",""{Eigen}),0,${taken})`,
          ),
        ),
        cells(row.head, column.status, [['Status', 'Dagen']]),
        headed(row.head, 0, column.gap, column.gap),
        headed(row.head, column.id, 2, 2),
        format(oneCell(row.head, column.days), { align: 'right' }),
        spill({ ...range, column: column.status, columns: 1 }, `=IF((${from}="")*(${until}=""),"",${statusOf})`),
        spill(
          { ...range, column: column.days, columns: 1 },
          `=IF(${status}="open",${until}-{Peildatum},IF(${status}="komt",${first}-{Peildatum},""))`,
        ),
        format({ ...range, columns: 2 }, { numberFormat: DAY, align: 'left' }),
        format({ ...range, column: column.scheme, columns: column.days - column.scheme }, { align: 'left' }),
        format({ ...range, column: column.days, columns: 1 }, { numberFormat: WHOLE }),
        colourWhere(range, `=${statusCell}="verstreken"`, { colour: QUIET }),
        colourWhere(range, `=${statusCell}="open"`, CURRENT),
        origin(0, day, [['Bron', 'kolom Bron, die niet wordt afgedrukt']], column.text),
      ],
    );
  },
};
