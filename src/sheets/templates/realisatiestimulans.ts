import { stimulus } from '../../data/scheme-figures';
import { EURO, WHOLE } from '../styles';
import { oneCell } from '../../workbook/cell-range';
import { feedHeading, feeding, feeds } from './feeds';
import { field, figure, input, perHomeInput, placeInput, numberOfHomes } from './inputs';
import { at, cells, format, head, headed, notes, origin, rows, sheet, spill, totalLine } from '../layout';
import { scenarios, type Template } from './template';

const { startYears } = stimulus;
const COUNT = startYears.length;
const [FIRST, LAST] = [startYears[0]!, startYears.at(-1)!];
const row = rows({
  title: 3,
  place: 1,
  perHome: 2,
  head: 1,
  starts: COUNT,
  total: 1,
  feeds: 2,
  band: 1,
  bounds: scenarios.length + 1,
  homes: 2,
  notes: 5,
  origin: 1,
});
/** Columns of `RS.SCHEDULE`, next to the construction starts. */
const SCHEDULE = 3;

const REMARKS = [
  'De raming rekent met × 100/130; laag is 30% minder en hoog 5% meer. Woningen met een eerdere bijdrage tellen niet mee.',
  'De uitbetaling hierboven telt alle ingevulde woningen mee. Het blad Begroting volgt de raming (× 100/130) en is bij dezelfde woningen dus lager.',
  `Het bedrag per woning is “${stimulus.perHome.qualifier}” en incl. btw; over de btw daarvan is niets vermeld.`,
  'De uitbetaling volgt in het jaar na de start bouw; de eerste waarschijnlijk in het vierde kwartaal van dat jaar.',
];

/** Planned construction starts, payouts a year later, and the band of the estimate. */
export const realisatiestimulans: Template = {
  id: 'realisatiestimulans',
  asks: ['place'],
  plan({ place, day, ownData = false }) {
    const years = at(row.starts, 0, COUNT);
    const homes = at(row.starts, 1, COUNT);
    const schedule = { row: row.starts, column: SCHEDULE, rows: COUNT + 1, columns: 1 };
    return sheet(
      `Realisatiestimulans ${place}`,
      {
        title: 'Realisatiestimulans',
        about: `Per betaalbare woning met start bouw in ${FIRST}–${LAST}, uitbetaald in het jaar daarna. In euro, incl. btw.`,
        ownData,
        frozenRows: row.starts,
        widths: [250, 120, 20, 110, 90, 90, 110],
      },
      [
        placeInput(row.place, place),
        input(
          row.perHome,
          ['Bedrag per woning', 'Tarief'],
          figure(stimulus.perHome),
          EURO,
          perHomeInput,
          `${stimulus.perHome.qualifier}, incl. btw`,
        ),
        head(row.head, 0, [feedHeading(feeds.starts), 'Woningen (vul in)']),
        cells(
          row.starts,
          0,
          startYears.map((year) => [year, 0]),
        ),
        field({ row: row.starts, column: 1, rows: COUNT, columns: 1 }, WHOLE, numberOfHomes),
        cells(row.total, 0, [['Totaal', `=SUM(${homes})`]]),
        format({ row: row.starts, column: 0, rows: COUNT, columns: 1 }, { align: 'left' }),
        totalLine(row.total, 0, 2),
        format(oneCell(row.total, 1), { numberFormat: WHOLE }),
        feeding(feeds.starts, place, { row: row.head, column: 0, rows: COUNT + 1, columns: 2 }, row.feeds),
        headed(row.head, SCHEDULE, 4),
        spill(
          { row: row.head, column: SCHEDULE, rows: COUNT + 2, columns: 4 },
          `=NPLV.RS.SCHEDULE(${years},${homes},{Tarief})`,
        ),
        format(schedule, { align: 'left' }),
        format({ ...schedule, column: SCHEDULE + 2 }, { numberFormat: WHOLE }),
        format({ ...schedule, column: SCHEDULE + 3 }, { numberFormat: EURO }),
        totalLine(row.total, SCHEDULE, 4),
        head(row.band, 0, ['Bandbreedte van de raming', 'Bedrag']),
        cells(
          row.bounds,
          0,
          scenarios.map((scenario) => [scenario]),
        ),
        spill(
          { row: row.bounds, column: 1, rows: scenarios.length, columns: 1 },
          `=NPLV.RS.ESTIMATE(${at(row.total, 1)},${at(row.bounds, 0, scenarios.length)},{Tarief})`,
        ),
        format({ row: row.bounds, column: 1, rows: scenarios.length, columns: 1 }, { numberFormat: EURO }),
        cells(row.homes, 0, [
          [
            'Verwachte betaalbare woningen (afspraken)',
            '=IFNA(NPLV.HOUSING({Gemeente},"totaal",TRUE{Eigen}),"geen afspraak gevonden: zet de woningen op het blad Eigen gegevens (soort woningen)")',
          ],
        ]),
        format(oneCell(row.homes, 1), { numberFormat: WHOLE }),
        notes(row.notes, REMARKS),
        origin(row.origin, day, [
          ['Bron van de uitbetaling', `=NPLV.SOURCE("RS.PAYOUT",${FIRST},1,${FIRST + 1})`],
          ['Bron van de bandbreedte', '=NPLV.SOURCE("RS.ESTIMATE",1)'],
        ]),
      ],
    );
  },
};
