import type { Citation } from '../../core/answer';
import { sumOf } from '../../core/sum';
import { instalmentsIn } from '../../data/annex';
import { type ComputedSide, equalities } from '../../data/checks';
import { allFacts } from '../../data/table-facts';
import { type Check, compared } from './check';

const CENTS = 100;

interface Summed {
  readonly sum: number;
  readonly citations: readonly Citation[];
}

function summed(side: ComputedSide): Summed {
  if ('facts' in side) {
    const facts = side.facts.map((id) => allFacts().find((fact) => fact.id === id)!);
    return { sum: sumOf(facts, (fact) => Number(fact.value)), citations: facts.map((fact) => fact.citation) };
  }
  const { source, article, year } = side;
  const rows = instalmentsIn(source).filter((row) => row.article === article && (year ?? row.year) === row.year);
  return { sum: sumOf(rows, (row) => row.euros), citations: [{ source, section: `Bijlage, artikel ${article}` }] };
}

function valueOf(side: ComputedSide): number {
  const { times = 1, dividedBy = 1 } = side;
  return Math.round((summed(side).sum * times * CENTS) / dividedBy) / CENTS;
}

/** Compares figures of different documents or sections whose sums agree. */
export function equalityChecks(): Check[] {
  return equalities().map(({ label, sides: [left, right] }) =>
    compared(
      label,
      valueOf(left),
      valueOf(right),
      [left, right].flatMap((side) => summed(side).citations),
      'onverwacht',
    ),
  );
}
