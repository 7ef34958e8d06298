import { answer, type Outcome, type Step } from '../../core/answer';
import { type Cents, toCents } from '../../core/money';
import { sumOf } from '../../core/sum';
import { notAvailable, ok, type Result } from '../../core/result';
import type { Award } from '../../data/awards';
import type { Scheme } from '../names/schemes';
import { allAreas, noAwardsIn } from './areas';
import { type AwardFigure, awardFigures, partsOf } from './figures';

/** Awards of an area, shared ones included; `#N/A` for an area without any. */
export function awardsIn(
  awards: readonly AwardFigure[],
  area: string,
  scheme: Scheme | undefined,
): Result<readonly AwardFigure[]> {
  const inArea = area === allAreas ? awards : awards.filter((award) => award.areas.includes(area));
  if (inArea.length === 0) return noAwardsIn(area);
  return ok(scheme ? inArea.filter((award) => award.scheme === scheme.id) : inArea);
}

/** Parties that an area shares an award with; all areas together share only with parties outside them. */
export function sharedWithOthers(award: Award, area: string): readonly string[] {
  const others = area === allAreas ? [] : award.areas.filter((other) => other !== area);
  return [...others, ...(award.sharedWith ?? [])];
}

/**
 * Sum awarded to an area alone. The documents do not divide shared awards, so a scheme with a shared award has no
 * answer, and the sum over schemes leaves shared awards out: no amount counts twice.
 */
export function award(area: string, scheme: Scheme | undefined, awards = awardFigures.embedded): Outcome<Cents> {
  const inArea = awardsIn(awards, area, scheme);
  if (!inArea.ok) return inArea;
  const found = inArea.value;
  const shared = found.filter((row) => sharedWithOthers(row, area).length > 0);
  if (scheme && shared.length > 0)
    return notAvailable('sharedAward', {
      euros: shared.flatMap((row) => row.amount ?? []),
      partners: [...new Set(shared.flatMap((row) => sharedWithOthers(row, area)))].join(', '),
    });
  const alone = found.filter((row) => !shared.includes(row));
  const printed = alone.filter((row) => row.amount !== null);
  if (scheme && printed.length === 0) return notAvailable('noAward', { area, scheme: scheme.name });
  const value = sumOf(printed, centsOf);
  return answer(value, () => ({
    citations: alone.flatMap((row) => row.citations),
    steps: [
      ...found.flatMap((row) => partsOf(row).map((part) => awardStep(part, sharedWithOthers(row, area)))),
      { key: 'awardSum', names: { leftOut: shared.length || '' }, value, as: 'euro' },
    ],
  }));
}

function centsOf(row: Award): Cents {
  return toCents(row.amount ?? 0);
}

/** Step of an award in a sum: its amount, or the reason why it does not count. */
function awardStep(row: Award, sharers: readonly string[]): Step {
  const printed = printedStep(row, sharers);
  if (row.amount === null || sharers.length === 0) return printed;
  const amount = { value: centsOf(row), as: 'euro' } as const;
  return { ...printed, key: 'awardLeftOut', names: { ...printed.names, amount }, value: '', as: 'text' };
}

/** Step of a printed award: its amount, and the parties that share it. */
export function printedStep(row: Award, sharers: readonly string[]): Step {
  const { label, state } = row;
  const qualifier = [row.qualifier, state?.value].filter(Boolean).join('; ');
  const step = { names: { label, qualifier, partners: sharers.join(', ') }, citation: row.citations[0] };
  return row.amount === null
    ? { ...step, key: 'awardWithoutAmount', value: '', as: 'text' }
    : { ...step, key: 'fact', value: centsOf(row), as: 'euro' };
}
