import type { Cents } from '../core/money';
import type { Candidate, Fit } from './candidates';
import { partsOf } from './combined';
import { DEGREES, degreeOf } from './degree';
import type { Matching } from './matching';
import { amountOf, type Line, type Placement } from './model';
import { byContent } from './order';
import { inNextYear, inOwnYear } from './singles';

/** A line that names neither theme nor scheme must be exactly the instalment, or exactly what was booked for it. */
function isConvincing(matching: Matching, { line }: Candidate, { expected, offCents }: Fit): boolean {
  if (offCents === 0 || matching.names.evidence(line) !== 'amount') return true;
  const placement = matching.placementOf(expected);
  return placement?.how === 'single' && placement.lines[0]!.cents === line.cents;
}

/** The placed instalments that a line fits best. */
function bestOfPlaced(matching: Matching, candidate: Candidate): Fit[] {
  let best: Fit[] = [];
  let bestDegree = Infinity;
  for (const fit of candidate.fits) {
    if (matching.isOpen(fit.expected) || !matching.names.allow(candidate.line, fit.expected)) continue;
    const own = inOwnYear(candidate, fit);
    if ((!own && !inNextYear(candidate, fit)) || !isConvincing(matching, candidate, fit)) continue;
    const degree = degreeOf(fit, matching.question.basis) + (own ? 0 : DEGREES.length);
    if (degree > bestDegree) continue;
    if (degree < bestDegree) best = [];
    best.push(fit);
    bestDegree = degree;
  }
  return best;
}

/** Lines with the amount of one instalment that has its line already, of the own year before the one next to it. */
function doubleSingles(matching: Matching, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    const { line } = candidate;
    if (!matching.isFree(line)) continue;
    const best = bestOfPlaced(matching, candidate);
    const [only] = best;
    if (best.length > 1) matching.doubt({ lines: [line], options: best.map(({ expected }) => [expected]) });
    else if (only)
      matching.double({ lines: [line], parts: [{ expected: only.expected, basis: only.basis, cents: line.cents }] });
  }
}

const isNear = (line: Line, year: number): boolean => line.year === undefined || Math.abs(line.year - year) <= 1;

/** Lines with the amount of a combined line that was placed. */
function doubleCombined(matching: Matching): void {
  const byAmount = new Map<Cents, Placement[]>();
  for (const placement of matching.placements.filter(({ how }) => how === 'combined')) {
    const { cents } = placement.lines[0]!;
    byAmount.set(cents, [...(byAmount.get(cents) ?? []), placement]);
  }
  if (byAmount.size === 0) return;
  for (const line of matching.lines) {
    const same = byAmount.get(line.cents);
    if (!same || !matching.isFree(line)) continue;
    const fitting = same.filter(
      ({ parts }) =>
        isNear(line, parts[0]!.expected.year) && parts.some(({ expected }) => matching.names.allow(line, expected)),
    );
    const ownYear = fitting.filter(({ parts }) => parts[0]!.expected.year === line.year);
    const best = ownYear.length > 0 ? ownYear : fitting;
    if (best.length === 1) {
      const members = best[0]!.parts.map(({ expected, basis }) => ({ expected, basis }));
      const cents = members.reduce((sum, { expected, basis }) => sum + amountOf(expected, basis), 0);
      matching.double({ lines: [line], parts: partsOf(line.cents, { members, cents }) });
    } else if (best.length > 1)
      matching.doubt({ lines: [line], options: best.map(({ parts }) => parts.map(({ expected }) => expected)) });
  }
}

/** The free lines by year and amount, for the amounts that matter, in an order that only their content decides. */
function twinsByAmount(matching: Matching, amounts: ReadonlySet<Cents>): Map<string, Line[]> {
  const free = matching.lines.filter((line) => amounts.has(line.cents) && matching.isFree(line)).sort(byContent);
  const twins = new Map<string, Line[]>();
  for (const line of free) {
    const list = twins.get(likeness(line));
    if (list) list.push(line);
    else twins.set(likeness(line), [line]);
  }
  return twins;
}

const likeness = ({ year, cents }: Line): string => `${year}|${cents}`;

/** All the parts of a split instalment once more. */
function doubleSplit(matching: Matching): void {
  const splits = matching.placements.filter(({ how }) => how === 'split');
  if (splits.length === 0) return;
  const twins = twinsByAmount(matching, new Set(splits.flatMap(({ lines }) => lines.map(({ cents }) => cents))));
  for (const { lines, parts } of splits) {
    const { expected, basis } = parts[0]!;
    const next = new Map<string, number>();
    const again = lines.flatMap((part) => {
      const key = likeness(part);
      const at = next.get(key) ?? 0;
      next.set(key, at + 1);
      const twin = twins.get(key)?.[at];
      return twin && matching.isFree(twin) && matching.names.allow(twin, expected) ? [twin] : [];
    });
    if (again.length < lines.length) continue;
    const cents = again.reduce((sum, line) => sum + line.cents, 0);
    matching.double({ lines: again, parts: [{ expected, basis, cents }] });
  }
}

/** Payments that were placed and stand in the ledger once more; last of all, so that nothing else explains them. */
export function placeDoubles(matching: Matching, candidates: readonly Candidate[]): void {
  doubleSingles(matching, candidates);
  doubleCombined(matching);
  doubleSplit(matching);
}
