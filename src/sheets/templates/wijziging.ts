import { oneCell } from '../../workbook/cell-range';
import { DAY, DOUBTFUL, EURO, PERCENT, WRONG } from '../looks';
import { anyAmount, dayInput, field, oneOf, placeInput } from './inputs';
import { instalmentCheck, instalmentSources, THEMES, themeColumn, themeIds } from './instalments';
import { at, cells, head, look, note, origin, sheet, spill, totalLine, totals } from './layout';
import type { Template } from './template';

const WINDOW = 6;
const HEAD = 9;
const BODY = HEAD + 1;

/** Whether a changed budget needs a request, and when the next window is. */
export const wijziging: Template = {
  id: 'wijziging',
  asks: ['place'],
  plan({ place, day }) {
    const column = (number: number): string => at(BODY, number, THEMES);
    const lines = themeIds.map((_, index) => BODY + index);
    return sheet(
      `Wijzigingstoets ${place}`,
      {
        title: 'Wijzigingstoets Regeling kansrijke wijk',
        about:
          'Een wijzigingsaanvraag is nodig bij 25% of meer van het budget van een thema, of bij een nieuwe activiteit. Incl. btw.',
        frozenRows: 6,
        widths: [190, 105, 120, 110, 105, 85, 100],
      },
      [
        placeInput(3, place),
        dayInput(4, day),
        head(WINDOW, 0, ['Venster voor een aanvraag', 'Van', 'T/m', 'Status']),
        cells(WINDOW + 1, 0, [['Op de peildatum']]),
        spill(WINDOW + 1, 1, 1, 3, '=NPLV.CHANGE.WINDOW(Peildatum)'),
        look({ row: WINDOW + 1, column: 1, rows: 1, columns: 2 }, { numberFormat: DAY }),
        look(oneCell(WINDOW + 1, 3), { align: 'right' }),
        head(HEAD, 0, [
          'Thema',
          'Begroting',
          'Gewijzigd (vul in)',
          'Nieuwe activiteit',
          'Verschil',
          'In %',
          'Aanvraag nodig',
        ]),
        cells(BODY, 0, themeColumn),
        spill(BODY, 1, THEMES, 1, `=NPLV.PAYMENT(Gemeente,${column(0)},"totaal")`),
        cells(
          BODY,
          2,
          lines.map((row) => [
            `=${at(row, 1)}`,
            'nee',
            `=${at(row, 2)}-${at(row, 1)}`,
            `=IF(${at(row, 1)}=0,"",${at(row, 4)}/${at(row, 1)})`,
          ]),
        ),
        spill(BODY, 6, THEMES, 1, `=IF(NPLV.CHANGE.REQUIRED(${column(1)},${column(2)},${column(3)}="ja"),"ja","nee")`),
        look({ row: BODY, column: 1, rows: THEMES, columns: 4 }, { numberFormat: EURO }),
        look({ row: BODY, column: 5, rows: THEMES, columns: 1 }, { numberFormat: PERCENT }),
        look({ row: BODY, column: 6, rows: THEMES, columns: 1 }, { align: 'right' }),
        field({ row: BODY, column: 2, rows: THEMES, columns: 1 }, EURO, anyAmount),
        field({ row: BODY, column: 3, rows: THEMES, columns: 1 }, 'General', oneOf(['nee', 'ja'], 'Kies ja of nee.')),
        look({ row: BODY, column: 3, rows: THEMES, columns: 1 }, { align: 'right' }),
        totals(BODY + THEMES, 1, 2, THEMES),
        cells(BODY + THEMES, 4, [[`=${at(BODY + THEMES, 2)}-${at(BODY + THEMES, 1)}`]]),
        look(oneCell(BODY + THEMES, 4), { numberFormat: EURO }),
        totalLine(BODY + THEMES, 3, 4),
        {
          conditions: [
            { row: BODY, column: 6, rows: THEMES, columns: 1, formula: `=${at(BODY, 6)}="ja"`, ...DOUBTFUL },
            { ...oneCell(BODY + THEMES, 4), formula: `=${at(BODY + THEMES, 4)}>0`, ...WRONG },
          ],
        },
        instalmentCheck(BODY + THEMES + 1, at(BODY + THEMES, 1), 'incl'),
        note(BODY + THEMES + 2, 'De uitkering wordt nooit hoger dan in de bijlage.'),
        origin(BODY + THEMES + 4, day, [
          ['Bron van de toets', '=NPLV.SOURCE("CHANGE.REQUIRED",1,1)'],
          ['Bron van de vensters', '=NPLV.SOURCE("CHANGE.WINDOW",Peildatum)'],
          ...instalmentSources,
        ]),
      ],
    );
  },
};
