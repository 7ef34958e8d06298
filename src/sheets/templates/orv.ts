import { nationalOrv, stimulus } from '../../data/scheme-figures';
import { EURO, PERCENT } from '../styles';
import { feedHeading, feeding, feeds } from './feeds';
import { anyAmount, field, figure, input, placeInput, nonNegativeAmount } from './inputs';
import {
  at,
  cells,
  format,
  head,
  joined,
  note,
  notes,
  origin,
  type SheetPart,
  rows,
  section,
  sheet,
  spill,
  totalLine,
  totals,
} from '../layout';
import type { Template } from './template';

const MEASURES = 8;
const YEARS = 6;
/** Column of the first year, after the right and its btw. */
const FIRST = 3;
const LEFT = FIRST + YEARS;
const SHARE = LEFT + 1;

const row = rows({
  title: 3,
  place: 1,
  hint: 1,
  costs: 1,
  measures: MEASURES,
  costsTotal: 2,
  payout: 1,
  paid: MEASURES,
  paidTotal: 1,
  btw: 1,
  due: 1,
  feeds: 2,
  ceilings: 1,
  ceiling: 1,
  programmed: 1,
  earlier: 2,
  scenarios: 1,
  scenarioRights: MEASURES,
  scenarioTotal: 2,
  notes: 5,
  origin: 1,
});
const RIGHTS = at(row.measures, 1, MEASURES);
const FAULTY_OWN_DATA = 'Het blad Eigen gegevens bevat een fout, zie daar de kolom Controle: verbeter die eerst.';
const lines = Array.from({ length: MEASURES }, (_, index) => index);
const years = Array.from({ length: YEARS }, (_, index) => index);

const NO_MEASURES =
  'Voor deze gemeente zijn geen maatregelen bekend: vul hieronder maatregel, recht en btw in, of zet ze op het blad Eigen gegevens (soort maatregel).';

/** Measures and rights of the agreement or of own data, in cells that the user can overwrite. */
function costs(firstYear: number): SheetPart {
  const right = (cell: string, basis: string): string =>
    `=IF(${cell}="","",IFNA(NPLV.ORV.RIGHT({Gemeente},${cell},"${basis}"{Eigen}),""))`;
  const measures = 'NPLV.ORV.MEASURES({Gemeente}{Eigen})';
  const line = (index: number): SheetPart => {
    const measure = row.measures + index;
    const [name, incl, btw] = [at(measure, 0), at(measure, 1), at(measure, 2)];
    // Own data with a faulty row must not look like own data without measures; the first row shows the error.
    const named = `INDEX(${measures},${index + 2},2)&""`;
    const missing =
      `=IF(ISERROR(${incl}),"${FAULTY_OWN_DATA}",IF(${name}="","",IF(NOT(ISNUMBER(${incl})),"Recht niet gevonden: vul het in, of zet het op het blad Eigen gegevens (soort maatregel).",` +
      `IF(ISNUMBER(${btw}),"","Btw niet bekend: vul die in, of vul op het blad Eigen gegevens Excl. btw in."))))`;
    return joined([
      cells(measure, 0, [
        [index === 0 ? `=IFNA(${named},"")` : `=IFERROR(${named},"")`, right(name, 'incl'), right(name, 'btw')],
      ]),
      note(measure, missing, LEFT),
    ]);
  };
  return joined([
    note(
      row.hint,
      `=IF(ISERROR(${at(row.measures, 0)}),"${FAULTY_OWN_DATA}",IF(COUNTIF(${at(row.measures, 0, MEASURES)},"?*")=0,"${NO_MEASURES}",""))`,
    ),
    head(row.costs, 0, [
      'Kosten per jaar, incl. btw (vul in)',
      'Recht',
      'Waarvan btw',
      ...years.map((index) => firstYear + index),
    ]),
    ...lines.map(line),
    field({ row: row.measures, column: 0, rows: MEASURES, columns: 1 }, 'General'),
    field({ row: row.measures, column: 1, rows: MEASURES, columns: 2 + YEARS }, EURO, anyAmount),
    totals(row.costsTotal, 1, 2 + YEARS, MEASURES),
  ]);
}

/** Payouts for the costs of a measure, up to its right. */
function paidLine(index: number): SheetPart {
  const paid = row.paid + index;
  const cost = row.measures + index;
  const [right, btw] = [at(cost, 1), at(cost, 2)];
  const unlessEmpty = (formula: string): string => `=IF(${right}="","",${formula})`;
  return joined([
    cells(paid, 0, [[`=${at(cost, 0)}&""`, unlessEmpty(right), unlessEmpty(`N(${btw})`)]]),
    spill(
      { row: paid, column: FIRST, rows: 1, columns: YEARS },
      unlessEmpty(`NPLV.ORV.PAYOUT(${right},${at(cost, FIRST, 1, YEARS)})`),
    ),
    cells(paid, LEFT, [
      [unlessEmpty(`${right}-SUM(${at(paid, FIRST, 1, YEARS)})`), unlessEmpty(`IF(${right}=0,0,N(${btw})/${right})`)],
    ]),
  ]);
}

