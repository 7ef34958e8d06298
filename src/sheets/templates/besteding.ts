import { grant } from '../../data/scheme-figures';
import { oneCell } from '../../workbook/cell-range';
import { DAY, DOUBTFUL, EURO, QUIET, WHOLE, WRONG } from '../styles';
import { feedHeading, feeding, feeds } from './feeds';
import { anyAmount, dayInput, field, input, output, placeInput, yearFrom } from './inputs';
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
  headed,
  joined,
  notes,
  origin,
  type SheetPart,
  rows,
  section,
  sheet,
  spill,
  totals,
} from '../layout';
import type { Template } from './template';

const YEARS = spendingYears.length;
/** Rows of a reserve: title, headings of the function, years, repayment, and a blank row. */
const RESERVE = YEARS + 4;
/** Rows of a printed page, and the reserves that fit on it whole; the first page ends above the reserves. */
const PAGE = { rows: 42, reserves: 5 };
const row = rows({
  title: 3,
  place: 1,
  lastYear: 1,
  day: 2,
  summary: THEMES + 2,
  check: 2,
  notes: 4,
  received: THEMES + 3,
  spent: THEMES + 2,
  feeds: 2,
  reserves: reserveOffset(THEMES - 1) + RESERVE,
  origin: 1,
});
const column = rows({ theme: 1, received: 1, spent: 1, balances: grant.years.length, left: 1, signal: 1 });
const BODY = row.summary + 1;
/** Columns of `CARRYOVER`. */
const carryover = columns('year', 'opening', 'received', 'spent', 'closing', 'signal');

const lastYearEntry = yearFrom(
  grant.lastSpendingYear,
  grant.lastExtendedYear,
  `${grant.lastSpendingYear}, of ${grant.lastExtendedYear} na uitstel (art. 11, lid 3).`,
);

/** Rows between the first reserve and that of a theme, which starts on the next page rather than span two. */
function reserveOffset(theme: number): number {
  return Math.floor(theme / PAGE.reserves) * PAGE.rows + (theme % PAGE.reserves) * RESERVE;
}

/** Formula for the reserve of a theme. */
function reserveOf(theme: number): string {
  const ofTheme = (table: number): string => at(table + 1 + theme, 1, 1, YEARS);
  return `NPLV.CARRYOVER(${at(row.received, 1, 1, YEARS)},${ofTheme(row.received)},${ofTheme(row.spent)},{Laatste_jaar})`;
}

function summaryLine(theme: number): string[] {
  const line = BODY + theme;
  const sum = (table: number, years: number): string => `SUM(${at(table + 1 + theme, 1, 1, years)})`;
  const balance = (years: number): string => `${sum(row.received, years)}-${sum(row.spent, years)}`;
  const ofReserve = (of: number, which: number): string => `INDEX(${reserveOf(theme)},${of},${which + 1})`;
  const late = at(row.spent + 1 + theme, YEARS);
  const balances = at(line, column.balances, 1, grant.years.length);
  return [
    `=${sum(row.received, YEARS)}`,
    `=${sum(row.spent, YEARS)}`,
    ...grant.years.map((_, index) => `=${balance(index + 1)}`),
    `=${ofReserve(YEARS + 2, carryover.closing)}`,
    `=IF(${late}<>0,${ofReserve(YEARS + 1, carryover.signal)},` +
      `IF(${balance(YEARS)}<0,"meer besteed dan ontvangen",IF(MIN(${balances})<0,"voorgefinancierd","")))`,
  ];
}

function summary(): SheetPart {
  const range = (from: number, width: number) => ({ row: BODY, column: from, rows: THEMES, columns: width });
  const cell = (of: keyof typeof column): string => at(BODY, column[of]);
  const [left, spent, signal] = [cell('left'), cell('spent'), cell('signal')];
  return joined([
    head(row.summary, 0, [
      'Thema',
      'Ontvangen',
      'Besteed',
      ...grant.years.map((year) => `Saldo eind ${year}`),
      '=IF({Uiterste_dag}<{Peildatum},"Terug te betalen","Nog te besteden")',
      'Signaal',
    ]),
    format({ ...range(column.signal, 1), row: row.summary, rows: 1 + THEMES }, { align: 'center' }),
    cells(BODY, 0, themeColumn),
    cells(
      BODY,
      1,
      themeIds.map((_, index) => summaryLine(index)),
    ),
    format(range(column.received, column.left), { numberFormat: EURO }),
    totals(BODY + THEMES, column.received, column.left, THEMES),
    colourWhere(range(column.left, 1), `=AND({Uiterste_dag}<{Peildatum},${left}>0,${spent}<>0)`, WRONG),
    colourWhere(range(column.signal, 1), `=${signal}="voorgefinancierd"`, DOUBTFUL),
    colourWhere(range(column.signal, 1), `=AND(${signal}<>"",${signal}<>"voorgefinancierd")`, WRONG),
  ]);
}

