import type { Fact } from '../../data/facts';
import { nationalCapacity, nationalOrv } from '../../data/scheme-figures';
import { oneCell } from '../../workbook/cell-range';
import { EURO, PERCENT } from '../styles';
import { feedName, feeds } from './feeds';
import { field, figure, nonNegativeAmount } from './inputs';
import { at, cells, columns, format, head, joined, note, type SheetPart } from '../layout';

/** Columns of the rights. */
export const rightsColumn = columns('scheme', 'incl', 'btw', 'ceiling', 'programmed', 'inScenario', 'btwShare', 'note');

/** Treatment of rights above the ceiling in the low scenario; the agreements set no rule. */
export const ceilingMethods = ['naar rato', 'op volgorde'] as const;

type National = Readonly<Record<'ceiling' | 'programmed', Pick<Fact, 'id'>>>;

/** Row of a right, incl. btw and its btw, and the part left by the scenario; 0 until it is known or filled in. */
function right(
  row: number,
  label: string,
  rightOn: (basis: string) => string,
  national: National,
  kind: string,
): SheetPart {
  const cell = (name: keyof typeof rightsColumn): string => at(row, rightsColumn[name]);
  const [incl, btw] = [cell('incl'), cell('btw')];
  const proRata = `NPLV.ORV.CEILING(${incl},${cell('ceiling')},"naar rato",${cell('programmed')})`;
  return joined([
    cells(row, 0, [
      [
        label,
        `=IFNA(${rightOn('incl')},0)`,
        `=IFNA(${rightOn('btw')},0)`,
        figure(national.ceiling),
        figure(national.programmed),
        `=IF({Scenario}<>"laag",${incl},IF({Bij_laag}="naar rato",${proRata},0))`,
        `=IF(${incl}=0,0,${btw}/${incl})`,
      ],
    ]),
    field({ row, column: 1, rows: 1, columns: 4 }, EURO, nonNegativeAmount),
    format(oneCell(row, rightsColumn.inScenario), { numberFormat: EURO }),
    format(oneCell(row, rightsColumn.btwShare), { numberFormat: PERCENT }),
    note(
      row,
      `=IF(${incl}=0,"Geen recht gevonden: vul het hier in, of zet het op het blad Eigen gegevens (soort ${kind}).","")`,
      rightsColumn.note,
    ),
  ]);
}

/** Rights of the agreements: ORV, from the sheet ORV if there is one, and capacity. */
export function rightsTable(row: number, place: string): SheetPart {
  const own = (basis: string): string => `NPLV.ORV.RIGHT({Gemeente},"","${basis}"{Eigen})`;
  const name = feedName(feeds.orv, place);
  const ofSheet = (basis: string): string => `INDEX(${name},ROWS(${name})-1,${basis === 'incl' ? 2 : 3})`;
  const orvRight = (basis: string): string => `IF({ORV_overgenomen}="ja",${ofSheet(basis)},${own(basis)})`;
  return joined([
    head(row, 0, [
      'Recht uit de afspraken',
      'Incl. btw',
      'Waarvan btw',
      'Landelijk plafond',
      'Geprogrammeerd',
      'In dit scenario',
      'Btw-deel',
    ]),
    right(row + 1, 'Opslag ORV', orvRight, nationalOrv, 'maatregel'),
    right(
      row + 2,
      'Opslag capaciteit',
      (basis) => `NPLV.CAPACITY.RIGHT({Gemeente},"${basis}"{Eigen})`,
      nationalCapacity,
      'capaciteit',
    ),
  ]);
}
