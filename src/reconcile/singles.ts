import type { Candidate, Fit } from './candidates';
import type { Matching } from './matching';
import type { BookedBasis } from './model';
import { withinThreeMonths } from './order';
import { settle } from './settle';

const isExact = (fit: Fit): boolean => fit.offCents === 0;
const isNear = (): boolean => true;

/** What a fit is tried for, best first: exact on the asked basis, exact on the other, then within the tolerance. */
export function degreesOfFit(asked: BookedBasis): ((fit: Fit) => boolean)[] {
  return [isExact, isNear].flatMap((near) => [
    (fit: Fit) => near(fit) && fit.basis === asked,
    (fit: Fit) => near(fit) && fit.basis !== asked,
  ]);
}

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
  for (const fitsEnough of degreesOfFit(matching.question.basis))
    settle(matching, candidates, {
      allows: (candidate, fit) =>
        fitsEnough(fit) && inOwnYear(candidate, fit) && matching.names.allow(candidate.line, fit.expected),
    });
}

/**
 * Lines that are one instalment of the year before or after. Where a line would also be the instalment of its own
 * year, which has its line by now, it may go only when it is dated within three months of that other year.
 */
export function placeInNextYear(matching: Matching, candidates: readonly Candidate[]): void {
  const { names } = matching;
  const alsoOwn = (candidate: Candidate): boolean =>
    candidate.fits.some((fit) => inOwnYear(candidate, fit) && names.allow(candidate.line, fit.expected));
  for (const fitsEnough of degreesOfFit(matching.question.basis))
    settle(matching, candidates, {
      otherYear: true,
      allows: (candidate, fit) => {
        const { line } = candidate;
        const allowed = fitsEnough(fit) && inNextYear(candidate, fit) && names.allow(line, fit.expected);
        if (!allowed || !alsoOwn(candidate)) return allowed;
        return line.date !== undefined && withinThreeMonths(line.date, fit.expected.year);
      },
    });
}

/** Lines that name another theme than the one of their own year whose amount they are, to the cent. */
export function placeUnderOtherTheme(matching: Matching, candidates: readonly Candidate[]): void {
  for (const fitsEnough of degreesOfFit(matching.question.basis))
    settle(matching, candidates, {
      otherTheme: true,
      allows: (candidate, fit) =>
        isExact(fit) &&
        fitsEnough(fit) &&
        inOwnYear(candidate, fit) &&
        !matching.names.allow(candidate.line, fit.expected),
    });
}
