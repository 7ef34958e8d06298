import type { Candidate, Fit } from './candidates';
import { DEGREES } from './degree';
import type { Matching } from './matching';
import { aroundYear } from './order';
import { settle } from './settle';

/** Whether an instalment is of the line's own year; a line without a year has them all. */
export function inOwnYear({ line }: Candidate, { expected }: Fit): boolean {
  return line.year === undefined || line.year === expected.year;
}

/** Whether an instalment is of the year before or after the line's own. */
export function inNextYear({ line }: Candidate, { expected }: Fit): boolean {
  return line.year !== undefined && Math.abs(line.year - expected.year) === 1;
}

/** Lines that are one instalment of their own year, net or gross. */
export function placeInOwnYear(matching: Matching, candidates: readonly Candidate[]): void {
  for (const degree of DEGREES)
    settle(matching, candidates, {
      degree,
      allows: (candidate, fit) => inOwnYear(candidate, fit) && matching.names.allow(candidate.line, fit.expected),
    });
}

/**
 * Lines that are one instalment of the year before or after. Where a line would also be the instalment of its own
 * year, which has its line by now, it may go only when it is dated within three months of that other year.
 */
export function placeInNextYear(matching: Matching, candidates: readonly Candidate[]): void {
  const { names, expected } = matching;
  const near = new Map(expected.map(({ year }) => [year, aroundYear(year)]));
  const alsoOwn = (candidate: Candidate): boolean =>
    candidate.fits.some((fit) => inOwnYear(candidate, fit) && names.allow(candidate.line, fit.expected));
  for (const degree of DEGREES)
    settle(matching, candidates, {
      degree,
      otherYear: true,
      allows: (candidate, fit) => {
        const { line } = candidate;
        const allowed = inNextYear(candidate, fit) && names.allow(line, fit.expected);
        if (!allowed || !alsoOwn(candidate)) return allowed;
        return line.date !== undefined && near.get(fit.expected.year)!(line.date);
      },
    });
}

/** Lines that name another theme than the one of their own year whose amount they are, to the cent. */
export function placeUnderOtherTheme(matching: Matching, candidates: readonly Candidate[]): void {
  for (const degree of DEGREES)
    settle(matching, candidates, {
      degree,
      otherTheme: true,
      allows: (candidate, fit) =>
        fit.offCents === 0 &&
        inOwnYear(candidate, fit) &&
        matching.names.allowArea(candidate.line, fit.expected) &&
        !matching.names.allow(candidate.line, fit.expected),
    });
}
