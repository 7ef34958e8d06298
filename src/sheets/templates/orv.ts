import { orvMeasures } from '../../data/agreement';
import { measuresOf } from '../../schemes/orv/measures';
import { resolvePlace } from '../../schemes/names/places';
import { EURO, PERCENT } from '../looks';
import { anyAmount, field, input, output, PLACE, someAmount } from './inputs';
import { at, cells, head, joined, look, note, origin, type Part, sheet, spill, totalLine, totals } from './layout';
import type { Template } from './template';

const MEASURES = 6;
const YEARS = 6;
/** The column of the first year, after the right and its btw. */
const FIRST = 3;
const COSTS = 8;
const PAYOUT = COSTS + MEASURES + 3;
const CEILING = PAYOUT + MEASURES + 5;
const RIGHT = at(COSTS + 1, 1, MEASURES);

/** The names of the measures in the agreement of a place, where it is embedded. */
function agreedMeasures(place: string): string[] {
  const found = resolvePlace(place);
  const measures = found.ok ? measuresOf(found.value) : found;
  return !measures.ok ? [] : measures.value.map(({ name }) => name);
}

const agreements = [...new Set(orvMeasures.map(({ area }) => area))].join(' en ');

/** The measures stand in cells to type in, so another place takes another sheet. */
function whoseMeasures(place: string): string {
  if (agreedMeasures(place).length)
    return `Met de maatregelen en rechten van ${place}. Maak voor een andere plaats een nieuw blad.`;
  return `Ingebouwd zijn alleen de rechten van ${agreements}. Vul voor ${place} uw eigen maatregelen en rechten in.`;
}

const lines = Array.from({ length: MEASURES }, (_, index) => index);
const years = Array.from({ length: YEARS }, (_, index) => index);

function rightOf(measure: string, basis: 'incl' | 'btw'): string {
  return `=NPLV.ORV.RIGHT(Gemeente,${measure},"${basis}")`;
}

function costs(place: string, firstYear: number): Part {
  const agreed = agreedMeasures(place);
  const body = COSTS + 1;
  return joined([
    head(COSTS, 0, [
      'Kosten per jaar, incl. btw (vul in)',
      'Recht',
      'Waarvan btw',
      ...years.map((index) => firstYear + index),
    ]),
    cells(
      body,
      0,
      lines.map((index) =>
        agreed[index] === undefined
          ? [null, null, null]
          : [agreed[index]!, ...(['incl', 'btw'] as const).map((basis) => rightOf(at(body + index, 0), basis))],
      ),
    ),
    field({ row: body, column: 0, rows: MEASURES, columns: 1 }, '@'),
    field({ row: body, column: 1, rows: MEASURES, columns: 2 + YEARS }, EURO, anyAmount),
    totals(body + MEASURES, 1, 2 + YEARS, MEASURES),
  ]);
}

function payout(): Part {
  const body = PAYOUT + 1;
  const total = body + MEASURES;
  const line = (index: number): Part => {
    const cost = COSTS + 1 + index;
    const right = at(cost, 1);
    const unlessEmpty = (formula: string): string => `=IF(${right}="","",${formula})`;
    return joined([
      cells(body + index, 0, [
        [
          `=IF(${at(cost, 0)}="","",${at(cost, 0)})`,
          unlessEmpty(right),
          unlessEmpty(`IF(${right}=0,0,${at(cost, 2)}/${right})`),
        ],
      ]),
      spill(body + index, FIRST, 1, YEARS, unlessEmpty(`NPLV.ORV.PAYOUT(${right},${at(cost, FIRST, 1, YEARS)})`)),
      cells(body + index, FIRST + YEARS, [[unlessEmpty(`${right}-SUM(${at(body + index, FIRST, 1, YEARS)})`)]]),
    ]);
  };
  const btw = years.map(
    (_, index) => `=ROUND(SUMPRODUCT(${at(body, 2, MEASURES)},${at(body, FIRST + index, MEASURES)}),2)`,
  );
  const paid = years.map((_, index) => `=${at(total, FIRST + index)}-${at(total + 1, FIRST + index)}`);
  return joined([
    head(PAYOUT, 0, [
      'Uitbetaling achteraf, tot aan het recht',
      'Recht',
      'Btw-deel',
      ...years.map((_, index) => `=${at(COSTS, FIRST + index)}`),
      'Over',
    ]),
    ...lines.map(line),
    look({ row: body, column: 1, rows: MEASURES + 3, columns: YEARS + 3 }, { numberFormat: EURO }),
    look({ row: body, column: 2, rows: MEASURES, columns: 1 }, { numberFormat: PERCENT }),
    cells(total, 0, [['Totaal', `=SUM(${at(body, 1, MEASURES)})`]]),
    cells(total, FIRST, [[...years, null].map((_, index) => `=SUM(${at(body, FIRST + index, MEASURES)})`)]),
    totalLine(total, 0, YEARS + 4),
    cells(total + 1, 0, [['af: geraamde btw (BCF)']]),
    cells(total + 1, FIRST, [btw]),
    cells(total + 2, 0, [['Uit te betalen aan de gemeente']]),
    cells(total + 2, FIRST, [paid]),
    totalLine(total + 2, 0, YEARS + 4),
  ]);
}

