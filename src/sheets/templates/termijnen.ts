import { deadlines } from '../../data/deadlines';
import { DAY, DOUBTFUL, QUIET } from '../looks';
import { dayInput } from './inputs';
import { at, head, headed, look, origin, sheet, spill } from './layout';
import type { Template } from './template';

const HEAD = 5;
const BODY = HEAD + 1;
const COUNT = deadlines.length;
const STATUS = 6;

/** Every deadline, and where it stands on a day. */
export const termijnen: Template = {
  id: 'termijnen',
  asks: [],
  plan({ day }) {
    const [from, until, status] = [at(BODY, 0, COUNT), at(BODY, 1, COUNT), at(BODY, STATUS, COUNT)];
    const last = `IF(${until}="",${from},${until})`;
    const first = `IF(${from}="",${until},${from})`;
    return sheet(
      'Termijnen',
      {
        title: 'Termijnen',
        about: 'Alle termijnen in de documenten, en hoe ze er op de peildatum voor staan.',
        frozenRows: HEAD + 1,
        printHeading: HEAD,
        widths: [150, 90, 270, 330, 235, 330, 80, 60],
      },
      [
        dayInput(3, day),
        headed(HEAD, 0, STATUS, STATUS),
        spill(HEAD, 0, COUNT + 1, STATUS, '=NPLV.DEADLINES()'),
        head(HEAD, STATUS, ['Status', 'Dagen']),
        spill(BODY, STATUS, COUNT, 1, `=IF(Peildatum>${last},"verstreken",IF(Peildatum<${first},"komt","open"))`),
        spill(
          BODY,
          STATUS + 1,
          COUNT,
          1,
          `=IF(${status}="verstreken","",IF(${status}="komt",${first},${last})-Peildatum)`,
        ),
        look({ row: BODY, column: 0, rows: COUNT, columns: 2 }, { numberFormat: DAY, align: 'left' }),
        look({ row: BODY, column: 2, rows: COUNT, columns: 5 }, { align: 'left' }),
        {
          conditions: [
            {
              row: BODY,
              column: 0,
              rows: COUNT,
              columns: 8,
              formula: `=$${at(BODY, 6)}="verstreken"`,
              colour: QUIET,
            },
            { row: BODY, column: 0, rows: COUNT, columns: 8, formula: `=$${at(BODY, 6)}="open"`, ...DOUBTFUL },
          ],
        },
        origin(BODY + COUNT + 1, day, [['Bron', 'Kolom Bron, per termijn.']]),
      ],
    );
  },
};
