import { answer, type Answer, type Measured, type Step } from '../../core/answer';
import { serialOfIso } from '../../core/date';
import { toCents } from '../../core/money';
import { once } from '../../core/once';
import { notAvailable, ok, type Result } from '../../core/result';
import { fold, nearest } from '../../core/text';
import type { Fact } from '../../data/facts';
import { allFacts } from '../../data/table-facts';

const bySpelling = once(() => new Map(allFacts().map((fact) => [fold(fact.id), fact])));

/** Finds the row with an id, ignoring case and punctuation; `listing` is the function that lists the ids. */
export function rowOfId<Row extends { readonly id: string }>(
  typed: string,
  rows: ReadonlyMap<string, Row>,
  listing: string,
): Result<Row> {
  const key = fold(typed);
  const row = rows.get(key);
  if (row) return ok(row);
  const suggestion = nearest(key, rows)?.id;
  return notAvailable('unknownName', { parameter: 'id', typed, suggestion, choices: listing });
}

/** Finds a fact by its id. */
export function factOf(typed: string): Result<Fact> {
  return rowOfId(typed, bySpelling(), 'NPLV.FACTS()');
}

/** Value of a fact with its quantity: dates as serial numbers, amounts in cents, anything else as in the data. */
export function measureOf({ unit, value }: Fact): Measured {
  if (unit === 'datum') return { value: serialOfIso(String(value))!, as: 'date' };
  if (typeof value !== 'number') return { value, as: 'text' };
  if (unit.startsWith('euro')) return { value: toCents(value), as: 'euro' };
  return { value, as: unit === 'jaar' ? 'year' : 'number' };
}

/** Qualifier of a fact, and how it was derived. */
export function qualifierText({ qualifier, afgeleid }: Fact): string {
  return [qualifier, afgeleid && `afgeleid: ${afgeleid}`].filter(Boolean).join('; ');
}

/** Value of a figure or date in the documents. */
export function fact(found: Fact): Answer<Measured> {
  return answer(measureOf(found), () => ({ citations: [found.citation], steps: [factStep(found)] }));
}

/** Step for a fact, with its qualifier or derivation. */
export function factStep(found: Fact): Step {
  const { label, qualifier, afgeleid, citation } = found;
  const names = { label, qualifier: qualifier ?? '', how: afgeleid ?? '' };
  return { key: afgeleid ? 'derivedFact' : 'fact', names, ...measureOf(found), citation };
}
