import { oneCell } from '../../workbook/cell-range';
import { EURO, PERCENT } from '../looks';
import { field, someAmount } from './inputs';
import { at, cells, head, joined, look, note, type Part } from './layout';

/** The column with what a scenario leaves of a right. */
export const SCENARIO_RIGHT = 5;
/** The column with the share of btw in a right. */
export const BTW_SHARE = 6;

/** A right with what the scenario and the btw do to it; without an agreement it is 0 until it is filled in. */
function right(
  row: number,
  label: string,
  rightOn: (basis: 'incl' | 'btw') => string,
  ceiling: number,
  programmed: number,
): Part {
  const [incl, btw] = [at(row, 1), at(row, 2)];
  const underCeiling = `NPLV.ORV.CEILING(${incl},${at(row, 3)},"naar rato",${at(row, 4)})`;
  return joined([
    cells(row, 0, [
      [
        label,
        `=IFNA(${rightOn('incl')},0)`,
        `=IFNA(${rightOn('btw')},0)`,
        ceiling,
        programmed,
        `=IF(Scenario="laag",${underCeiling},${incl})`,
        `=IF(${incl}=0,0,${btw}/${incl})`,
      ],
    ]),
    field({ row, column: 1, rows: 1, columns: 4 }, EURO, someAmount),
    look(oneCell(row, SCENARIO_RIGHT), { numberFormat: EURO }),
    look(oneCell(row, BTW_SHARE), { numberFormat: PERCENT }),
    note(row, `=IF(ISNA(${rightOn('incl')}),"Geen ingebouwde afspraak: vul het recht in.","")`, BTW_SHARE + 1),
  ]);
}

/** The rights from the agreements, ORV and below it capaciteit, on a sheet with the names Gemeente and Scenario. */
export function rightsTable(row: number): Part {
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
    right(row + 1, 'Opslag ORV', (basis) => `NPLV.ORV.RIGHT(Gemeente,,"${basis}")`, 180_000_000, 200_000_000),
    right(row + 2, 'Opslag capaciteit', (basis) => `NPLV.CAPACITY.RIGHT(Gemeente,"${basis}")`, 50_000_000, 60_000_000),
  ]);
}
