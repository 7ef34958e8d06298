import { printedAwards } from '../../data/awards';
import { awardAreas } from '../../schemes/awards/areas';
import { WHOLE } from '../styles';
import { format, headed, joined, note, type SheetPart, spill } from '../layout';

/** Schemes that documents only mention in awards: label on the sheet, and the name to look awards up by. */
export const awardedSchemes = [
  ['Volkshuisvestingsfonds', 'Volkshuisvestingsfonds'],
  ['Woningbouwimpuls, toegekend', 'Woningbouwimpuls'],
  ['Nationaal Isolatieprogramma', 'Nationaal Isolatieprogramma'],
  ['Energiefixers', 'Energiefixers'],
  ['Preventie met gezag', 'Preventie met gezag'],
  ['School en omgeving', 'Programma School en omgeving'],
  ['Regio Deals', 'Regio Deals'],
] as const;

/** Rows reserved for awards of own data. */
const OWN_AWARDS = 20;

/** Table of all awards, at the bottom because its length depends on the place. */
export function allAwards(row: number, ownData: boolean): SheetPart {
  const embedded = Math.max(
    ...awardAreas.map((area) => printedAwards.filter(({ areas }) => areas.includes(area)).length),
  );
  const range = { row: row + 1, column: 0, rows: 1 + embedded + (ownData ? OWN_AWARDS : 0), columns: 9 };
  return joined([
    note(row, 'Toegekend uit het overzicht van Amsterdam (2024); Kansrijke wijk telt hierboven al mee.'),
    spill(
      range,
      '=IFNA(NPLV.AWARDS({Gemeente},""{Eigen}),"Geen toekenningen bekend voor deze plaats: vul ze hierboven in, of zet ze op het blad Eigen gegevens (soort toekenning).")',
    ),
    format({ ...range, columns: 8 }, { wrap: true, align: 'left' }),
    format({ ...range, column: 3, columns: 3 }, { numberFormat: WHOLE, align: 'right' }),
    headed(row + 1, 0, 9, 9),
  ]);
}
