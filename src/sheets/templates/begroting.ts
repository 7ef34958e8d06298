import { EURO, WHOLE } from '../looks';
import { allAwards, awardedSchemes } from './awards';
import { anyAmount, field, input, oneOf, placeInput, someAmount, someHomes } from './inputs';
import { instalmentCheck, instalmentSources, instalmentYears, THEMES, themeColumn } from './instalments';
import { at, cells, head, joined, look, note, origin, type Part, sheet, spill, totalLine } from './layout';
import { BTW_SHARE, rightsTable, SCENARIO_RIGHT } from './rights';
import { scenarios, type Template } from './template';

const YEARS = Array.from({ length: 8 }, (_, index) => instalmentYears[0]! + index);
/** The column of the totals, and beside it what was awarded. */
const SUM = 1 + YEARS.length;
const AWARDED = SUM + 1;
/** The agreements of 2025 count from this column on. */
const AGREED = 1 + YEARS.indexOf(2025);
const AGREED_YEARS = YEARS.length + 1 - AGREED;
/** Construction starts, and capacity is used, from 2025 to 2029; a start earns its stimulus a year later. */
const FIVE_YEARS = 5;

const RIGHTS = 7;
const ORV_RIGHT = RIGHTS + 1;
const CAPACITY_RIGHT = ORV_RIGHT + 1;
const HEAD = CAPACITY_RIGHT + 2;
const BODY = HEAD + 1;
const GRANT = BODY + THEMES;
const STIMULUS = GRANT + 1;
const ORV = STIMULUS + 1;
const CAPACITY = ORV + 1;
const WBI = CAPACITY + 1;
const OTHER = WBI + 1;
const TOTAL = OTHER + awardedSchemes.length + 1;
const GRANT_BTW = TOTAL + 1;
const RIGHTS_BTW = GRANT_BTW + 1;
const PAID = RIGHTS_BTW + 1;
const CHECK = PAID + 1;

const PLANS = CHECK + 2;
const STARTS = PLANS + 1;
const ORV_COSTS = STARTS + 1;
const CAPACITY_COSTS = ORV_COSTS + 1;
const DEFICIT = CAPACITY_COSTS + 1;
const NOTES = DEFICIT + 2;

const across = (row: number, from = 1, years = YEARS.length): string => at(row, from, 1, years);
const sumOf = (row: number): string => `=SUM(${across(row)})`;
const zeros = (years: number): number[] => Array<number>(years).fill(0);

/** The instalments by theme, of which there are none after the last year of the scheme. */
function instalments(): Part {
  const paid = instalmentYears.length;
  const formula = `=NPLV.PAYMENT(Gemeente,${at(BODY, 0, THEMES)},${across(HEAD, 1, paid)})`;
  return joined([
    cells(BODY, 0, themeColumn),
    spill(BODY, 1, THEMES, paid, formula),
    cells(
      BODY,
      1 + paid,
      themeColumn.map(() => zeros(YEARS.length - paid)),
    ),
    cells(
      BODY,
      SUM,
      themeColumn.map((_, index) => [sumOf(BODY + index)]),
    ),
    cells(GRANT, 0, [['Regeling kansrijke wijk', ...YEARS.map((_, index) => `=SUM(${at(BODY, 1 + index, THEMES)})`)]]),
    totalLine(GRANT, 0, SUM + 1),
  ]);
}