function ceiling(): Part {
  const body = CEILING + 1;
  const left = 'Plafond-Eerder_toegekend';
  const scenario = (column: number, formula: string): Part =>
    spill(body, column, MEASURES, 1, `=IF(${RIGHT}="","",${formula})`);
  return joined([
    head(CEILING, 0, ['Als het landelijke plafond knelt', 'Recht', 'Naar rato', 'Op volgorde', 'Geen korting']),
    cells(
      body,
      0,
      lines.map((index) => [`=${at(PAYOUT + 1 + index, 0)}`, `=${at(PAYOUT + 1 + index, 1)}`]),
    ),
    scenario(2, `NPLV.ORV.CEILING(${RIGHT},Plafond,"naar rato",Geprogrammeerd)`),
    scenario(3, `IF(${left}<=0,0*${RIGHT},NPLV.ORV.CEILING(${RIGHT},${left},"volgorde"))`),
    scenario(4, `NPLV.ORV.CEILING(${RIGHT},Plafond,"geen")`),
    look({ row: body, column: 1, rows: MEASURES, columns: 4 }, { numberFormat: EURO }),
    totals(body + MEASURES, 1, 4, MEASURES),
  ]);
}

/** What is paid on the costs of public space and facilities, and what a ceiling does to it. */
export const orv: Template = {
  id: 'orv',
  asks: ['place', 'firstYear'],
  firstYears: [2025, 2026, 2027],
  plan({ place, firstYear, day }) {
    return sheet(
      `ORV ${place}`,
      {
        title: 'ORV-trekkingsrecht',
        about: 'Betaald wordt achteraf op werkelijke kosten, tot aan het recht per maatregel. Alles incl. btw.',
        frozenRows: 4,
        widths: [330, 95, 90, 90, 90, 90, 90, 90, 90, 95],
      },
      [
        output(3, PLACE, place, 'General'),
        input(4, ['Landelijk plafond', 'Plafond'], 180_000_000, EURO, someAmount),
        input(5, ['Landelijk geprogrammeerd', 'Geprogrammeerd'], 200_000_000, EURO, someAmount),
        input(6, ['Eerder toegekend (op volgorde)', 'Eerder_toegekend'], 0, EURO, someAmount),
        note(7, whoseMeasures(place)),
        costs(place, firstYear),
        payout(),
        ceiling(),
        note(
          CEILING + MEASURES + 3,
          'De afspraken bepalen niet wat er boven het plafond gebeurt: dit zijn scenario’s. Geprogrammeerd is in de afspraken “ruim” 200 miljoen.',
        ),
        note(
          CEILING + MEASURES + 4,
          'De btw gaat naar het BTW-compensatiefonds en gaat af van wat wordt uitbetaald (afspraken Nieuw-West, noot 3), hier geraamd naar het btw-deel van het recht.',
        ),
        origin(CEILING + MEASURES + 6, day, [
          ['Bron van de uitbetaling', '=NPLV.SOURCE("ORV.PAYOUT",1,1)'],
          ['Bron van het plafond', '=NPLV.SOURCE("ORV.CEILING",1)'],
          [
            'Bron van de maatregelen',
            '=IFERROR(NPLV.SOURCE("ORV.MEASURES",Gemeente),"Geen ingebouwde afspraak: vul uw eigen maatregelen in.")',
          ],
        ]),
      ],
    );
  },
};
