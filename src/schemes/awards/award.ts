import type { Outcome, Step } from '../../core/answer';
import { notAvailable } from '../../core/failure';
import { type Cents, toCents } from '../../core/money';
import { type Award, awards } from '../../data/awards';
import type { Scheme } from '../names/schemes';
import { allAreas } from './areas';

/** The awards in an area, those that it shares among them. */
export function awardsIn(area: string, scheme: Scheme | undefined): readonly Award[] {
  return awards.filter(
    (award) => (area === allAreas || award.areas.includes(area)) && (!scheme || award.scheme === scheme.id),
  );
}

/** With whom an area shares an award; all areas together share only with parties outside them. */
export function partners(award: Award, area: string): readonly string[] {
  const others = area === allAreas ? [] : award.areas.filter((other) => other !== area);
  return [...others, ...(award.sharedWith ?? [])];
}

/**
 * What an area was awarded alone. The documents print no parts of what it shares, so a scheme of which it
 * shares an award has no answer, and the sum over schemes leaves shared awards out: no amount counts twice.
 */
export function award(area: string, scheme: Scheme | undefined): Outcome<Cents> {
  const found = awardsIn(area, scheme);
  const shared = found.filter((row) => partners(row, area).length > 0);
  if (scheme) {
    if (found.length === 0) return notAvailable('noAward', { area, scheme: scheme.name });
    if (shared.length > 0)
      return notAvailable('sharedAward', {
        euros: shared.flatMap((row) => row.amount ?? []),
        partners: [...new Set(shared.flatMap((row) => partners(row, area)))].join(', '),
      });
  }
  const alone = found.filter((row) => !shared.includes(row));
  const printed = alone.filter((row) => row.amount !== null);
  if (printed.length === 0) return notAvailable('noAward', { area, scheme: scheme?.name ?? 'een regeling' });
  const value = printed.reduce((sum, row) => sum + centsOf(row), 0);
  return {
    value,
    proof: () => ({
      citations: alone.flatMap((row) => row.citations),
      steps: [...found.map((row) => awardStep(row, partners(row, area))), { key: 'awardSum', value, as: 'euro' }],
    }),
  };
}

function centsOf(row: Award): Cents {
  return toCents(row.amount ?? 0);
}

/** An award as a step: what it adds, or why it adds nothing. */
export function awardStep(row: Award, sharers: readonly string[]): Step {
  const citation = row.citations[0];
  const { label, amount } = row;
  if (amount === null) return { key: 'awardWithoutAmount', names: { label }, value: '', as: 'text', citation };
  if (sharers.length > 0) {
    const names = { label, partners: sharers.join(', '), amount: { value: centsOf(row), as: 'euro' } as const };
    return { key: 'awardLeftOut', names, value: '', as: 'text', citation };
  }
  const names = { label, qualifier: row.qualifier ?? '' };
  return { key: 'fact', names, value: centsOf(row), as: 'euro', citation };
}
