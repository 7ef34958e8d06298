import { answer, type Citation, type Outcome, type Step } from '../../core/answer';
import { sumOf } from '../../core/sum';
import { notAvailable, ok } from '../../core/result';
import { type HomesRow, homesRows } from '../../data/agreement';
import type { Place } from '../names/places';
import type { FigureSet } from '../own-data/own-row';
import { agreementRows } from './embedded';
import { rowNumbers } from './maximum';

type HomesPart = HomesRow['part'];

/** Homes of an agreement, printed or own. */
interface HomesFigure {
  readonly area: string;
  readonly part: HomesPart;
  readonly name: string;
  readonly homes: number;
  /** Undefined where own data leaves it out. */
  readonly affordable?: number | undefined;
  readonly citation: Citation;
}

const TOTAL = 'totaal';

/** Homes by area and part. Where own rows have parts but no total, the printed total does not apply. */
export const homesFigures: FigureSet<readonly HomesFigure[]> = {
  kinds: ['woningen'],
  embedded: homesRows,
  merge(rows) {
    const kept = homesRows.filter(
      ({ area, part }) => !rows.some((row) => row.area === area && (row.part === part || part === TOTAL)),
    );
    const own = rows.map(({ area, part, count, affordable, citation }) => {
      return { area, part: part!, name: part!, homes: count!, affordable, citation };
    });
    return ok([...kept, ...own]);
  },
  replacedBy: (row) =>
    homesRows
      .filter(({ area, part }) => area === row.area && part === row.part)
      .map(({ area, part, homes }) => ({ name: `woningen ${part} van ${area}`, values: [homes], as: 'number' })),
};

/** Homes with expected construction start in the years of the agreement, or the affordable ones among them. */
export function housing(
  area: Place,
  part: HomesPart,
  affordable: boolean,
  figures = homesFigures.embedded,
): Outcome<number> {
  const rows = agreementRows(figures, area, homesFigures.kinds);
  if (!rows.ok) return rows;
  const inPart = rows.value.filter((row) => row.part === part);
  const counted = inPart.length === 0 && part === TOTAL ? rows.value : inPart;
  if (counted.length === 0) return notAvailable('noHomes', { area: area.name, part });
  const unknown = counted.filter((row) => affordable && row.affordable === undefined);
  if (unknown.length) return notAvailable('noAffordable', { rows: rowNumbers(unknown) });
  const countOf = (row: HomesFigure): number => (affordable ? row.affordable! : row.homes);
  const value = sumOf(counted, countOf);
  return answer(value, () => {
    const steps = counted.map((row): Step => ({
      key: affordable ? 'affordableHomes' : 'expectedHomes',
      names: { part: row.name },
      value: countOf(row),
      as: 'number',
      citation: row.citation,
    }));
    const sum: Step = { key: 'sum', value, as: 'number' };
    return {
      citations: counted.map(({ citation }) => citation),
      steps: counted.length > 1 ? [...steps, sum] : steps,
    };
  });
}
