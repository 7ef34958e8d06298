import { grant } from '../../data/scheme-figures';
import { DAY, DOUBTFUL, EURO, PERCENT, QUIET, WRONG } from '../styles';
import { oneCell } from '../../workbook/cell-range';
import { anyAmount, dayInput, field, placeInput, nonNegativeAmount, yesOrNoInput } from './inputs';
import { check, instalmentSources, THEMES, themeColumn, themeIds } from './instalments';
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

const row = rows({
  title: 3,
  place: 1,
  day: 1,
  window: 2,
  head: 1,
  themes: THEMES,
  total: 1,
  check: 2,
  notes: 5,
  origin: 1,
});
const column = columns(
  'theme',
  'maximum',
  'budget',
  'revised',
  'shifted',
  'activity',
  'difference',
  'share',
  'needed',
  'above',
);
const WINDOW = 'NPLV.CHANGE.WINDOW({Peildatum})';
/** Status after the last window, which keeps its days in view. */
const NO_MORE = 'geen venster meer: dit was het laatste';
/** Theme without a threshold: neither a hoofdthema nor integral (article 10, paragraph 4, a). */
const UNNAMED = 'organisatie';

function themeLine(index: number): SheetPart {
  const cell = (name: keyof typeof column): string => at(row.themes + index, column[name]);
  const [budget, revised, shifted] = [cell('budget'), cell('revised'), cell('shifted')];
  const required = `NPLV.CHANGE.REQUIRED(${budget},${revised},${cell('activity')}="ja",${shifted})`;
  return cells(row.themes + index, column.maximum, [
    [
      `=NPLV.ALLOCATION({Gemeente},${cell('theme')},"incl"{Eigen})`,
      `=${cell('maximum')}`,
      `=${budget}`,
      0,
      'nee',
      `=${revised}-${budget}`,
      `=IF(${budget}=0,"",ROUND(MAX(ABS(${cell('difference')}),${shifted})/${budget},4))`,
      themeIds[index] === UNNAMED ? `=IF(${cell('activity')}="ja","ja","niet genoemd")` : `=IF(${required},"ja","nee")`,
      `=IF(${revised}>${cell('maximum')},"boven maximum","")`,
    ],
  ]);
}

function test(): SheetPart {
  const range = (from: keyof typeof column, width = 1) => ({
    row: row.themes,
    column: column[from],
    rows: THEMES,
    columns: width,
  });
  const [needed, above, difference] = [column.needed, column.above, column.difference].map((each) =>
    at(row.themes, each),
  );
  return joined([
    head(row.head, 0, [
      'Thema',
      'Maximum bijlage',
      'Verleend (beschikking)',
      'Gewijzigd (vul in)',
      'Verschuiving binnen het thema',
      'Nieuwe activiteit',
      'Verschil',
      'In %',
      'Aanvraag nodig',
      'Boven maximum',
    ]),
    cells(row.themes, 0, themeColumn),
    ...themeIds.map((_, index) => themeLine(index)),
    format(range('maximum', column.difference), { numberFormat: EURO }),
    format(range('share'), { numberFormat: PERCENT }),
    field(range('budget', 2), EURO, anyAmount),
    field(range('shifted'), EURO, nonNegativeAmount),
    field(range('activity'), 'General', yesOrNoInput),
    ...(['activity', 'needed', 'above'] as const).map((each) =>
      format({ ...range(each), row: row.head, rows: 1 + THEMES }, { align: 'center' }),
    ),
    totals(row.total, column.maximum, column.shifted, THEMES),
    cells(row.total, column.difference, [[`=SUM(${at(row.themes, column.difference, THEMES)})`]]),
    format(
      { row: row.total, column: column.activity, rows: 1, columns: 5 },
      { bold: true, line: 'top', numberFormat: EURO },
    ),
    colourWhere(range('needed'), `=${needed}="ja"`, DOUBTFUL),
    colourWhere(range('needed'), `=${needed}="niet genoemd"`, { colour: QUIET }),
    colourWhere(range('above'), `=${above}<>""`, WRONG),
    colourWhere(range('difference'), `=${difference}=0`, { colour: QUIET }),
  ]);
}

const threshold = grant.changeThreshold.value;

const REMARKS = [
  `De ${threshold}% van art. 10, lid 4, geldt voor de hoofdthema’s en de integrale activiteiten, niet voor organisatie; een nieuwe activiteit telt altijd.`,
  'Een thema kan niet hoger worden verleend dan in de bijlage, ook niet als het totaal gelijk blijft (toelichting bij art. 10).',
  `Ook een verschuiving van ${threshold}% of meer tussen activiteiten binnen een thema wijzigt het budget voor dat thema; de grootste van de twee telt.`,
  'Verleend is het bedrag in de beschikking, incl. btw; ingevuld is het maximum van de bijlage.',
];

/** Check of a changed budget: the need for a request, and the next window for it, or the last one where none is left. */
export const wijziging: Template = {
  id: 'wijziging',
  asks: ['place'],
  plan({ place, day, ownData = false }) {
    const window = { row: row.window, column: 1, rows: 1, columns: 3 };
    return sheet(
      `Wijzigingstoets ${place}`,
      {
        title: 'Wijzigingstoets Regeling kansrijke wijk',
        about: `Een aanvraag is nodig als ${threshold}% of meer van het budget van een thema wijzigt, of bij een nieuwe activiteit. In euro, incl. btw.`,
        ownData,
        frozenRows: row.themes,
        widths: [220, 105, 110, 110, 115, 85, 105, 70, 100, 115],
      },
      [
        placeInput(row.place, place),
        dayInput(row.day),
        cells(row.window, 0, [['Venster (van, t/m, status)']]),
        spill(window, `=IF(${WINDOW}="verstreken","${NO_MORE}",${WINDOW})`),
        format({ ...window, columns: 2 }, { numberFormat: DAY, align: 'left' }),
        format(oneCell(row.window, 3), { align: 'left' }),
        test(),
        check(
          row.check,
          'Verschil met NPLV.ALLOCATION',
          at(row.total, column.maximum),
          'NPLV.ALLOCATION({Gemeente},"totaal","incl"{Eigen})',
        ),
        notes(row.notes, REMARKS),
        origin(row.origin, day, [
          ['Bron van de toets', '=NPLV.SOURCE("CHANGE.REQUIRED",1,1)'],
          ['Bron van de vensters', '=NPLV.SOURCE("CHANGE.WINDOW",{Peildatum})'],
          ...instalmentSources,
        ]),
      ],
    );
  },
};
