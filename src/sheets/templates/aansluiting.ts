import {
  at,
  DAY,
  DOUBTFUL,
  EURO,
  field,
  GOOD,
  head,
  headed,
  look,
  named,
  note,
  origin,
  placeInput,
  sheet,
  spill,
  WRONG,
} from './layout';
import type { Template } from './template';

const HEAD = 9;
const BODY = HEAD + 1;
const LINES = 500;
const RESULT = 7;
const RESULT_COLUMNS = 10;
const LEDGER_COLUMNS = 6;
/** Room for what the function may answer: every instalment, the lines that it could not place, and the total. */
const RESULT_ROWS = LINES + 30;

/** A ledger set against the instalments, in the sheet itself. */
export const aansluiting: Template = {
  id: 'aansluiting',
  asks: ['place', 'firstYear'],
  firstYears: [2023, 2024, 2025],
  plan({ place, firstYear, day }) {
    const amountsHere = at(BODY, 3, LINES);
    const ledger = at(HEAD, 0, LINES + 1, LEDGER_COLUMNS);
    const status = `$${at(BODY, RESULT + 7).replace(/\d+/, String(BODY + 1))}`;
    const statusArea = { row: BODY, column: RESULT + 7, rows: RESULT_ROWS, columns: 1 };
    const isOne = (words: readonly string[]): string => `=OR(${words.map((word) => `${status}="${word}"`).join(',')})`;
    return sheet(
      `Aansluiting ${place}`,
      {
        title: 'Aansluiting grootboek en termijnen',
        about: 'Plak links de boekingen; rechts staat per termijn wat er is geboekt en wat er aan de hand is.',
        frozenRows: BODY,
        widths: [140, 80, 220, 95, 90, 90, 20, 50, 110, 50, 95, 95, 95, 95, 110, 320, 60],
      },
      [
        placeInput(3, place),
        named(4, 'Jaar (leeg is alle jaren)', 'Jaar', firstYear, {
          format: '0',
          valid: { rule: { kind: 'whole', from: 2023, to: 2025 }, message: '2023, 2024, 2025 of leeg.' },
        }),
        named(5, 'Geboekt', 'Basis', 'excl', {
          format: 'General',
          valid: { rule: { kind: 'list', choices: ['excl', 'incl'] }, message: 'Kies excl of incl.' },
        }),
        named(6, 'Toegestaan verschil', 'Tolerantie', 1, {
          format: EURO,
          valid: { rule: { kind: 'decimal', from: 0, to: 100_000 }, message: 'Een bedrag van 0 tot 100.000.' },
        }),
        note(7, 'Bedragen mogen getallen zijn of tekst zoals 1.234,56-. Kolommen mogen leeg blijven.'),
        head(HEAD, 0, ['Datum', 'Boekjaar', 'Omschrijving', 'Bedrag', 'Thema', 'Document']),
        field({ row: BODY, column: 0, rows: LINES, columns: 1 }, DAY),
        field({ row: BODY, column: 1, rows: LINES, columns: 2 }, 'General'),
        field({ row: BODY, column: 3, rows: LINES, columns: 1 }, EURO),
        field({ row: BODY, column: 4, rows: LINES, columns: 2 }, 'General'),
        { tables: [{ row: HEAD, column: 0, rows: LINES + 1, columns: LEDGER_COLUMNS }] },
        headed(HEAD, RESULT, RESULT_COLUMNS),
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
            { ...statusArea, formula: isOne(['akkoord', 'afronding', 'gecombineerd', 'gesplitst']), ...GOOD },
            { ...statusArea, formula: isOne(['ontbreekt', 'dubbel']), ...WRONG },
            { ...statusArea, formula: `=${status}<>""`, ...DOUBTFUL },
          ],
        },
        origin(2, day, [['Bron van de termijnen', '=NPLV.SOURCE("PAYMENT",Gemeente,"totaal")']], RESULT + 1),
      ],
    );
  },
};
