import { printedAwards } from '../../data/awards';
import { documentText } from '../../functions/runtime/citation';
import { awardAreas } from '../../schemes/awards/areas';
import { WHOLE } from '../styles';
import { format, headed, joined, note, type SheetPart, spill, tallRows } from '../layout';

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

/** Document of the awards, which stands above the table instead of in each row. */
const OVERVIEW = documentText('amsterdam-overview');
/** Columns of `AWARDS` before the source. */
const BEFORE_SOURCE = '{1,2,3,4,5,6,7,8}';

/** Table of all awards, at the bottom because its length depends on the place. */
export function allAwards(row: number, ownData: boolean): SheetPart {
  const embedded = Math.max(
    ...awardAreas.map((area) => printedAwards.filter(({ areas }) => areas.includes(area)).length),
  );
  const range = { row: row + 1, column: 0, rows: 1 + embedded + (ownData ? OWN_AWARDS : 0), columns: 9 };
  const awards = 'NPLV.AWARDS({Gemeente},""{Eigen})';
  return joined([
    note(row, `Toegekend volgens ${OVERVIEW}, of eigen gegevens. Kansrijke wijk telt hierboven al mee.`),
    spill(
      { ...range, columns: 8 },
      `=IFNA(INDEX(${awards},SEQUENCE(ROWS(${awards})),${BEFORE_SOURCE}),"Geen toekenningen bekend voor deze plaats: vul ze hierboven in, of zet ze op het blad Eigen gegevens (soort toekenning).")`,
    ),
    spill({ ...range, column: 8, columns: 1 }, `=IFNA(SUBSTITUTE(INDEX(${awards},0,9),"${OVERVIEW}, ",""),"")`),
    format(range, { align: 'left', vertical: 'top' }),
    format({ ...range, column: 1, columns: 7 }, { wrap: true }),
    tallRows(row + 2, embedded, 3),
    format({ ...range, column: 3, columns: 3 }, { numberFormat: WHOLE, align: 'right' }),
    // The sources overflow into two more columns.
    headed(row + 1, 0, 11, 11),
    format({ row: row + 1, column: 3, rows: 1, columns: 3 }, { align: 'right' }),
  ]);
}
