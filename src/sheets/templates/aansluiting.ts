import { grant } from '../../data/scheme-figures';
import { resultColumns } from '../../reconcile/report/table';
import type { Status } from '../../reconcile/report/result';
import { oneCell } from '../../workbook/cell-range';
import { APART, type Colours, DAY, DOUBTFUL, EURO, GOOD, statusColours, statuses, WRONG } from '../styles';
import { field, input, oneOf, placeInput, nonNegativeAmount, yearFrom } from './inputs';
import {
  at,
  beyondPrint,
  cells,
  colourWhere,
  columns,
  filtered,
  format,
  head,
  headed,
  joined,
  note,
  origin,
  type SheetPart,
  rows,
  sheet,
  spill,
  tallRows,
} from '../layout';
import type { Template } from './template';

/** Most lines on the sheet; the screen Aansluiten has no such limit. */
const LINES = 500;
/** Rows for all instalments, unmatched lines and totals. */
const RESULT_ROWS = LINES + 30;
const row = rows({ title: 3, place: 1, year: 1, basis: 1, tolerance: 1, limit: 1, head: 1, body: LINES });
const ledger = columns('date', 'year', 'text', 'amount', 'theme', 'document', 'gap', 'result');
const LEDGER_WIDTH = ledger.gap;
const OF_RESULT = resultColumns.map(({ header }) => header);
/** The longest column is last, where nothing cuts it off. */
const LONGEST = 'Toelichting';
const HEADERS = [...OF_RESULT.filter((header) => header !== LONGEST), LONGEST];
/** Order of the columns of a result, as an array constant of Excel: "{1,2,3}". */
const ORDER = `{${HEADERS.map((header) => OF_RESULT.indexOf(header) + 1).join(',')}}`;

/** Column on the sheet for a column of the result. */
function resultColumn(header: string): number {
  return ledger.result + HEADERS.indexOf(header);
}

const WIDTHS: Readonly<Record<string, number>> = {
  Jaar: 36,
  Thema: 96,
  Artikel: 44,
  Status: 104,
  Regels: 44,
  Zekerheid: 120,
  [LONGEST]: 528,
};
const AMOUNT_WIDTH = 79;
/**
 * Printed explanation: four lines of small text hold the longest one, of some 450 characters. Excel does not fit a row
 * to the text of a formula.
 */
const EXPLANATION = { lines: 4, size: 9 };
/** Printed rows of the result: on one page for a year, on two for all years. */
const PRINTED = { year: 14, all: 31 };
/** Publication of the instalments; the section of each is too long for one line. */
const CITED = 'NPLV.SOURCE("PAYMENT",{Gemeente},"totaal",{Jaar},"incl"{Eigen})';
const SOURCE = `=IFERROR(LEFT(${CITED},FIND(", artikel ",${CITED})-1)&"; per termijn in Uitleg",${CITED})`;
const oneYear = yearFrom(grant.years[0]!, grant.years.at(-1)!, `${grant.years.join(', ')} of leeg.`);
/** Cells below the list, to detect amounts pasted there. */
const BELOW = at(row.body + LINES, ledger.amount, 5_000);
const last = row.body + LINES;
const LIMIT =
  `=IF(COUNTA(${BELOW})=0,"Tot en met regel ${last}: ${LINES} boekingen. Het scherm Aansluiten leest er meer. Bedragen mogen ook tekst zijn, zoals 1.234,56-.",` +
  `"Onder regel ${last} staan boekingen die niet meetellen. Gebruik het scherm Aansluiten.")`;

const statusesOf = (colours: Colours): Status[] => statuses.filter((status) => statusColours[status] === colours);

function ledgerPart(): SheetPart {
  const range = (column: number, width = 1) => ({ row: row.body, column, rows: LINES, columns: width });
  return joined([
    head(row.head, 0, ['Datum', 'Boekjaar', 'Omschrijving', 'Bedrag', 'Thema', 'Document']),
    ...[ledger.year, ledger.text, ledger.theme, ledger.document].map((column) =>
      format(oneCell(row.head, column), { align: 'left' }),
    ),
    field(range(ledger.date), DAY),
    field(range(ledger.year, 2), 'General'),
    format(range(ledger.year), { align: 'left' }),
    field(range(ledger.amount), EURO),
    field(range(ledger.theme, 2), 'General'),
    filtered(row.head, 0, LEDGER_WIDTH),
    { tables: [{ row: row.head, column: 0, rows: LINES + 1, columns: LEDGER_WIDTH }] },
  ]);
}

