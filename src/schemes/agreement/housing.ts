import type { Outcome } from '../../core/answer';
import { type HomesRow, homesRows } from '../../data/agreement';
import type { Place } from '../names/places';
import { rowsOf } from './embedded';

/** The homes whose construction is expected to start in the years of the agreement, or the affordable ones among them. */
export function housing(area: Place, part: HomesRow['part'], affordable: boolean): Outcome<number> {
  const rows = rowsOf(homesRows, area);
  if (!rows.ok) return rows;
  const { name, citation, ...counts } = rows.value.find((row) => row.part === part)!;
  const value = affordable ? counts.affordable : counts.homes;
  return {
    ok: true,
    value,
    proof: () => ({
      citations: [citation],
      steps: [
        { key: affordable ? 'affordableHomes' : 'expectedHomes', names: { part: name }, value, as: 'number', citation },
      ],
    }),
  };
}
