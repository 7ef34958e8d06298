import { anyAmount, field, input, oneOf, placeInput, someAmount, someHomes } from './inputs';
import { instalmentCheck, THEMES, themeColumn, themeIds } from './instalments';
import { at, cells, EURO, head, joined, look, note, origin, type Part, sheet, spill, totalLine, WHOLE } from './layout';
import { scenarios, type Template } from './template';

const FIRST_YEAR = 2023;
const YEARS = Array.from({ length: 8 }, (_, index) => FIRST_YEAR + index);
/** Where the income begins. */
const HEAD = 8;
const BODY = HEAD + 1;
const GRANT = BODY + THEMES;
const STIMULUS = GRANT + 1;
const ORV = STIMULUS + 1;
const CAPACITY = ORV + 1;
const WBI = CAPACITY + 1;
const OTHER = WBI + 1;
const TOTAL = OTHER + 1;
const BTW = TOTAL + 1;
const PLANS = BTW + 4;
const STARTS = PLANS + 1;
/** Construction starts from 2025 to 2029, and what it earns is paid a year later. */
const FIRST_START = 2025 - FIRST_YEAR;
const START_YEARS = 5;
const LAST = YEARS.length + 1;

const row = (line: number): string => at(line, 1, 1, YEARS.length);
const whole = { row: BODY, column: 1, rows: TOTAL - BODY + 2, columns: LAST };

/** A right from the agreement; without one there is nothing until it is filled in. */
function rightOr0(of: 'ORV' | 'CAPACITY'): string {
  return `=IFNA(NPLV.${of}.RIGHT(Gemeente),0)`;
}

/** Says beside a right of 0 that no document gives it. */
function notEmbedded(line: number, of: 'ORV' | 'CAPACITY'): Part {
  return note(line, `=IF(ISNA(NPLV.${of}.RIGHT(Gemeente)),"Geen ingebouwde afspraak: vul het recht in.","")`, 2);
}

/** A right under its national ceiling in the low scenario, and whole in the others. */
function underCeiling(right: string, ceiling: number, programmed: number): string {
  return `IF(Scenario="laag",NPLV.ORV.CEILING(${right},${ceiling},"naar rato",${programmed}),${right})`;
}

function income(): Part {
  const starts = at(STARTS, 1 + FIRST_START, 1, START_YEARS);
  const sums = (line: number): string => `=SUM(${row(line)})`;
  const lines = [GRANT, STIMULUS, ORV, CAPACITY, WBI, OTHER];
  return joined([
    head(HEAD, 0, ['Inkomsten, incl. btw', ...YEARS, 'Totaal']),
    cells(
      BODY,
      0,
      themeIds.map((id) => [`Kansrijke wijk: ${id}`]),
    ),
    spill(BODY, 1, THEMES, YEARS.length, `=IFNA(NPLV.PAYMENT(Gemeente,${at(BODY, LAST + 2, THEMES)},${row(HEAD)}),0)`),
    cells(
      BODY,
      LAST,
      themeIds.map((_, index) => [sums(BODY + index)]),
    ),
    cells(GRANT, 0, [
      ['Regeling kansrijke wijk', ...YEARS.map((_, index) => `=SUM(${at(BODY, 1 + index, THEMES)})`), sums(GRANT)],
    ]),
    cells(STIMULUS, 0, [['Realisatiestimulans', 0, 0, 0]]),
    spill(STIMULUS, 2 + FIRST_START, 1, START_YEARS, `=NPLV.RS.ESTIMATE(${starts},Scenario)`),
    cells(ORV, 0, [['Opslag ORV']]),
    spill(
      ORV,
      1,
      1,
      YEARS.length,
      `=NPLV.ORV.PAYOUT(${underCeiling('Recht', 180_000_000, 200_000_000)},${row(STARTS + 1)})`,
    ),
    cells(CAPACITY, 0, [['Opslag capaciteit']]),
    spill(
      CAPACITY,
      1,
      1,
      YEARS.length,
      `=NPLV.ORV.PAYOUT(${underCeiling('Capaciteit', 50_000_000, 60_000_000)},${row(STARTS + 2)})`,
    ),
    cells(WBI, 0, [['Woningbouwimpuls']]),
    spill(WBI, 1, 1, YEARS.length, `=NPLV.WBI.CONTRIBUTION(${row(STARTS + 3)})`),
    cells(OTHER, 0, [['Overige inkomsten (vul in)']]),
    field({ row: OTHER, column: 1, rows: 1, columns: YEARS.length }, EURO, anyAmount),
    ...lines.slice(1).map((line) => cells(line, LAST, [[sums(line)]])),
    cells(TOTAL, 0, [['Totaal', ...[...YEARS, null].map((_, index) => `=SUM(${at(GRANT, 1 + index, lines.length)})`)]]),
    cells(BTW, 0, [['waarvan geraamde btw Kansrijke wijk (BCF)']]),
    spill(BTW, 1, 1, YEARS.length, `=IFNA(NPLV.PAYMENT(Gemeente,"totaal",${row(HEAD)},"btw"),0)`),
    cells(BTW, LAST, [[sums(BTW)]]),
    look(whole, { numberFormat: EURO }),
    totalLine(GRANT, 0, LAST + 1),
    totalLine(TOTAL, 0, LAST + 1),
  ]);
}

