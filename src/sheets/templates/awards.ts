import { awards } from '../../data/awards';
import { awardAreas } from '../../schemes/awards/areas';
import { WHOLE } from '../looks';
import { joined, look, note, type Part, spill } from './layout';

/** Schemes of which no more than awards is known: how the sheet names them, and the name that finds what was awarded. */
export const awardedSchemes = [
  ['Volkshuisvestingsfonds', 'Volkshuisvestingsfonds'],
  ['Woningbouwimpuls, toegekend', 'Woningbouwimpuls'],
  ['Nationaal Isolatieprogramma', 'Nationaal Isolatieprogramma'],
  ['Energiefixers', 'Energiefixers'],
  ['Preventie met gezag', 'Preventie met gezag'],
  ['School en omgeving', 'Programma School en omgeving'],
  ['Regio Deals', 'Regio Deals'],
] as const;

/** Every award as published, which needs room below all else: another place has more of them. */
export function allAwards(row: number): Part {
  const most = Math.max(...awardAreas.map((area) => awards.filter(({ areas }) => areas.includes(area)).length));
  const columns = 9;
  return joined([
    note(row, 'Toegekend uit het overzicht van Amsterdam (2024); Kansrijke wijk telt hierboven al mee.'),
    spill(
      row + 1,
      0,
      most + 1,
      columns,
      '=IFNA(NPLV.AWARDS(Gemeente),"Geen toekenningen ingebouwd voor deze plaats: vul ze hierboven in.")',
    ),
    look({ row: row + 1, column: 0, rows: most + 1, columns: columns - 1 }, { wrap: true, align: 'left' }),
    look({ row: row + 1, column: 0, rows: 1, columns }, { bold: true }),
    look({ row: row + 1, column: 3, rows: most + 1, columns: 3 }, { numberFormat: WHOLE, align: 'right' }),
  ]);
}
