import { grant } from '../../data/scheme-figures';
import { DOUBTFUL, EURO, WRONG } from '../styles';
import { feedName, feeds, feedState } from './feeds';
import { anyAmount, field, input, placeInput, nonNegativeAmount, yearFrom, yesOrNoInput } from './inputs';
import {
  instalmentCheck,
  instalmentSources,
  instalmentTable,
  spendingYears,
  THEMES,
  themeColumn,
  themeIds,
} from './instalments';
import {
  at,
  cells,
  colourWhere,
  columns,
  format,
  head,
  joined,
  notes,
  origin,
  type SheetPart,
  rows,
  sheet,
  spill,
  totals,
} from '../layout';
import type { Template } from './template';

const SPENDING = spendingYears.length;
const TABLE = THEMES + 3;
const row = rows({
  title: 3,
  place: 1,
  year: 1,
  extension: 1,
  from: 2,
  account: THEMES + 3,
  check: 2,
  notes: 5,
  spent: TABLE,
  typed: TABLE,
  advance: TABLE,
  btw: TABLE,
  origin: 1,
});
const column = columns(
  'theme',
  'granted',
  'advance',
  'before',
  'now',
  'total',
  'unlawful',
  'settled',
  'reclaimed',
  'due',
  'estimated',
  'actual',
  'difference',
  'signal',
);
const BODY = row.account + 1;
const accountYear = yearFrom(
  grant.years[0]!,
  grant.lastExtendedYear,
  `Een jaar van ${grant.years[0]!} t/m ${grant.lastExtendedYear}.`,
);
const HEADS = [
  'Thema',
  'Verleend (beschikking)',
  'Voorschot t/m dit jaar',
  'Besteed vóór dit jaar',
  'Besteed dit jaar',
  'Besteed cumulatief',
  'Onrechtmatig besteed',
  'Vastgesteld',
  'Terug te vorderen',
  'Na te betalen',
  'Geraamde btw',
  'Werkelijke btw, cumulatief',
  'Verschil btw',
  'Signaal',
];

/** Last year that counts; later years need an extension. */
const LAST_COUNTED = `IF({Uitstel}="ja",${grant.lastExtendedYear},${grant.lastSpendingYear})`;

function accountLine(theme: number, advances: number): SheetPart {
  const line = BODY + theme;
  const cell = (name: keyof typeof column): string => at(line, column[name]);
  const sumIf = (table: number, width: number, criterion: string): string =>
    `SUMIF(${at(table, 1, 1, width)},${criterion},${at(table + 1 + theme, 1, 1, width)})`;
  const spent = (criterion: string): string => sumIf(row.spent, SPENDING, criterion);
  const late = spent(`">"&${LAST_COUNTED}`);
  return joined([
    cells(line, column.granted, [
      [
        `=NPLV.ALLOCATION({Gemeente},${cell('theme')},"excl"{Eigen})`,
        `=${sumIf(row.advance, advances, '"<="&{Verantwoordingsjaar}')}`,
        `=${spent('"<"&{Verantwoordingsjaar}')}`,
        `=IF({Verantwoordingsjaar}>${LAST_COUNTED},0,${spent('{Verantwoordingsjaar}')})`,
        `=${cell('before')}+${cell('now')}`,
      ],
    ]),
    cells(line, column.estimated, [[`=${sumIf(row.btw, advances, '"<="&{Verantwoordingsjaar}')}`]]),
    cells(line, column.difference, [
      [
        `=IF(${cell('actual')}="","",ROUND(${cell('actual')}-${cell('estimated')},2))`,
        `=IF(${cell('total')}<${cell('unlawful')},"minder besteed dan onrechtmatig: verbeter de invoer",IF(${late}<>0,"besteed na "&${LAST_COUNTED}&" telt niet mee",IF(${cell('total')}>${cell('granted')},"meer besteed dan verleend",` +
          `IF(${cell('total')}>${cell('advance')},"meer besteed dan het voorschot",""))))`,
      ],
    ]),
  ]);
}