/** What the agreements of 2025 bring, from the plans below. */
function agreements(): Part {
  const before = zeros(AGREED - 1);
  const payout = (row: number, rightRow: number, costs: number, years: number): Part =>
    spill(row, AGREED, 1, years, `=NPLV.ORV.PAYOUT(${at(rightRow, SCENARIO_RIGHT)},${across(costs, AGREED, years)})`);
  return joined([
    cells(STIMULUS, 0, [['Realisatiestimulans', ...before, 0]]),
    spill(
      STIMULUS,
      AGREED + 1,
      1,
      FIVE_YEARS,
      `=NPLV.RS.ESTIMATE(${across(STARTS, AGREED, FIVE_YEARS)},Scenario,Bedrag)`,
    ),
    cells(ORV, 0, [['Opslag ORV', ...before]]),
    payout(ORV, ORV_RIGHT, ORV_COSTS, AGREED_YEARS),
    cells(CAPACITY, 0, [['Opslag capaciteit', ...before]]),
    payout(CAPACITY, CAPACITY_RIGHT, CAPACITY_COSTS, FIVE_YEARS),
    cells(CAPACITY, AGREED + FIVE_YEARS, [[0]]),
    cells(WBI, 0, [['Woningbouwimpuls, nieuw', ...before]]),
    spill(WBI, AGREED, 1, AGREED_YEARS, `=NPLV.WBI.CONTRIBUTION(${across(DEFICIT, AGREED, AGREED_YEARS)})`),
  ]);
}

/** Other schemes: what was awarded stands beside the years over which the user divides it. */
function otherSchemes(): Part {
  return joined([
    cells(OTHER, 0, [...awardedSchemes.map(([label]) => [`${label} (vul in)`]), ['Overige inkomsten (vul in)']]),
    cells(
      OTHER,
      AWARDED,
      awardedSchemes.map(([, scheme]) => [`=IFNA(NPLV.AWARD(Gemeente,"${scheme}"),"")`]),
    ),
    field({ row: OTHER, column: 1, rows: awardedSchemes.length + 1, columns: YEARS.length }, EURO, anyAmount),
  ]);
}

/** The btw that goes to the fund and is taken off what is paid. */
function btw(): Part {
  const paid = instalmentYears.length;
  const shareOf = (row: number, rightRow: number, column: number): string =>
    `${at(row, column)}*${at(rightRow, BTW_SHARE)}`;
  const ofRights = YEARS.map(
    (_, index) => `=ROUND(${shareOf(ORV, ORV_RIGHT, 1 + index)}+${shareOf(CAPACITY, CAPACITY_RIGHT, 1 + index)},2)`,
  );
  return joined([
    cells(GRANT_BTW, 0, [['af: geraamde btw Kansrijke wijk (BCF)']]),
    spill(GRANT_BTW, 1, 1, paid, `=NPLV.PAYMENT(Gemeente,"totaal",${across(HEAD, 1, paid)},"btw")`),
    cells(GRANT_BTW, 1 + paid, [zeros(YEARS.length - paid)]),
    cells(RIGHTS_BTW, 0, [['af: geraamde btw ORV en capaciteit (BCF)', ...ofRights]]),
    cells(PAID, 0, [
      [
        'Uit te betalen aan de gemeente',
        ...[...YEARS, null].map((_, index) => {
          const of = (row: number): string => at(row, 1 + index);
          return `=${of(TOTAL)}-${of(GRANT_BTW)}-${of(RIGHTS_BTW)}`;
        }),
      ],
    ]),
    totalLine(PAID, 0, SUM + 1),
  ]);
}

function income(): Part {
  const summed = [GRANT, STIMULUS, ORV, CAPACITY, WBI, ...awardedSchemes.map((_, index) => OTHER + index), TOTAL - 1];
  return joined([
    head(HEAD, 0, ['Inkomsten, incl. btw', ...YEARS, 'Totaal', 'Toegekend']),
    instalments(),
    agreements(),
    otherSchemes(),
    ...[...summed, GRANT_BTW, RIGHTS_BTW].map((row) => cells(row, SUM, [[sumOf(row)]])),
    cells(TOTAL, 0, [
      ['Totaal', ...[...YEARS, null].map((_, index) => `=SUM(${at(GRANT, 1 + index, TOTAL - GRANT)})`)],
    ]),
    totalLine(TOTAL, 0, SUM + 1),
    btw(),
    look({ row: BODY, column: 1, rows: PAID - BODY + 1, columns: AWARDED }, { numberFormat: EURO }),
    instalmentCheck(CHECK, at(GRANT, SUM), 'incl'),
  ]);
}

