import { toCents, toEuros } from '../../core/money';
import { ok } from '../../core/result';
import { fold } from '../../core/text';
import { type Award, printedAwards, awardLabel } from '../../data/awards';
import type { FigureSet, OwnRow } from '../own-data/own-row';

/** Award of the documents or of own data. */
export interface AwardFigure extends Award {
  /** Own rows whose sum it is. */
  readonly parts?: readonly Award[] | undefined;
}

/** Key of an award to one area; undefined for a shared award. */
function keyOf({ areas, scheme, tranche, sharedWith }: Award): string | undefined {
  return areas.length === 1 && !sharedWith ? [areas[0], scheme, fold(tranche)].join() : undefined;
}

function awardOf({ area, scheme, description, inclCents, count, citation }: OwnRow): Award {
  const award = { areas: [area], scheme: scheme!.id, tranche: description };
  const amount = inclCents === undefined ? null : toEuros(inclCents);
  return {
    id: `eigen.rij-${citation.row}`,
    ...award,
    label: awardLabel(award),
    amount,
    homes: count,
    citations: [citation],
  };
}

/** Adds up the amounts and homes of two awards with the same key. */
function added(one: AwardFigure, other: Award): AwardFigure {
  const both = [one, other];
  const amounts = both.flatMap(({ amount }) => amount ?? []);
  const homes = both.flatMap((award) => award.homes ?? []);
  return {
    ...one,
    amount: amounts.length ? toEuros(amounts.reduce((sum, amount) => sum + toCents(amount), 0)) : null,
    homes: homes.length ? homes.reduce((sum, count) => sum + count, 0) : undefined,
    citations: both.flatMap(({ citations }) => citations),
    parts: [...(one.parts ?? [one]), other],
  };
}

/** Awards of the documents and own awards; own rows with the area, scheme and tranche of a printed award replace it. */
export const awardFigures: FigureSet<readonly AwardFigure[]> = {
  kinds: ['toekenning'],
  embedded: printedAwards,
  merge(rows) {
    const own = new Map<string, AwardFigure>();
    for (const row of rows) {
      const award = awardOf(row);
      const key = keyOf(award)!;
      const known = own.get(key);
      own.set(key, known ? added(known, award) : award);
    }
    const kept = printedAwards.filter((award) => !own.has(keyOf(award) ?? ''));
    return ok([...kept, ...own.values()]);
  },
  replacedBy(row) {
    const key = keyOf(awardOf(row));
    return printedAwards
      .filter((award) => keyOf(award) === key)
      .map(({ label, amount }) => ({ name: label, values: amount === null ? [] : [toCents(amount)], as: 'euro' }));
  },
};
