import type { Status } from '../../reconcile/report/result';
import { statuses, statusLooks } from '../reconciliation/status-looks';
import { oneCell } from '../../workbook/cell-range';
import { APART, type Colours, DAY, DOUBTFUL, EURO, GOOD, WRONG } from '../looks';
import { field, input, oneOf, placeInput, someAmount, yearFrom } from './inputs';
import { at, head, headed, look, note, origin, sheet, spill } from './layout';
import type { Template } from './template';

const HEAD = 9;
const BODY = HEAD + 1;
/** How many lines the sheet takes; the screen Aansluiten takes more. */
const LINES = 500;
const oneYear = yearFrom(2023, 2025, '2023, 2024, 2025 of leeg.');
const RESULT = 7;
const RESULT_COLUMNS = 10;
const LEDGER_COLUMNS = 6;
/** Omschrijving, Thema and Document. */
const TEXTS = [2, 4, 5];
/** Room for what the function may answer: every instalment, the lines that it could not place, and the total. */
const RESULT_ROWS = LINES + 30;

const statusesOf = (colours: Colours): Status[] => statuses.filter((status) => statusLooks[status] === colours);

const LAST = BODY + LINES;
/** Amounts that someone pasted further down. */
const BELOW = at(LAST, 3, 5_000);
const LIMIT =
  `=IF(COUNTA(${BELOW})=0,"Tot en met regel ${LAST}: ${LINES} boekingen. Het scherm Aansluiten leest er meer.",` +
  `"Onder regel ${LAST} staan boekingen die niet meetellen. Gebruik het scherm Aansluiten.")`;

/** A ledger set against the instalments, in the sheet itself. */
export const aansluiting: Template = {
  id: 'aansluiting',
  asks: ['place', 'year'],
  plan({ place, year, day }) {
    const amountsHere = at(BODY, 3, LINES);
    const ledger = at(HEAD, 0, LINES + 1, LEDGER_COLUMNS);
    const status = `$${at(BODY, RESULT + 7)}`;
    const statusArea = { row: BODY, column: RESULT + 7, rows: RESULT_ROWS, columns: 1 };
    const isOne = (words: readonly string[]): string => `=OR(${words.map((word) => `${status}="${word}"`).join(',')})`;
    return sheet(
      `Aansluiting ${place}`,
      {
        title: 'Aansluiting grootboek en termijnen',
        about: 'Plak links de boekingen; rechts staat per termijn wat er is geboekt en wat er aan de hand is.',
        frozenRows: BODY,
        printHeading: HEAD,
        widths: [160, 80, 220, 95, 90, 90, 20, 50, 150, 50, 95, 95, 95, 95, 140, 520, 60],
      },
      [
        placeInput(3, place),
        input(4, ['Jaar (leeg is alle jaren)', 'Jaar'], year ?? null, '0', oneYear),
        input(5, ['Geboekt', 'Basis'], 'excl', 'General', oneOf(['excl', 'incl'], 'Kies excl of incl.')),
        input(6, ['Toegestaan verschil', 'Tolerantie'], 1, EURO, someAmount),
        note(7, 'Bedragen mogen getallen zijn of tekst zoals 1.234,56-. Kolommen mogen leeg blijven.'),
        note(8, LIMIT),
        head(HEAD, 0, ['Datum', 'Boekjaar', 'Omschrijving', 'Bedrag', 'Thema', 'Document']),
        ...TEXTS.map((column) => look(oneCell(HEAD, column), { align: 'left' })),
        field({ row: BODY, column: 0, rows: LINES, columns: 1 }, DAY),
        field({ row: BODY, column: 1, rows: LINES, columns: 2 }, 'General'),
        field({ row: BODY, column: 3, rows: LINES, columns: 1 }, EURO),
        field({ row: BODY, column: 4, rows: LINES, columns: 2 }, 'General'),
        { tables: [{ row: HEAD, column: 0, rows: LINES + 1, columns: LEDGER_COLUMNS }] },
        headed(HEAD, RESULT, RESULT_COLUMNS, 3),
        look({ row: HEAD, column: RESULT + 7, rows: 1 + RESULT_ROWS, columns: 1 }, { align: 'center' }),
        look({ row: HEAD, column: RESULT + 8, rows: 1, columns: 2 }, { align: 'left' }),
        look({ row: BODY, column: RESULT, rows: RESULT_ROWS, columns: 3 }, { align: 'left' }),
        look({ row: HEAD, column: RESULT, rows: 1, columns: RESULT_COLUMNS }, { wrap: false }),
        spill(
          HEAD,
          RESULT,
          RESULT_ROWS,
          RESULT_COLUMNS,
          `=IF(COUNTA(${amountsHere})=0,"Vul links de boekingen in.",NPLV.RECONCILE(${ledger},Gemeente,Jaar,Basis,Tolerantie))`,
        ),
        look({ row: BODY, column: RESULT + 3, rows: RESULT_ROWS, columns: 4 }, { numberFormat: EURO }),
        {
          conditions: [
            ...[GOOD, DOUBTFUL, WRONG, APART].map((colours) => ({
              ...statusArea,
              formula: isOne(statusesOf(colours)),
              ...colours,
            })),
            { ...oneCell(8, 0), formula: `=COUNTA(${BELOW})>0`, ...WRONG },
          ],
        },
        origin(2, day, [['Bron van de termijnen', '=NPLV.SOURCE("PAYMENT",Gemeente,"totaal",Jaar)']], RESULT + 7),
      ],
    );
  },
};