function plans(): Part {
  const here = (row: number, columns: number) => ({ row, column: AGREED, rows: 1, columns });
  return joined([
    head(PLANS, 0, ['Uw plannen (vul in)', ...YEARS]),
    cells(STARTS, 0, [
      ['Start bouw betaalbare woningen (2025–2029)'],
      ['Kosten ORV-maatregelen, incl. btw'],
      ['Kosten capaciteit, incl. btw (2025–2029)'],
      ['Tekort woningbouwimpuls'],
    ]),
    ...[
      [STARTS, FIVE_YEARS] as const,
      [ORV_COSTS, AGREED_YEARS] as const,
      [CAPACITY_COSTS, FIVE_YEARS] as const,
      [DEFICIT, AGREED_YEARS] as const,
    ].map(([row, years]) => cells(row, AGREED, [zeros(years)])),
    field(here(STARTS, FIVE_YEARS), WHOLE, someHomes),
    field(here(ORV_COSTS, AGREED_YEARS), EURO, anyAmount),
    field(here(CAPACITY_COSTS, FIVE_YEARS), EURO, anyAmount),
    field(here(DEFICIT, AGREED_YEARS), EURO, someAmount),
  ]);
}

const SOURCES = [
  ...instalmentSources,
  ['Bron realisatiestimulans', '=NPLV.SOURCE("RS.ESTIMATE",1,Scenario)'],
  ['Bron opslag ORV', '=NPLV.SOURCE("ORV.PAYOUT",1,1)'],
  ['Bron plafond', '=NPLV.SOURCE("ORV.CEILING",1)'],
  ['Bron woningbouwimpuls', '=NPLV.SOURCE("WBI.CONTRIBUTION",1)'],
] as const;

const REMARKS = [
  'Scenario: de realisatiestimulans volgt de raming (laag −30%, hoog +5%) op 100/130 van de starts (noot 2); het blad Realisatiestimulans rekent met het volle bedrag per woning.',
  'Laag kort ORV en capaciteit naar rato van hun landelijke plafond; de afspraken bepalen niet wat er boven het plafond gebeurt. Voor ORV is “ruim” 200 miljoen geprogrammeerd.',
  'ORV en capaciteit staan in het jaar van de kosten; ze worden achteraf verstrekt.',
  'Hun btw gaat naar het BTW-compensatiefonds en gaat af van wat wordt uitbetaald (afspraken Nieuw-West, noot 3 en 4), hier geraamd naar het btw-deel van het recht.',
  'Woningbouwimpuls, nieuw: de helft van het tekort, de andere helft is eigen cofinanciering.',
  'Toegekend: wat het overzicht van Amsterdam alleen voor deze plaats noemt, zonder verdeling over jaren: verdeel het zelf. Wat met anderen wordt gedeeld, staat alleen hieronder.',
];

/** All income by scheme and year, under a scenario. */
export const begroting: Template = {
  id: 'begroting',
  asks: ['place', 'scenario'],
  plan({ place, scenario, day }) {
    const source = NOTES + REMARKS.length + 1;
    return sheet(
      `Begroting ${place}`,
      {
        title: 'Begroting en meerjarenraming 2023–2030',
        about: 'Alle inkomsten incl. btw. Kies een scenario en vul uw plannen in; de rest rekent mee.',
        frozenRows: 5,
        widths: [255, 140, 110, 100, 100, 100, 100, 100, 100, 105, 100],
      },
      [
        placeInput(3, place),
        input(4, ['Scenario', 'Scenario'], scenario, 'General', oneOf(scenarios, 'Kies laag, midden of hoog.')),
        input(5, ['Realisatiestimulans per woning', 'Bedrag'], 7000, EURO, someAmount),
        rightsTable(RIGHTS),
        income(),
        plans(),
        ...REMARKS.map((text, index) => note(NOTES + index, text)),
        origin(source, day, SOURCES),
        allAwards(source + SOURCES.length + 4),
      ],
    );
  },
};