function account(advances: number): SheetPart {
  const range = (from: keyof typeof column, width = 1) => ({
    row: BODY,
    column: column[from],
    rows: THEMES,
    columns: width,
  });
  const address = (name: keyof typeof column): string => at(BODY, column[name], THEMES);
  const settled = range('settled', 3);
  return joined([
    head(row.account, 0, HEADS),
    format({ row: row.account, column: column.signal, rows: 1 + THEMES, columns: 1 }, { align: 'center' }),
    cells(BODY, 0, themeColumn),
    ...themeIds.map((_, index) => accountLine(index, advances)),
    spill(
      settled,
      `=NPLV.SETTLEMENT(${address('granted')},${address('advance')},${address('total')}-${address('unlawful')})`,
    ),
    format({ ...range('granted'), columns: column.difference }, { numberFormat: EURO }),
    field(range('granted'), EURO, nonNegativeAmount),
    field(range('unlawful'), EURO, nonNegativeAmount),
    field(range('actual'), EURO, anyAmount),
    totals(BODY + THEMES, column.granted, column.difference, THEMES),
    colourWhere(range('reclaimed'), `=AND(${at(BODY, column.reclaimed)}>0,${at(BODY, column.total)}<>0)`, DOUBTFUL),
    colourWhere(range('signal'), `=${at(BODY, column.signal)}<>""`, WRONG),
  ]);
}

/** Spending by year: from the sheet Besteding if there is one, otherwise as typed below. */
function spending(place: string): SheetPart {
  const name = feedName(feeds.spending, place);
  const years = spendingYears.map((_, index) => 1 + index);
  const used = themeIds.map((_, theme) =>
    years.map(
      (year) =>
        `=IF({Overgenomen}="ja",N(INDEX(${name},${theme + 2},${year + 1})),N(${at(row.typed + 1 + theme, year)}))`,
    ),
  );
  const table = (top: number, label: string): SheetPart =>
    joined([
      head(top, 0, [label, ...spendingYears]),
      cells(top + 1, 0, themeColumn),
      totals(top + 1 + THEMES, 1, SPENDING, THEMES),
    ]);
  const range = { column: 1, rows: THEMES, columns: SPENDING };
  return joined([
    table(row.spent, '=IF({Overgenomen}="ja","Besteed (van Besteding)","Besteed (zelf ingevuld)")'),
    cells(row.spent + 1, 1, used),
    format({ ...range, row: row.spent + 1 }, { numberFormat: EURO }),
    table(row.typed, 'Zelf invullen zonder blad Besteding'),
    field({ ...range, row: row.typed + 1 }, EURO, anyAmount),
  ]);
}

const REMARKS = [
  'Verleend is het bedrag in de beschikking, excl. btw; ingevuld is het maximum van de bijlage.',
  'Besteed: excl. compensabele btw. Btw die niet compensabel is, is een kost (art. 2, lid 5).',
  `Zonder uitstel (art. 11, lid 3) telt besteding na ${grant.lastSpendingYear} niet mee. Onrechtmatig besteed geld telt niet mee voor de vaststelling (art. 15, lid 4).`,
  'Vastgesteld, terug te vorderen en na te betalen gelden als u na dit jaar niets meer besteedt; een voorschot dat nog komt, telt als na te betalen. Verschil btw telt alleen de thema’s waarvan de werkelijke btw is ingevuld.',
];

/** Yearly account by theme, and settlement. */
export const sisa: Template = {
  id: 'sisa',
  asks: ['place', 'firstYear'],
  firstYears: [grant.lastSpendingYear, ...spendingYears.filter((year) => year !== grant.lastSpendingYear).reverse()],
  plan({ place, firstYear, day, ownData = false }) {
    const years = ownData ? spendingYears : grant.years;
    return sheet(
      `SiSa ${place} ${firstYear}`,
      {
        title: 'SiSa-verantwoording Regeling kansrijke wijk',
        about: 'Besteding in euro per thema, dit jaar en cumulatief, geraamde en werkelijke btw, en de vaststelling.',
        ownData,
        frozenRows: BODY,
        widths: [162, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 88, 80, 159],
      },
      [
        placeInput(row.place, place),
        input(row.year, ['Verantwoordingsjaar', 'Verantwoordingsjaar'], firstYear, '0', accountYear),
        input(row.extension, ['Uitstel verleend? (art. 11, lid 3)', 'Uitstel'], 'nee', 'General', yesOrNoInput),
        feedState(row.from, feeds.spending, place, 'Overgenomen'),
        account(years.length),
        instalmentCheck(row.check, `SUM(${at(row.advance + THEMES + 1, 1, 1, years.length)})`, 'excl'),
        notes(row.notes, REMARKS),
        spending(place),
        instalmentTable(row.advance, 'Voorschot per jaar, excl. btw', 'excl', years),
        instalmentTable(row.btw, 'Geraamde btw per jaar', 'btw', years),
        origin(row.origin, day, [
          ...instalmentSources,
          ['Bron van de btw-raming', '=NPLV.SOURCE("BTWRATE","integraal")'],
          ['Bron van de vaststelling', '=NPLV.SOURCE("SETTLEMENT",1,1,1)'],
        ]),
      ],
    );
  },
};
