import { oneCell } from '../../workbook/cell-range';
import { DAY, EURO, WHOLE, WRONG } from '../looks';
import { anyAmount, dayInput, field, input, output, placeInput, yearFrom } from './inputs';
import {
  instalmentCheck,
  instalmentSources,
  instalmentTable,
  instalmentYears,
  THEMES,
  themeColumn,
  themeIds,
} from './instalments';
import { at, cells, head, joined, look, note, origin, type Part, sheet, spill, totals } from './layout';
import type { Template } from './template';

/** The years of spending, with the one that an extension adds. */
const YEARS = [...instalmentYears, 2026];
const SUMMARY = 10;
const RECEIVED = SUMMARY + THEMES + 4;
const SPENT = RECEIVED + THEMES + 3;
const RESERVES = SPENT + THEMES + 3;
/** A title, the headings of the function, the years, what must be paid back, and a blank row. */
const RESERVE_ROWS = YEARS.length + 4;
const lastYear = yearFrom(2025, 2026, '2025, of 2026 na uitstel (art. 11, lid 3).');
const CLOSING = 4;
const SIGNAL = 5;

/** The first year of the reserve of a theme. */
function firstYearRow(theme: number): number {
  return RESERVES + theme * RESERVE_ROWS + 2;
}

/** The reserve of a theme, as a formula. */
function carryover(theme: number): string {
  const row = (start: number): string => at(start + 1 + theme, 1, 1, YEARS.length);
  return `NPLV.CARRYOVER(${at(RECEIVED, 1, 1, YEARS.length)},${row(RECEIVED)},${row(SPENT)},Laatste_jaar)`;
}

function summary(): Part {
  const body = SUMMARY + 1;
  return joined([
    head(SUMMARY, 0, [
      'Thema',
      'Ontvangen',
      'Besteed',
      'Mee naar 2024',
      'Mee naar 2025',
      'Mee naar 2026',
      'Terug te betalen',
      'Signaal',
    ]),
    look({ row: SUMMARY, column: 7, rows: 1 + THEMES, columns: 1 }, { align: 'center' }),
    cells(body, 0, themeColumn),
    cells(
      body,
      1,
      themeIds.map((_, index) => {
        const sum = (start: number, years: number): string => `SUM(${at(start + 1 + index, 1, 1, years)})`;
        const left = (years: number): string => `${sum(RECEIVED, years)}-${sum(SPENT, years)}`;
        const carried = instalmentYears.map((__, year) =>
          year + 1 < instalmentYears.length ? `=${left(year + 1)}` : `=IF(Laatste_jaar<2026,0,${left(year + 1)})`,
        );
        const ofReserve = (line: number, column: number): string => `INDEX(${carryover(index)},${line},${column})`;
        const carriedHere = at(body + index, 3, 1, instalmentYears.length);
        const extraYear = at(SPENT + 1 + index, YEARS.length);
        const ofExtraYear = ofReserve(YEARS.length + 1, SIGNAL + 1);
        return [
          `=${sum(RECEIVED, YEARS.length)}`,
          `=${sum(SPENT, YEARS.length)}`,
          ...carried,
          `=${ofReserve(YEARS.length + 2, CLOSING + 1)}`,
          `=IF(${extraYear}<>0,${ofExtraYear},IF(${left(YEARS.length)}<0,"meer besteed dan ontvangen",IF(MIN(${carriedHere})<0,"voorgefinancierd","")))`,
        ];
      }),
    ),
    look({ row: body, column: 1, rows: THEMES, columns: 6 }, { numberFormat: EURO }),
    totals(body + THEMES, 1, 6, THEMES),
    {
      conditions: [
        { row: body, column: 6, rows: THEMES, columns: 1, formula: `=${at(body, 6)}>0`, ...WRONG },
        { row: body, column: 7, rows: THEMES, columns: 1, formula: `=${at(body, 7)}<>""`, ...WRONG },
      ],
    },
  ]);
}

/** An extension brings no money. */
function received(): Part {
  const extraYear = cells(
    RECEIVED + 1,
    YEARS.length,
    themeIds.map(() => [0]),
  );
  return joined([instalmentTable(RECEIVED, 'Ontvangen, excl. btw', 'excl', [2026]), extraYear]);
}

function spent(): Part {
  const body = SPENT + 1;
  return joined([
    head(SPENT, 0, ['Besteed, excl. btw (vul in)', ...YEARS]),
    cells(body, 0, themeColumn),
    field({ row: body, column: 1, rows: THEMES, columns: YEARS.length }, EURO, anyAmount),
    totals(body + THEMES, 1, YEARS.length, THEMES),
  ]);
}

function reserve(theme: number): Part {
  const title = firstYearRow(theme) - 2;
  const formula = `=${carryover(theme)}`;
  const size = { rows: YEARS.length + 2, columns: SIGNAL + 1 };
  return joined([
    cells(title, 0, [[`Reserve ${themeIds[theme]!}`]]),
    look(oneCell(title, 0), { bold: true }),
    spill(title + 1, 0, size.rows, size.columns, formula),
    look({ row: title + 1, column: 0, rows: 1, columns: size.columns }, { bold: true, line: 'bottom' }),
    look({ row: title + 2, column: 1, rows: size.rows - 1, columns: CLOSING }, { numberFormat: EURO }),
    look({ row: title + 2, column: 0, rows: size.rows - 1, columns: 1 }, { align: 'left' }),
  ]);
}

/** What was received and spent by theme, what is carried over and what must be paid back. */
export const besteding: Template = {
  id: 'besteding',
  asks: ['place'],
  plan({ place, day }) {
    const end = firstYearRow(THEMES) - 1;
    return sheet(
      `Besteding ${place}`,
      {
        title: 'Besteding en reserve Regeling kansrijke wijk',
        about:
          'Alles excl. btw. Wat niet is besteed gaat mee naar het volgende jaar, binnen hetzelfde thema en gebied.',
        frozenRows: 6,
        widths: [205, 95, 95, 95, 95, 95, 95, 165],
      },
      [
        placeInput(3, place),
        input(4, ['Laatste jaar van besteding', 'Laatste_jaar'], 2025, '0', lastYear),
        dayInput(5, day),
        output(
          6,
          ['Uiterste dag van besteding', 'Uiterste_dag'],
          '=IF(Laatste_jaar=2026,NPLV.DEADLINE("regeling.uitstel.uiterlijk"),NPLV.DEADLINE("regeling.besteding"))',
          DAY,
        ),
        output(7, ['Dagen tot die dag', 'Dagen'], '=Uiterste_dag-Peildatum', WHOLE),
        { conditions: [{ ...oneCell(7, 1), formula: `=${at(7, 1)}<0`, ...WRONG }] },
        note(8, 'Kies voor Amsterdam een gebied: een reserve blijft binnen haar gebied.'),
        summary(),
        instalmentCheck(SUMMARY + THEMES + 2, at(SUMMARY + 1 + THEMES, 1), 'excl'),
        received(),
        spent(),
        ...themeIds.map((_, index) => reserve(index)),
        origin(end, day, [
          ...instalmentSources,
          [
            'Bron van reserve en terugbetaling',
            `=NPLV.SOURCE("CARRYOVER",${at(RECEIVED, 1)},${at(RECEIVED + 1, 1)},${at(RECEIVED + 1, 1)})`,
          ],
          ['Bron van de termijn', '=NPLV.SOURCE("DEADLINE","regeling.besteding")'],
        ]),
      ],
    );
  },
};
