import { amountOf, type Expected, type Line, type Placement } from '../model';
import { AmountFit, type Candidate, EXACT_FITS, type Fit, FITS } from './candidates';
import { groupBy, concatenatedLists } from './groups';
import type { Matching } from './matching';
import { Evidence } from './naming';
import { coveredKey } from './combinations';
import { byClaim, byContent } from './order';
import { isAt, canMatch, equalIn, YearReach } from './reach';
import { PART_WORDS } from '../read/words';

type Allows = (line: Line, fit: Fit) => boolean;

/** Open lines with the missing instalments that they fit and are allowed. */
function choicesOf(
  matching: Matching,
  candidates: readonly Candidate[],
  amountFit: AmountFit,
  allows: Allows,
): Candidate[] {
  return candidates.flatMap(({ lines, fits }) => {
    const missing = fits.filter(
      (fit) => fit.amountFit === amountFit && matching.isMissing(fit.expected) && allows(lines[0]!, fit),
    );
    const open = missing.length > 0 ? lines.filter((line) => matching.isOpen(line)) : [];
    return open.length > 0 ? { lines: open, fits: missing } : [];
  });
}

/**
 * Matches lines with one instalment each where the choice is unique: a line that fits one instalment, or as many
 * interchangeable lines as instalments. The rest is ambiguous.
 */
function matchUnique(matching: Matching, candidates: readonly Candidate[], amountFit: AmountFit, allows: Allows): void {
  for (;;) {
    const groups = [...groupBy(choicesOf(matching, candidates, amountFit, allows), ({ fits }) => coveredKey(fits))]
      .map(([key, alike]) => ({ key, fits: alike[0]!.fits, lines: concatenatedLists(alike.map(({ lines }) => lines)) }))
      .sort((a, b) => a.fits.length - b.fits.length || (a.key < b.key ? -1 : 1));
    const clear = groups.find(({ fits, lines }) => lines.length >= fits.length);
    if (!clear) {
      for (const { fits, lines } of groups)
        matching.markAmbiguous(
          lines.sort(byContent),
          fits.map(({ expected }) => [expected]),
        );
      return;
    }
    let { lines } = clear;
    for (const fit of clear.fits) {
      const claim = byClaim(matching.names, fit, ({ cents }) => cents - fit.cents);
      const best = lines.reduce((a, b) => (claim(b, a) < 0 ? b : a));
      matching.match([best], [{ ...fit, cents: best.cents }]);
      lines = lines.filter((line) => line !== best);
    }
  }
}

/** Returns whether a line differs only by rounding to whole euros. */
function isRounded({ cents }: Line, fit: Fit): boolean {
  return cents === fit.cents || cents % 100 === 0;
}

/**
 * Matches lines with one instalment of a year at a reach. A line of a neighbouring year without a name may be rounded
 * but not some cents off: among the lines of three years, an amount that near occurs by chance.
 */
export function matchOneToOne(matching: Matching, candidates: readonly Candidate[], reach: YearReach): void {
  const { names } = matching;
  const isIn = new Map<Expected, (line: Line) => boolean>(
    matching.expected.map((expected) => [expected, canMatch(matching, [expected], reach)]),
  );
  const allows: Allows = (line, fit) =>
    names.allow(line, fit.expected) &&
    isIn.get(fit.expected)!(line) &&
    (reach !== YearReach.Neighbour || names.evidence(line) !== Evidence.None || isRounded(line, fit));
  for (const amountFit of FITS) matchUnique(matching, candidates, amountFit, allows);
}

/** Placement of an instalment by one line that covers nothing else and repeats nothing. */
function singleOf(matching: Matching, expected: Expected): Placement | undefined {
  const [placement, ...more] = matching.of(expected);
  return placement?.lines.length === 1 && placement.parts.length === 1 && more.length === 0 ? placement : undefined;
}

interface Move {
  readonly line: Line;
  readonly to: Expected;
  readonly instead: Placement | undefined;
}

/** Moves by a year, from an open line on, each to the instalment of the next; undefined where none is missing at the end. */
function movesFrom(matching: Matching, first: Line, target: Expected): Move[] | undefined {
  const { names } = matching;
  const mayMove = (line: Line, to: Expected): boolean =>
    names.evidence(line) !== Evidence.None &&
    names.allow(line, to) &&
    canMatch(matching, [to], YearReach.Neighbour)(line);
  const step = target.year - (first.year ?? target.year);
  const moves: Move[] = [];
  let line: Line | undefined = first;
  let to: Expected | undefined = target;
  while (line && to && mayMove(line, to)) {
    const instead = singleOf(matching, to);
    moves.push({ line, to, instead });
    if (matching.isMissing(to)) return moves;
    line = instead?.lines[0];
    to = equalIn(matching, to, to.year + step);
  }
  return undefined;
}

/**
 * Moves lines to the neighbouring year where that leaves none over: three payments in January are those of the three
 * years before.
 */
export function shiftYears(matching: Matching, candidates: readonly Candidate[]): void {
  const leadsToMissing = (to: Expected | undefined, step: number): boolean =>
    to !== undefined && (matching.isMissing(to) || leadsToMissing(equalIn(matching, to, to.year + step), step));
  for (const { lines, fits } of candidates)
    for (const { expected, basis } of fits) {
      const years = [-1, 1].filter((step) => leadsToMissing(expected, step)).map((step) => expected.year - step);
      for (const open of lines) {
        const mayShift = years.includes(open.year!) && matching.isOpen(open);
        const moves = mayShift ? movesFrom(matching, open, expected) : undefined;
        for (const { line, to, instead } of moves ?? [])
          matching.match([line], [{ expected: to, basis, cents: line.cents }], instead);
      }
    }
}

/**
 * Matches lines with an instalment of another theme than they name, to the cent. A line that calls itself a part stays
 * with its theme where more of that is missing in its year: half of armoede is veerkracht to the cent.
 */
export function matchUnderOtherTheme(matching: Matching, candidates: readonly Candidate[]): void {
  const isPartOfOwn = (line: Line): boolean =>
    PART_WORDS.test(line.text) &&
    matching
      .missing()
      .some(
        (own) =>
          (matching.names.themeBits(line) >> own.theme.index) & 1 &&
          isAt(matching, line, own.year, YearReach.Named) &&
          amountOf(own, matching.question.basis) > line.cents,
      );
  const allows: Allows = (line, { expected }) =>
    isAt(matching, line, expected.year, YearReach.Named) &&
    matching.names.allowArea(line, expected) &&
    !isPartOfOwn(line);
  for (const amountFit of EXACT_FITS) matchUnique(matching, candidates, amountFit, allows);
}
