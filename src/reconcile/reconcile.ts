import { notAvailable } from '../core/failure';
import type { Cents } from '../core/money';
import { ok, type Result } from '../core/result';
import type { Place } from '../schemes/names/places';
import type { Ledger } from './read/cells';
import { type Columns, readColumns } from './read/columns';
import { expectedOf } from './match/expected';
import { instalmentRow } from './report/instalment-rows';
import { lineRows } from './report/line-rows';
import { readLines } from './read/lines';
import { match } from './match/match';
import type { Matching } from './match/matching';
import { amountOf, type BookedBasis, type Expected, type Line, sumOf } from './model';
import { namesIn } from './match/naming';
import type { Reconciliation } from './report/result';

/** What is asked: does this ledger hold what the state should have paid? */
export interface Request {
  readonly ledger: Ledger;
  /** A municipality or one of its areas. */
  readonly place: Place;
  /** All years where it is left out. */
  readonly year?: number | undefined;
  readonly basis: BookedBasis;
  /** How far a line may be off for each instalment that it covers. */
  readonly toleranceCents: number;
  /** Which column is what, where someone corrected what `readColumns` finds. */
  readonly columns?: Columns | undefined;
}

const placedIn = (matching: Matching): number => matching.expected.length - matching.open().length;

/** Matches the ledger as it stands, and with all signs turned where it has income as negative. */
function* matchEitherWay(
  request: Request,
  lines: readonly Line[],
  expected: readonly Expected[],
): Generator<void, { matching: Matching; turned: boolean }> {
  const { basis, toleranceCents } = request;
  const names = namesIn(request.place, lines.length);
  const asIs = yield* match({ basis, toleranceCents }, lines, expected, names);
  const mayBeTurned = asIs.open().length > 0 && lines.some((line) => line.cents < 0 && asIs.isFree(line));
  if (!mayBeTurned) return { matching: asIs, turned: false };
  const opposite = lines.map((line) => ({ ...line, cents: -line.cents }));
  const turned = yield* match({ basis, toleranceCents }, opposite, expected, names);
  return placedIn(turned) > placedIn(asIs) ? { matching: turned, turned: true } : { matching: asIs, turned: false };
}

function resultOf(
  { basis, year }: Request,
  { matching, turned }: { matching: Matching; turned: boolean },
): Reconciliation {
  const isAsked = (expected: Expected): boolean => year === undefined || expected.year === year;
  const asked = matching.expected.filter(isAsked);
  const totalOn = (one: BookedBasis): Cents => asked.reduce((sum, expected) => sum + amountOf(expected, one), 0);
  const bookedCents = sumOf(matching.lines);
  return {
    basis,
    instalments: asked.map((expected) => instalmentRow(matching, expected)),
    ...lineRows(matching, isAsked),
    total: {
      inclCents: totalOn('incl'),
      exclCents: totalOn('excl'),
      bookedCents,
      differenceCents: bookedCents - totalOn(basis),
      lineCount: matching.lines.length,
    },
    turned,
  };
}

/** Reconciles step by step, so that whoever drives it can show progress or stop between two steps. */
export function* reconcileInSteps(request: Request): Generator<void, Result<Reconciliation>> {
  const { ledger, place, year, basis } = request;
  const expected = expectedOf(place);
  const years = [...new Set(expected.map((one) => one.year))];
  if (year !== undefined && !years.includes(year))
    return notAvailable('noInstalments', { year, years: years.join(', ') });
  yield;
  const columns = request.columns ? ok(request.columns) : readColumns(ledger, basis);
  if (!columns.ok) return columns;
  const lines = readLines(ledger, columns.value, year);
  if (!lines.ok) return lines;
  return ok(resultOf(request, yield* matchEitherWay(request, lines.value, expected)));
}

/** Sets the lines of a ledger against the instalments that a place should have received. */
export function reconcile(request: Request): Result<Reconciliation> {
  const steps = reconcileInSteps(request);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
