import { oneCell } from '../../workbook/cell-range';
import { EURO, WHOLE } from '../looks';
import { type Entry, field, input, placeInput, someHomes } from './inputs';
import { at, cells, head, headed, look, note, origin, sheet, spill, totalLine } from './layout';
import { scenarios, type Template } from './template';

const START_YEARS = [2025, 2026, 2027, 2028, 2029];
const COUNT = START_YEARS.length;
const perHome: Entry = {
  rule: { kind: 'decimal', from: 1, to: 1_000_000 },
  message: 'Geef een bedrag per woning.',
};
const HEAD = 6;
const BODY = HEAD + 1;
const TOTAL = BODY + COUNT;
const BAND = TOTAL + 3;

/** Planned starts of construction, what is paid a year later, and the band of the estimate. */
export const realisatiestimulans: Template = {
  id: 'realisatiestimulans',
  asks: ['place'],
  plan({ place, day }) {
    const years = at(BODY, 0, COUNT);
    const homes = at(BODY, 1, COUNT);
    return sheet(
      `Realisatiestimulans ${place}`,
      {
        title: 'Realisatiestimulans',
        about: 'Per betaalbare woning met start bouw in 2025–2029, uitbetaald in het jaar daarna. Incl. btw.',
        frozenRows: 6,
        widths: [220, 110, 20, 100, 90, 90, 110],
      },
      [
        placeInput(3, place),
        input(4, ['Bedrag per woning', 'Tarief'], 7000, EURO, perHome),
        head(HEAD, 0, ['Start bouw', 'Woningen (vul in)']),
        cells(
          BODY,
          0,
          START_YEARS.map((year) => [year, 0]),
        ),
        field({ row: BODY, column: 1, rows: COUNT, columns: 1 }, WHOLE, someHomes),
        cells(TOTAL, 0, [['Totaal', `=SUM(${homes})`]]),
        look({ row: BODY, column: 0, rows: COUNT, columns: 1 }, { align: 'left' }),
        totalLine(TOTAL, 0, 2),
        look(oneCell(TOTAL, 1), { numberFormat: WHOLE }),
        headed(HEAD, 3, 4),
        spill(HEAD, 3, COUNT + 2, 4, `=NPLV.RS.SCHEDULE(${years},${homes},Tarief)`),
        look({ row: BODY, column: 3, rows: COUNT + 1, columns: 1 }, { align: 'left' }),
        look({ row: BODY, column: 5, rows: COUNT + 1, columns: 1 }, { numberFormat: WHOLE }),
        look({ row: BODY, column: 6, rows: COUNT + 1, columns: 1 }, { numberFormat: EURO }),
        totalLine(TOTAL, 3, 4),
        head(BAND, 0, ['Bandbreedte van de raming', 'Bedrag']),
        cells(
          BAND + 1,
          0,
          scenarios.map((scenario) => [scenario]),
        ),
        spill(
          BAND + 1,
          1,
          scenarios.length,
          1,
          `=NPLV.RS.ESTIMATE(${at(TOTAL, 1)},${at(BAND + 1, 0, scenarios.length)},Tarief)`,
        ),
        look({ row: BAND + 1, column: 1, rows: scenarios.length, columns: 1 }, { numberFormat: EURO }),
        cells(BAND + 5, 0, [
          [
            'Betaalbare woningen in de afspraken',
            '=IFNA(NPLV.HOUSING(Gemeente,"totaal",TRUE),"geen ingebouwde afspraak")',
          ],
        ]),
        look(oneCell(BAND + 5, 1), { numberFormat: WHOLE, align: 'left' }),
        note(
          BAND + 6,
          'De raming rekent met × 100/130; laag is 30% minder en hoog 5% meer. Woningen met een eerdere bijdrage tellen niet mee.',
        ),
        note(
          BAND + 7,
          'De uitbetaling hierboven telt alle ingevulde woningen mee. Het blad Begroting volgt de raming (× 100/130) en is bij dezelfde woningen dus lager.',
        ),
        origin(BAND + 9, day, [
          ['Bron van de uitbetaling', '=NPLV.SOURCE("RS.PAYOUT",2025,1,2026)'],
          ['Bron van de bandbreedte', '=NPLV.SOURCE("RS.ESTIMATE",1)'],
        ]),
      ],
    );
  },
};
