import { grant, nationalOrv, stimulus } from '../../data/scheme-figures';
import { EURO } from '../styles';
import { allAwards, awardedSchemes } from './awards';
import { plans } from './begroting-plans';
import {
  across,
  AGREED,
  AGREED_YEARS,
  AWARDED,
  CAPACITY_YEARS,
  row,
  STARTS,
  SUM,
  sumFormula,
  yearly,
  YEARS,
  zeros,
} from './begroting-rows';
import { anyAmount, field, figure, input, oneOf, placeInput, nonNegativeAmount } from './inputs';
import { instalmentCheck, instalmentSources, instalmentFormula, THEMES, themeColumn } from './instalments';
import { at, cells, format, head, joined, notes, origin, type SheetPart, sheet, spill, totalLine } from '../layout';
import { ceilingMethods, rightsColumn, rightsTable } from './rights';
import { scenarios, type Template } from './template';

/**
 * Line of the agreements: 0 before a year, a formula in each cell from then on. Spilled formulas would leave a sum over
 * several of them stale in the browser workbook.
 */
const agreement = (of: number, label: string, formulas: readonly string[], from = AGREED): SheetPart =>
  cells(of, 0, [[label, ...zeros(from - 1), ...formulas, ...zeros(SUM - from - formulas.length)]]);

/** Instalments by theme; years after the annex have some only with own data. */
function grantIncome(ownData: boolean): SheetPart {
  const paid = ownData ? YEARS.length : grant.years.length;
  const range = { row: row.themes, column: 1, rows: THEMES, columns: paid };
  const later = themeColumn.map(() => zeros(YEARS.length - paid));
  return joined([
    cells(row.themes, 0, themeColumn),
    spill(range, instalmentFormula(at(row.themes, 0, THEMES), across(row.head, 1, paid), 'incl', paid)),
    ...(ownData
      ? []
      : [cells(row.themes, 1 + paid, later), cells(row.grantBtw, 1 + paid, [zeros(YEARS.length - paid)])]),
    cells(
      row.themes,
      SUM,
      themeColumn.map((_, index) => [sumFormula(row.themes + index)]),
    ),
    cells(row.grant, 0, [
      ['Regeling kansrijke wijk', ...YEARS.map((_, index) => `=SUM(${at(row.themes, 1 + index, THEMES)})`)],
    ]),
    totalLine(row.grant, 0, SUM + 1),
    cells(row.grantBtw, 0, [['af: geraamde btw Kansrijke wijk (BCF)']]),
    spill(
      { row: row.grantBtw, column: 1, rows: 1, columns: paid },
      instalmentFormula('"totaal"', across(row.head, 1, paid), 'btw', paid),
    ),
  ]);
}

/** Income from the agreements of 2025, based on the plans below. */
function agreements(): SheetPart {
  const payout = (rightRow: number, costs: number, years: number): string[] =>
    yearly(years, (_, index) => {
      const untilThen = at(costs, AGREED, 1, index + 1);
      return `=INDEX(NPLV.ORV.PAYOUT(${at(rightRow, rightsColumn.inScenario)},${untilThen}),1,${index + 1})`;
    });
  return joined([
    agreement(
      row.stimulus,
      'Realisatiestimulans (indicatie)',
      yearly(STARTS, (column) => `=NPLV.RS.ESTIMATE(${at(row.startsUsed, column)},{Scenario},{Bedrag})`),
      AGREED + 1,
    ),
    agreement(row.orv, 'Opslag ORV', payout(row.orvRight, row.orvUsed, AGREED_YEARS)),
    agreement(row.capacity, 'Opslag capaciteit', payout(row.capacityRight, row.capacityCosts, CAPACITY_YEARS)),
    agreement(
      row.wbi,
      'Woningbouwimpuls, nieuw (aan te vragen)',
      yearly(
        AGREED_YEARS,
        (column) => `=NPLV.WBI.CONTRIBUTION(${at(row.deficit, column)},${at(row.wbiStimulus, column)})`,
      ),
    ),
  ]);
}

/** Other schemes: the awarded sum is next to the years over which the user divides it. */
function otherSchemes(): SheetPart {
  return joined([
    cells(row.awarded, 0, [...awardedSchemes.map(([label]) => [`${label} (vul in)`]), ['Overige inkomsten (vul in)']]),
    cells(
      row.awarded,
      AWARDED,
      awardedSchemes.map(([, scheme]) => [`=IFNA(NPLV.AWARD({Gemeente},"${scheme}"{Eigen}),"")`]),
    ),
    field({ row: row.awarded, column: 1, rows: awardedSchemes.length + 1, columns: YEARS.length }, EURO, anyAmount),
  ]);
}

/** Btw of the rights, refunded by the BTW-compensatiefonds, and the payment without it. */
function paid(): SheetPart {
  const orvBtw = (index: number): string => `${at(row.orv, 1 + index)}*${at(row.orvBtwShare, 1 + index)}`;
  const capacityBtw = (index: number): string =>
    `${at(row.capacity, 1 + index)}*${at(row.capacityRight, rightsColumn.btwShare)}`;
  return joined([
    cells(row.rightsBtw, 0, [
      [
        'af: geraamde btw ORV en capaciteit (BCF)',
        ...YEARS.map((_, index) => `=ROUND(${orvBtw(index)}+${capacityBtw(index)},2)`),
      ],
    ]),
    cells(row.paid, 0, [
      [
        'Uit te betalen aan de gemeente',
        ...[...YEARS, null].map(
          (_, index) => `=${at(row.total, 1 + index)}-${at(row.grantBtw, 1 + index)}-${at(row.rightsBtw, 1 + index)}`,
        ),
      ],
    ]),
    totalLine(row.paid, 0, SUM + 1),
  ]);
}