/** Rows in print, high enough for their explanation; further rows overflow to the right, where there is nothing. */
function printedPart(rowsInPrint: number): SheetPart {
  const all = { row: row.body, column: 0, rows: rowsInPrint, columns: ledger.result + HEADERS.length };
  return joined([
    tallRows(row.body, rowsInPrint, EXPLANATION.lines, EXPLANATION.size),
    format(all, { vertical: 'top' }),
    format({ ...all, column: resultColumn('Regels'), columns: 1 }, { wrap: true }),
    format({ ...all, column: resultColumn(LONGEST), columns: 1 }, { wrap: true, size: EXPLANATION.size }),
  ]);
}

function resultPart(): SheetPart {
  const width = HEADERS.length;
  const below = (header: string, columnsWide = 1) => ({
    row: row.body,
    column: resultColumn(header),
    rows: RESULT_ROWS,
    columns: columnsWide,
  });
  const status = `$${at(row.body, resultColumn('Status'))}`;
  const isOne = (words: readonly string[]): string => `=OR(${words.map((word) => `${status}="${word}"`).join(',')})`;
  const range = at(row.head, 0, LINES + 1, LEDGER_WIDTH);
  const reconciled = `NPLV.RECONCILE(${range},{Gemeente},{Jaar},{Basis},{Tolerantie}{Eigen})`;
  const euros = resultColumns.filter(({ as }) => as === 'euro').map(({ header }) => header);
  return joined([
    headed(row.head, ledger.result, width, width),
    ...euros.map((header) => format(oneCell(row.head, resultColumn(header)), { align: 'right' })),
    ...euros.map((header) => format(below(header), { numberFormat: EURO })),
    format(below('Jaar', 3), { align: 'left' }),
    format({ row: row.head, column: ledger.result, rows: 1, columns: width }, { vertical: 'top' }),
    format({ ...below('Status'), row: row.head, rows: 1 + RESULT_ROWS }, { align: 'center' }),
    spill(
      { row: row.head, column: ledger.result, rows: RESULT_ROWS, columns: width },
      `=IF(COUNTA(${at(row.body, ledger.amount, LINES)})=0,"Vul links de boekingen in.",` +
        `INDEX(${reconciled},SEQUENCE(ROWS(${reconciled})),${ORDER}))`,
    ),
    ...[GOOD, DOUBTFUL, WRONG, APART].map((colours) =>
      colourWhere(below('Status'), isOne(statusesOf(colours)), colours),
    ),
  ]);
}

/** Reconciliation of a ledger that is on the sheet itself. */
export const aansluiting: Template = {
  id: 'aansluiting',
  asks: ['place', 'year'],
  plan({ place, year, day, ownData = false }) {
    const inPrint = year === undefined ? PRINTED.all : PRINTED.year;
    return sheet(
      `Aansluiting ${place}`,
      {
        title: 'Aansluiting van grootboek en termijnen',
        about: 'Plak links de boekingen; rechts staat per termijn wat er is geboekt en wat er aan de hand is.',
        ownData,
        frozenRows: row.body,
        printHeading: row.head,
        printed: [ledger.result, ledger.result + HEADERS.length - 1],
        printedRows: row.body + inPrint,
        widths: [160, 80, 220, 95, 90, 90, 20, ...HEADERS.map((header) => WIDTHS[header] ?? AMOUNT_WIDTH)],
      },
      [
        placeInput(row.place, place),
        input(row.year, ['Jaar (leeg is alle jaren)', 'Jaar'], year ?? null, '0', oneYear),
        input(row.basis, ['Geboekt', 'Basis'], 'excl', 'General', oneOf(['excl', 'incl'], 'Kies excl of incl.')),
        input(row.tolerance, ['Toegestaan verschil', 'Tolerantie'], 1, EURO, nonNegativeAmount),
        note(row.limit, LIMIT),
        cells(0, ledger.result, [['="Aansluiting "&{Gemeente}&IF({Jaar}="",""," "&{Jaar})']]),
        format(oneCell(0, ledger.result), { bold: true, size: 16 }),
        colourWhere(oneCell(row.limit, 0), `=COUNTA(${BELOW})>0`, WRONG),
        ledgerPart(),
        resultPart(),
        printedPart(inPrint),
        origin(row.place - 1, day, [['Bron van de termijnen', SOURCE]], resultColumn('Zekerheid')),
        beyondPrint(row.head - 1, ledger.result, row.body + inPrint, {
          row: row.body,
          column: resultColumn('Geboekt'),
          rows: RESULT_ROWS,
          columns: 1,
        }),
      ],
    );
  },
};
