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
  if (scheme && shared.length > 0)
    return notAvailable('sharedAward', {
      euros: shared.flatMap((row) => row.amount ?? []),
      partners: [...new Set(shared.flatMap((row) => partners(row, area)))].join(', '),
    });
  const alone = found.filter((row) => !shared.includes(row));
  const printed = alone.filter((row) => row.amount !== null);
  if (scheme && printed.length === 0) return notAvailable('noAward', { area, scheme: scheme.name });
  const value = printed.reduce((sum, row) => sum + centsOf(row), 0);
  return {
    ok: true,
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

/** An award as a step of a sum: what it adds, or why it adds nothing. */
function awardStep(row: Award, sharers: readonly string[]): Step {
  const printed = printedStep(row, sharers);
  if (row.amount === null || sharers.length === 0) return printed;
  const amount = { value: centsOf(row), as: 'euro' } as const;
  return { ...printed, key: 'awardLeftOut', names: { ...printed.names, amount }, value: '', as: 'text' };
}

/** An award as a step: its amount as printed, and with whom it is shared. */
export function printedStep(row: Award, sharers: readonly string[]): Step {
  const { label, state } = row;
  const qualifier = [row.qualifier, state?.value].filter(Boolean).join('; ');
  const step = { names: { label, qualifier, partners: sharers.join(', ') }, citation: row.citations[0] };
  return row.amount === null
    ? { ...step, key: 'awardWithoutAmount', value: '', as: 'text' }
    : { ...step, key: 'fact', value: centsOf(row), as: 'euro' };
}