function plans(): Part {
  const zeros = YEARS.map(() => 0);
  const startsHere = { row: STARTS, column: 1 + FIRST_START, rows: 1, columns: START_YEARS };
  return joined([
    head(PLANS, 0, ['Uw plannen (vul in)', ...YEARS]),
    cells(STARTS, 0, [
      ['Start bouw betaalbare woningen (2025–2029)', null, null, 0, 0, 0, 0, 0],
      ['Kosten ORV-maatregelen', ...zeros],
      ['Kosten capaciteit', ...zeros],
      ['Tekort woningbouwimpuls', ...zeros],
    ]),
    field(startsHere, WHOLE, someHomes),
    field({ row: STARTS + 1, column: 1, rows: 3, columns: YEARS.length }, EURO, someAmount),
  ]);
}

/** All income by scheme and year, under a scenario. */
export const begroting: Template = {
  id: 'begroting',
  asks: ['place', 'scenario'],
  plan({ place, scenario, day }) {
    return sheet(
      `Begroting ${place}`,
      {
        title: 'Begroting en meerjarenraming 2023–2030',
        about: 'Alle inkomsten incl. btw. Kies een scenario en vul uw plannen in; de rest rekent mee.',
        frozenRows: 5,
        widths: [255, 85, 85, 85, 85, 85, 85, 85, 85, 95],
      },
      [
        placeInput(3, place),
        input(4, ['Scenario', 'Scenario'], scenario, 'General', oneOf(scenarios, 'Kies laag, midden of hoog.')),
        input(5, ['Recht ORV, incl. btw', 'Recht'], rightOr0('ORV'), EURO, anyAmount),
        input(6, ['Recht capaciteit, incl. btw', 'Capaciteit'], rightOr0('CAPACITY'), EURO, anyAmount),
        ...(['ORV', 'CAPACITY'] as const).map((of, index) => notEmbedded(5 + index, of)),
        income(),
        cells(BODY, LAST + 2, themeColumn),
        look({ row: BODY, column: LAST + 2, rows: THEMES, columns: 1 }, { colour: '#767676', italic: true }),
        instalmentCheck(BTW + 1, at(GRANT, LAST), 'incl'),
        plans(),
        note(
          STARTS + 5,
          'Scenario: de realisatiestimulans volgt de raming (laag −30%, hoog +5%). Laag kort ORV en capaciteit naar rato van hun landelijke plafond (180 van 200 en 50 van 60 miljoen); de afspraken bepalen dat niet. Geraamd is × 100/130 (noot 2); het blad Realisatiestimulans rekent met het volle bedrag per woning.',
        ),
        note(STARTS + 6, 'Woningbouwimpuls: de helft van het tekort, de andere helft is eigen cofinanciering.'),
        note(
          STARTS + 7,
          'De btw over ORV en capaciteit gaat naar het BTW-compensatiefonds en gaat af van wat wordt uitbetaald (afspraken Nieuw-West, noot 3 en 4).',
        ),
        origin(STARTS + 9, day, [
          ['Bron Kansrijke wijk', '=NPLV.SOURCE("PAYMENT",Gemeente,"totaal")'],
          ['Bron realisatiestimulans', '=NPLV.SOURCE("RS.ESTIMATE",1,Scenario)'],
          ['Bron opslag ORV', '=NPLV.SOURCE("ORV.PAYOUT",1,1)'],
          ['Bron plafond', '=NPLV.SOURCE("ORV.CEILING",1)'],
          ['Bron woningbouwimpuls', '=NPLV.SOURCE("WBI.CONTRIBUTION",1)'],
        ]),
      ],
    );
  },
};
