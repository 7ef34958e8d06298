import { type Candidate, DEGREES, type Fit } from './candidates';
import { groupBy } from './groups';
import type { Matching } from './matching';
import type { Line } from './model';
import { byClaim, byContent } from './order';
import { isWithin, mayBe, type Reach } from './reach';

type Allows = (line: Line, fit: Fit) => boolean;

/** The lines that are still free, each with the open instalments that it fits in a degree and is allowed. */
function choicesOf(matching: Matching, candidates: readonly Candidate[], degree: number, allows: Allows): Candidate[] {
  const choices: Candidate[] = [];
  for (const { line, fits } of candidates) {
    if (!matching.isFree(line)) continue;
    let chosen: Fit[] | undefined;
    for (const fit of fits)
      if (fit.degree === degree && matching.of(fit.expected).length === 0 && allows(line, fit))
        (chosen ??= []).push(fit);
    if (chosen) choices.push({ line, fits: chosen });
  }
  return choices;
}

/**
 * Gives lines to instalments, one each, where there is nothing to choose: a line that fits one instalment, or as many
 * lines as there are instalments that they all fit, which then are interchangeable. What is left is in doubt.
 */
function settle(matching: Matching, candidates: readonly Candidate[], degree: number, allows: Allows): void {
  for (;;) {
    const choices = choicesOf(matching, candidates, degree, allows);
    const groups = [...groupBy(choices, ({ fits }) => fits.map(({ expected }) => expected.index).join())]
      .map(([key, group]) => ({ key, fits: group[0]!.fits, lines: group.map(({ line }) => line) }))
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

/** Lines that are one instalment of a year within reach, net or gross. */
export function placeSingles(matching: Matching, candidates: readonly Candidate[], reach: Reach): void {
  for (const degree of DEGREES)
    settle(
      matching,
      candidates,
      degree,
      (line, { expected }) => matching.names.allow(line, expected) && mayBe(matching, line, [expected], reach),
    );
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
