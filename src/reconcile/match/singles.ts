import { type Candidate, DEGREES, type Fit } from './candidates';
import { coveredKey } from './combinations';
import { groupBy, together } from './groups';
import type { Matching } from './matching';
import type { Line } from '../model';
import { byClaim, byContent } from './order';
import { isWithin, mayBe, type Reach } from './reach';

type Allows = (line: Line, fit: Fit) => boolean;

/** The lines that are still free, with the open instalments that they fit in a degree and are allowed. */
function choicesOf(matching: Matching, candidates: readonly Candidate[], degree: number, allows: Allows): Candidate[] {
  return candidates.flatMap(({ lines, fits }) => {
    const open = fits.filter(
      (fit) => fit.degree === degree && matching.of(fit.expected).length === 0 && allows(lines[0]!, fit),
    );
    const free = open.length > 0 ? lines.filter((line) => matching.isFree(line)) : [];
    return free.length > 0 ? { lines: free, fits: open } : [];
  });
}

/**
 * Gives lines to instalments, one each, where there is nothing to choose: a line that fits one instalment, or as many
 * lines as there are instalments that they all fit, which then are interchangeable. What is left is in doubt.
 */
function settle(matching: Matching, candidates: readonly Candidate[], degree: number, allows: Allows): void {
  for (;;) {
    const groups = [...groupBy(choicesOf(matching, candidates, degree, allows), ({ fits }) => coveredKey(fits))]
      .map(([key, alike]) => ({ key, fits: alike[0]!.fits, lines: together(alike.map(({ lines }) => lines)) }))
      .sort((a, b) => a.fits.length - b.fits.length || (a.key < b.key ? -1 : 1));
    const clear = groups.find(({ fits, lines }) => lines.length >= fits.length);
    if (!clear) {
      for (const { fits, lines } of groups)
        matching.doubt(
          lines.sort(byContent),
          fits.map(({ expected }) => [expected]),
        );
      return;
    }
    let { lines } = clear;
    for (const fit of clear.fits) {
      const claim = byClaim(matching, fit, ({ cents }) => cents - fit.cents);
      const best = lines.reduce((a, b) => (claim(b, a) < 0 ? b : a));
      matching.place([best], [{ ...fit, cents: best.cents }]);
      lines = lines.filter((line) => line !== best);
    }
  }
}

/** Whether a line is off by nothing but rounding to whole euros. */
function isRounded({ cents }: Line, fit: Fit): boolean {
  return cents === fit.cents || cents % 100 === 0;
}

/**
 * Lines that are one instalment of a year within reach, net or gross. One of another year that names neither theme nor
 * scheme may be rounded but not some cents off: among the lines of three years chance brings an amount as near as that.
 */
export function placeSingles(matching: Matching, candidates: readonly Candidate[], reach: Reach): void {
  const { names } = matching;
  const allows: Allows = (line, fit) =>
    names.allow(line, fit.expected) &&
    mayBe(matching, [fit.expected], reach)(line) &&
    (reach === 0 || names.of(line).evidence < 2 || isRounded(line, fit));
  for (const degree of DEGREES) settle(matching, candidates, degree, allows);
}

/** Lines that name another theme than the one of their own year whose amount they are, to the cent. */
export function placeUnderOtherTheme(matching: Matching, candidates: readonly Candidate[]): void {
  for (const degree of DEGREES.slice(0, 2))
    settle(
      matching,
      candidates,
      degree,
      (line, { expected }) => isWithin(line, expected.year, 0) && matching.names.allowArea(line, expected),
    );
}