function income(ownData: boolean): SheetPart {
  const height = row.total - row.grant;
  const summed = [...Array.from({ length: height }, (_, index) => row.grant + index), row.grantBtw, row.rightsBtw];
  return joined([
    head(row.head, 0, ['Inkomsten, incl. btw', ...YEARS, 'Totaal', 'Toegekend']),
    grantIncome(ownData),
    agreements(),
    otherSchemes(),
    ...summed.map((each) => cells(each, SUM, [[sumFormula(each)]])),
    cells(row.total, 0, [
      [
        'Totaal',
        ...[...YEARS, null].map((_, index) => {
          const above = Array.from({ length: height }, (__, down) => at(row.grant + down, 1 + index));
          return `=SUM(${above.join(',')})`;
        }),
      ],
    ]),
    totalLine(row.total, 0, SUM + 1),
    paid(),
    format({ row: row.themes, column: 1, rows: row.check - row.themes, columns: AWARDED }, { numberFormat: EURO }),
    instalmentCheck(row.check, at(row.grant, SUM), 'incl'),
  ]);
}

const SOURCES = [
  ...instalmentSources,
  ['Bron realisatiestimulans', '=NPLV.SOURCE("RS.ESTIMATE",1,{Scenario})'],
  ['Bron opslag ORV', '=NPLV.SOURCE("ORV.PAYOUT",1,1)'],
  ['Bron plafond ORV', '=NPLV.SOURCE("FACT","nieuw-west.orv.plafond")'],
  ['Bron plafond capaciteit', '=NPLV.SOURCE("FACT","nieuw-west.capaciteit.plafond")'],
  ['Bron woningbouwimpuls', '=NPLV.SOURCE("WBI.CONTRIBUTION",1)'],
] as const;

const REMARKS = [
  'Realisatiestimulans: raming (laag −30%, hoog +5%) op 100/130 van de woningen met start bouw (noot 2), in het jaar daarna; het blad Realisatiestimulans rekent met het volle bedrag per woning.',
  'De realisatiestimulans is incl. btw; over de btw daarvan is niets vermeld, dus staat die niet bij “af: geraamde btw”.',
  `Laag kort ORV en capaciteit bij hun landelijke plafond, naar rato of op volgorde (in het slechtste geval 0); de afspraken regelen dat niet. ORV is voor “${nationalOrv.programmed.qualifier}” ${nationalOrv.programmed.value / 1_000_000} miljoen geprogrammeerd.`,
  'ORV en capaciteit staan in het jaar van de kosten; ze worden jaarlijks achteraf verstrekt.',
  'Hun btw gaat naar het BTW-compensatiefonds en gaat af van wat wordt uitbetaald (afspraken Nieuw-West, noot 3 en 4), hier geraamd naar het btw-deel van het recht; voor ORV per maatregel als er een blad ORV is.',
  'Woningbouwimpuls, nieuw: de helft van het tekort nadat de realisatiestimulans van die woningen eraf is, geraamd als hierboven (noot 5); de andere helft is eigen cofinanciering.',
  'Toegekend: wat alleen voor deze plaats is vermeld, zonder verdeling over jaren: verdeel het zelf. Wat met anderen wordt gedeeld, staat alleen hieronder.',
];

/** Budget of all income by scheme and year, under a scenario. */
export const begroting: Template = {
  id: 'begroting',
  asks: ['place', 'scenario'],
  plan({ place, scenario, day, ownData = false }) {
    const [first, last] = [YEARS[0]!, YEARS.at(-1)!];
    return sheet(
      `Begroting ${place}`,
      {
        title: `Begroting en meerjarenraming ${first}–${last}`,
        about: 'Alle inkomsten in euro, incl. btw. Kies een scenario en vul uw plannen in; de rest rekent mee.',
        ownData,
        frozenRows: row.head + 1,
        widths: [264, 120, 100, 100, 100, 100, 100, 100, 100, 100, 100],
      },
      [
        placeInput(row.place, place),
        input(
          row.scenario,
          ['Scenario', 'Scenario'],
          scenario,
          'General',
          oneOf(scenarios, 'Kies laag, midden of hoog.'),
        ),
        income(ownData),
        plans(place),
        input(
          row.perHome,
          ['Realisatiestimulans per woning', 'Bedrag'],
          figure(stimulus.perHome),
          EURO,
          nonNegativeAmount,
          `${stimulus.perHome.qualifier}, incl. btw`,
        ),
        input(
          row.ifLow,
          ['Plafond in scenario laag', 'Bij_laag'],
          ceilingMethods[0],
          'General',
          oneOf(ceilingMethods, 'Kies naar rato of op volgorde.'),
        ),
        rightsTable(row.rights, place),
        notes(row.notes, REMARKS),
        origin(row.origin, day, SOURCES),
        allAwards(row.origin + SOURCES.length + 4, ownData),
      ],
    );
  },
};
