import { toCents, toEuros } from '../../core/money';
import { sumOf } from '../../core/sum';
import { ok } from '../../core/result';
import { fold } from '../../core/text';
import { type Award, printedAwards, awardLabel } from '../../data/awards';
import type { FigureSet, OwnRow } from '../own-data/own-row';

/** Award of the documents or of own data. */
export interface AwardFigure extends Award {
  /** Own rows whose sum it is. */
  readonly parts?: readonly Award[] | undefined;
}

/** Awards that an award adds up. */
export function partsOf({ parts, ...award }: AwardFigure): readonly Award[] {
  return parts ?? [award];
}

/** Keys of an award, one for each of its areas: an own award to one of them divides it. */
function keysOf({ areas, scheme, tranche }: Award): string[] {
  return areas.map((area) => [area, scheme, fold(tranche)].join());
}

/** Tranche or year of an own award, in the form of the documents: "eerste tranche (2021)". */
export function trancheOf({ description, year }: OwnRow): string {
  if (year === undefined || description.includes(String(year))) return description;
  return description ? `${description} (${year})` : String(year);
}

function awardOf(row: OwnRow): Award {
  const { area, scheme, inclCents, count, citation } = row;
  const award = { areas: [area], scheme: scheme!.id, tranche: trancheOf(row) };
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
    amount: amounts.length ? toEuros(sumOf(amounts, toCents)) : null,
    homes: homes.length ? sumOf(homes, (count) => count) : undefined,
    citations: both.flatMap(({ citations }) => citations),
    parts: [...partsOf(one), other],
  };
}

/**
 * Awards of the documents and own awards; own rows with the area, scheme and tranche of a printed award replace it. An
 * own award to one of several areas replaces the shared award, so that no amount counts twice.
 */
export const awardFigures: FigureSet<readonly AwardFigure[]> = {
  kinds: ['toekenning'],
  embedded: printedAwards,
  merge(rows) {
    const own = new Map<string, AwardFigure>();
    for (const row of rows) {
      const award = awardOf(row);
      const [key] = keysOf(award) as [string];
      const known = own.get(key);
      own.set(key, known ? added(known, award) : award);
    }
    const kept = printedAwards.filter((award) => !keysOf(award).some((key) => own.has(key)));
    return ok([...kept, ...own.values()]);
  },
  replacedBy(row) {
    const [key] = keysOf(awardOf(row)) as [string];
    return printedAwards
      .filter((award) => keysOf(award).includes(key))
      .map(({ label, amount }) => ({ name: label, values: amount === null ? [] : [toCents(amount)], as: 'euro' }));
  },
};
