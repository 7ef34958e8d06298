import type { Cents } from '../core/money';
import { sumOf } from '../core/sum';
import { notAvailable, ok, type Result } from '../core/result';
import { type Instalments, undividedIn } from '../schemes/kansrijke-wijk/instalments';
import type { Place } from '../schemes/names/places';
import { allThemes } from '../schemes/names/themes';
import type { Ledger } from './read/cells';
import type { Columns } from './read/columns';
import { expectedOf } from './match/expected';
import { instalmentRow } from './report/instalment-rows';
import { lineRows } from './report/line-rows';
import { type LedgerReading, readLedger } from './read/lines';
import { match } from './match/match';
import type { Matching } from './match/matching';
import { amountOf, type BookedBasis, type Expected, entriesOf } from './model';
import { Names } from './match/naming';
import { bankSign, fitsTurned, showsIncome } from './match/signs';
import { THEME_BITS, Word } from './read/words';
import { readingNotes } from './report/reading-notes';
import type { Reconciliation, Totals } from './report/result';

/** Input of a reconciliation. */
export interface Request {
  readonly ledger: Ledger;
  /** A municipality or one of its areas. */
  readonly place: Place;
  /** All years where undefined. */
  readonly year?: number | undefined;
  readonly basis: BookedBasis;
  /** Instalments of the documents and of own data; those of the documents where undefined. */
  readonly instalments?: Instalments | undefined;
  /** Tolerance per instalment of a line. */
  readonly toleranceCents: number;
  /** Columns as the user corrected them. */
  readonly columns?: Columns | undefined;
}

interface Matched {
  readonly matching: Matching;
  readonly turned: boolean;
}

/**
 * Matches the ledger as it is; turns all signs only where lines that name the scheme or a theme match that way, and
 * either the bank sides of entries say so, or none matches as it is and fewer others do. Costs never turn them, nor a
 * side that says what was received.
 */
function* matchEitherWay(request: Request, { lines, amounts }: LedgerReading): Generator<void, Matched> {
  const { place, basis, toleranceCents, instalments } = request;
  const question = { basis, toleranceCents };
  const expected = expectedOf(place, instalments);
  const names = new Names(place, lines);
  yield;
  const asIs = yield* match(question, lines, expected, names);
  const bank = bankSign(asIs);
  const mayBeTurned =
    !amounts.isDirected &&
    bank >= 0 &&
    lines.cents.some((cents, index) => cents < 0 && names.saysAt(index, THEME_BITS | Word.Scheme)) &&
    (bank > 0 || !showsIncome(asIs));
  if (!mayBeTurned) return { matching: asIs, turned: false };
  const turned = yield* match(question, lines.turned(), expected, names);
  const isTurned = (bank > 0 && showsIncome(turned)) || fitsTurned(asIs, turned);
  return isTurned ? { matching: turned, turned: true } : { matching: asIs, turned: false };
}

function totalsOf(expected: readonly Expected[], basis: BookedBasis, bookedCents: Cents): Totals {
  const on = (one: BookedBasis): Cents => sumOf(expected, (instalment) => amountOf(instalment, one));
  return {
    inclCents: on('incl'),
    exclCents: on('excl'),
    bookedCents,
    differenceCents: bookedCents - on(basis),
  };
}

function resultOf({ basis, year }: Request, { matching, turned }: Matched, reading: readonly string[]): Reconciliation {
  const isAsked = (expected: Expected): boolean => year === undefined || expected.year === year;
  const asked = matching.expected.filter(isAsked);
  const instalments = asked.map((expected) => instalmentRow(matching, expected));
  const entries = entriesOf(matching.lines);
  const booked = sumOf(instalments, ({ bookedCents }) => bookedCents);
  return {
    basis,
    instalments,
    instalmentTotal: totalsOf(asked, basis, booked),
    ...lineRows(matching, isAsked),
    total: { ...totalsOf(asked, basis, entries.cents), lineCount: entries.count },
    turned,
    reading,
  };
}

/** Reconciles in steps, so that the caller can show progress or stop between them. */
export function* reconcileInSteps(request: Request): Generator<void, Result<Reconciliation>> {
  const { place, year, instalments } = request;
  const undivided = undividedIn(place, allThemes, undefined, instalments);
  if (undivided) return undivided;
  const years = [...new Set(expectedOf(place, instalments).map((one) => one.year))];
  if (year !== undefined && !years.includes(year))
    return notAvailable('noInstalments', { year, years: years.join(', ') });
  yield;
  const reading = readLedger(request);
  if (!reading.ok) return reading;
  return ok(resultOf(request, yield* matchEitherWay(request, reading.value), readingNotes(reading.value)));
}

/** Reconciles a ledger with the instalments that a place should have received. */
export function reconcile(request: Request): Result<Reconciliation> {
  const steps = reconcileInSteps(request);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
