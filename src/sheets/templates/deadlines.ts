import { deadlines as printed } from '../../data/deadlines';
import { DAY, DOUBTFUL, QUIET } from '../styles';
import { dayInput } from './inputs';
import { at, colourWhere, columns, format, head, headed, origin, rows, sheet, spill } from '../layout';
import type { Template } from './template';

/** Rows reserved for deadlines of own data. */
const OWN = 50;
const column = columns('from', 'until', 'scheme', 'text', 'id', 'source', 'qualifier', 'status', 'days');

/** All deadlines, with their status on a reference day. */
export const deadlines: Template = {
  id: 'deadlines',
  asks: [],
  plan({ day, ownData = false }) {
    const count = printed.length + (ownData ? OWN : 0);
    const row = rows({ title: 3, day: 2, head: 1, body: count + 1, origin: 1 });
    const [from, until, status] = [column.from, column.until, column.status].map((each) => at(row.body, each, count));
    const range = { row: row.body, column: 0, rows: count, columns: column.days + 1 };
    const first = `IF(${from}="",${until},${from})`;
    const statusOf = `IF({Peildatum}<${first},"komt",IF(${until}="","van kracht",IF({Peildatum}>${until},"verstreken","open")))`;
    const spilled = { row: row.head, column: 0, rows: count + 1, columns: column.status };
    const statusCell = `$${at(row.body, column.status)}`;
    return sheet(
      'Deadlines',
      {
        title: 'Deadlines',
        about: 'Alle deadlines in de documenten, en hun status op de peildatum.',
        ownData,
        frozenRows: row.body,
        printHeading: row.head,
        widths: [150, 90, 270, 330, 235, 330, 120, 85, 60],
      },
      [
        dayInput(row.day),
        headed(row.head, 0, column.status, column.status),
        spill(spilled, '=NPLV.DEADLINES("","",""{Eigen})'),
        head(row.head, column.status, ['Status', 'Dagen']),
        spill({ ...range, column: column.status, columns: 1 }, `=IF((${from}="")*(${until}=""),"",${statusOf})`),
        spill(
          { ...range, column: column.days, columns: 1 },
          `=IF(${status}="open",${until}-{Peildatum},IF(${status}="komt",${first}-{Peildatum},""))`,
        ),
        format({ ...range, columns: 2 }, { numberFormat: DAY, align: 'left' }),
        format({ ...range, column: column.scheme, columns: column.days - column.scheme }, { align: 'left' }),
        colourWhere(range, `=${statusCell}="verstreken"`, { colour: QUIET }),
        colourWhere(range, `=${statusCell}="open"`, DOUBTFUL),
        origin(row.origin, day, [['Bron', 'Kolom Bron, per deadline.']]),
      ],
    );
  },
};
