import type { Outcome, Quantity, Step } from '../../core/answer';
import { serialOfIso } from '../../core/date';
import { notAvailable } from '../../core/failure';
import { ok, type Result } from '../../core/result';
import { fold, nearest } from '../../core/text';
import type { Fact } from '../../data/facts';
import { allFacts } from '../../data/table-facts';
import type { Plain } from '../../core/plain';

let bySpelling: ReadonlyMap<string, Fact> | undefined;

/** What an id names among rows with ids, however its case and punctuation are typed; `listing` is where to find them. */
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

/** The fact of an id. */
export function factOf(typed: string): Result<Fact> {
  bySpelling ??= new Map(allFacts().map((fact) => [fold(fact.id), fact]));
  return rowOfId(typed, bySpelling, 'NPLV.FACTS()');
}

/** What a fact is as a cell: a date is a serial number, everything else is as the data has it. */
export function factValue({ unit, value }: Fact): Plain {
  return unit === 'datum' ? serialOfIso(String(value))! : value;
}

function quantityOf({ unit, value }: Fact): Quantity {
  if (unit === 'datum') return 'date';
  if (unit === 'jaar') return 'year';
  return typeof value === 'number' ? 'number' : 'text';
}

/** The value of a figure or date in the documents. */
export function fact(found: Fact): Outcome<Plain> {
  return {
    ok: true,
    value: factValue(found),
    proof: () => ({ citations: [found.citation], steps: [factStep(found)] }),
  };
}

/** A fact as a step, with its word or how it follows from what is printed. */
export function factStep(found: Fact): Step {
  const { label, qualifier, afgeleid, citation } = found;
  const names = { label, qualifier: qualifier ?? '', how: afgeleid ?? '' };
  return { key: afgeleid ? 'derivedFact' : 'fact', names, value: factValue(found), as: quantityOf(found), citation };
}