function payout(place: string): SheetPart {
  const sum = (column: number): string => `=SUM(${at(row.paid, column, MEASURES)})`;
  const share = at(row.paid, SHARE, MEASURES);
  const block = { row: row.payout, column: 0, rows: MEASURES + 3, columns: LEFT };
  return joined([
    head(row.payout, 0, [
      feedHeading(feeds.orv),
      'Recht',
      'Waarvan btw',
      ...years.map((index) => `=${at(row.costs, FIRST + index)}`),
      'Over',
      'Btw-deel',
    ]),
    ...lines.map(paidLine),
    format({ row: row.paid, column: 1, rows: row.feeds - row.paid, columns: LEFT }, { numberFormat: EURO }),
    format({ row: row.paid, column: SHARE, rows: MEASURES, columns: 1 }, { numberFormat: PERCENT }),
    cells(row.paidTotal, 0, [['Totaal', ...Array.from({ length: LEFT }, (_, index) => sum(1 + index))]]),
    totalLine(row.paidTotal, 0, LEFT + 1),
    cells(row.btw, 0, [['af: geraamde btw (BCF)']]),
    cells(row.btw, FIRST, [
      years.map((index) => `=ROUND(SUMPRODUCT(${share},${at(row.paid, FIRST + index, MEASURES)}),2)`),
    ]),
    cells(row.due, 0, [['Uit te betalen aan de gemeente']]),
    cells(row.due, FIRST, [years.map((index) => `=${at(row.paidTotal, FIRST + index)}-${at(row.btw, FIRST + index)}`)]),
    totalLine(row.due, 0, LEFT + 1),
    feeding(feeds.orv, place, block, row.feeds),
  ]);
}

function ceilings(): SheetPart {
  const left = '{Plafond}-{Eerder_toegekend}';
  const scenario = (column: number, formula: string): SheetPart =>
    spill({ row: row.scenarioRights, column, rows: MEASURES, columns: 1 }, `=IF(${RIGHTS}="","",${formula})`);
  const { ceiling, programmed } = nationalOrv;
  return joined([
    section(row.ceilings, 'Als het landelijke plafond knelt'),
    input(row.ceiling, ['Landelijk plafond', 'Plafond'], figure(ceiling), EURO, nonNegativeAmount),
    input(
      row.programmed,
      ['Landelijk geprogrammeerd', 'Geprogrammeerd'],
      figure(programmed),
      EURO,
      nonNegativeAmount,
      programmed.qualifier,
    ),
    input(row.earlier, ['Eerder toegekend (op volgorde)', 'Eerder_toegekend'], 0, EURO, nonNegativeAmount),
    head(row.scenarios, 0, ['Maatregel', 'Recht', 'Naar rato', 'Op volgorde', 'Geen korting']),
    cells(
      row.scenarioRights,
      0,
      lines.map((index) => [`=${at(row.paid + index, 0)}`, `=${at(row.paid + index, 1)}`]),
    ),
    scenario(2, `NPLV.ORV.CEILING(${RIGHTS},{Plafond},"naar rato",{Geprogrammeerd})`),
    scenario(3, `IF(${left}<=0,0*${RIGHTS},NPLV.ORV.CEILING(${RIGHTS},${left},"volgorde"))`),
    scenario(4, `NPLV.ORV.CEILING(${RIGHTS},{Plafond},"geen")`),
    format({ row: row.scenarioRights, column: 1, rows: MEASURES, columns: 4 }, { numberFormat: EURO }),
    totals(row.scenarioTotal, 1, 4, MEASURES),
  ]);
}

const REMARKS = [
  'Maatregelen en rechten komen uit de afspraken of van het blad Eigen gegevens, en zijn te overtypen.',
  'De uitbetaling staat in het jaar van de kosten; het Rijk stelt haar jaarlijks vast en verstrekt haar achteraf.',
  'De btw gaat naar het BTW-compensatiefonds en gaat af van wat wordt uitbetaald (afspraken Nieuw-West, noot 3), hier geraamd naar het btw-deel van het recht.',
  'De afspraken bepalen niet wat er boven het plafond gebeurt: dit zijn scenario’s. Met 0 eerder toegekend komt u op volgorde als eerste; Begroting rekent daar in scenario laag met het slechtste geval, 0.',
];

/** Payouts for public space and facilities, and the effect of a ceiling. */
export const orv: Template = {
  id: 'orv',
  asks: ['place', 'firstYear'],
  firstYears: stimulus.startYears.slice(0, 3),
  plan({ place, firstYear, day, ownData = false }) {
    return sheet(
      `ORV ${place}`,
      {
        title: 'ORV-trekkingsrecht',
        about: 'Uitbetaling achteraf op werkelijke kosten, tot aan het recht per maatregel. Alles in euro, incl. btw.',
        ownData,
        frozenRows: row.measures,
        widths: [330, 100, 95, 95, 95, 95, 95, 95, 95, 100, 70],
      },
      [
        placeInput(row.place, place),
        costs(firstYear),
        payout(place),
        ceilings(),
        notes(row.notes, REMARKS),
        origin(row.origin, day, [
          ['Bron van de uitbetaling', '=NPLV.SOURCE("ORV.PAYOUT",1,1)'],
          ['Bron van het plafond', '=NPLV.SOURCE("ORV.CEILING",1)'],
          [
            'Bron van de maatregelen',
            '=IFNA(NPLV.SOURCE("ORV.MEASURES",{Gemeente}{Eigen}),"Geen afspraak gevonden: vul uw eigen maatregelen in.")',
          ],
        ]),
      ],
    );
  },
};