/** Receipts; an extension brings none. */
function received(ownData: boolean): SheetPart {
  if (ownData) return instalmentTable(row.received, 'Ontvangen, excl. btw', 'excl', spendingYears);
  const more = spendingYears.slice(grant.years.length);
  return joined([
    instalmentTable(row.received, 'Ontvangen, excl. btw', 'excl', grant.years, more),
    cells(
      row.received + 1,
      1 + grant.years.length,
      themeIds.map(() => more.map(() => 0)),
    ),
  ]);
}

function spent(place: string): SheetPart {
  const body = row.spent + 1;
  const block = { row: row.spent, column: 0, rows: THEMES + 1, columns: YEARS + 1 };
  return joined([
    head(row.spent, 0, [feedHeading(feeds.spending), ...spendingYears]),
    cells(body, 0, themeColumn),
    field({ row: body, column: 1, rows: THEMES, columns: YEARS }, EURO, anyAmount),
    totals(body + THEMES, 1, YEARS, THEMES),
    feeding(feeds.spending, place, block, row.feeds),
  ]);
}

function reserve(theme: number): SheetPart {
  const title = row.reserves + reserveOffset(theme);
  const range = { row: title + 1, column: 0, rows: YEARS + 2, columns: carryover.signal + 1 };
  return joined([
    section(title, `Reserve ${themeIds[theme]!}`),
    spill(range, `=${reserveOf(theme)}`),
    headed(title + 1, 0, range.columns),
    format({ ...range, row: title + 2, column: 1, columns: carryover.closing }, { numberFormat: EURO }),
    format({ ...range, row: title + 2, columns: 1 }, { align: 'left' }),
    format({ ...range, column: carryover.signal, columns: 1 }, { align: 'left' }),
  ]);
}

const REMARKS = [
  'Besteed: excl. compensabele btw. Btw die niet compensabel is, is een kost (art. 2, lid 5).',
  'Art. 11 noemt de hoofdthema’s; dit blad rekent organisatie en integraal op dezelfde manier.',
  'Kies voor Amsterdam een gebied: een reserve blijft binnen haar gebied.',
];

/** Received and spent by theme, with carry-over and repayment. */
export const besteding: Template = {
  id: 'besteding',
  asks: ['place'],
  plan({ place, day, ownData = false }) {
    const first = at(row.received + 1, 1);
    return sheet(
      `Besteding ${place}`,
      {
        title: 'Besteding en reserve Regeling kansrijke wijk',
        about:
          'Vul in wat u per jaar besteedde, in euro. Wat overblijft, gaat mee naar het volgende jaar, binnen hetzelfde thema en gebied.',
        ownData,
        frozenRows: BODY,
        widths: [205, 95, 95, 95, 95, 95, 95, 185],
      },
      [
        placeInput(row.place, place),
        input(row.lastYear, ['Laatste jaar van besteding', 'Laatste_jaar'], grant.lastSpendingYear, '0', lastYearEntry),
        dayInput(row.day),
        output(
          row.place,
          ['Uiterste dag', 'Uiterste_dag'],
          `=IF({Laatste_jaar}=${grant.lastExtendedYear},NPLV.DEADLINE("regeling.uitstel.uiterlijk"),NPLV.DEADLINE("regeling.besteding"))`,
          DAY,
          column.left - 1,
        ),
        output(
          row.lastYear,
          ['Dagen te gaan', 'Dagen'],
          '=IF({Uiterste_dag}<{Peildatum},"verstreken",{Uiterste_dag}-{Peildatum})',
          WHOLE,
          column.left - 1,
        ),
        colourWhere(oneCell(row.lastYear, column.left), `={Dagen}="verstreken"`, { colour: QUIET }),
        summary(),
        instalmentCheck(row.check, at(BODY + THEMES, column.received), 'excl'),
        notes(row.notes, REMARKS),
        received(ownData),
        spent(place),
        ...themeIds.map((_, index) => reserve(index)),
        origin(row.origin, day, [
          ...instalmentSources,
          ['Bron van reserve en terugbetaling', `=NPLV.SOURCE("CARRYOVER",${at(row.received, 1)},${first},${first})`],
          ['Bron van de uiterste dag', '=NPLV.SOURCE("DEADLINE","regeling.besteding")'],
        ]),
      ],
    );
  },
};
