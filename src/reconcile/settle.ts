import type { Candidate, Fit } from './candidates';
import type { Matching } from './matching';
import type { Expected, Line } from './model';
import { degreeOf } from './degree';
import { byClaim, byContent, type Contender } from './order';

/** Which matches a stage allows, and what it calls them. */
export interface Stage {
  /** How well a line must fit. */
  readonly degree: ReturnType<typeof degreeOf>;
  readonly allows: (candidate: Candidate, fit: Fit) => boolean;
  readonly otherYear?: boolean;
  readonly otherTheme?: boolean;
}

interface Choice {
  readonly line: Line;
  readonly fits: readonly Fit[];
}

/** The line with the best claim to an instalment that all of them fit. */
function bestFor(matching: Matching, choices: readonly Choice[], expected: Expected): Choice {
  const contend = ({ line, fits }: Choice): Contender => ({
    line,
    offCents: fits.find((fit) => fit.expected === expected)!.offCents,
    evidence: matching.names.evidence(line),
  });
  const claim = byClaim(expected.year);
  let best = choices[0]!;
  let strongest = contend(best);
  for (const choice of choices) {
    const contender = contend(choice);
    if (claim(contender, strongest) < 0) [best, strongest] = [choice, contender];
  }
  return best;
}

function placeOne(matching: Matching, stage: Stage, { line, fits }: Choice, expected: Expected): void {
  const { basis } = fits.find((fit) => fit.expected === expected)!;
  matching.place({
    how: 'single',
    lines: [line],
    parts: [{ expected, basis, cents: line.cents }],
    evidence: matching.names.evidence(line),
    otherYear: stage.otherYear ?? false,
    otherTheme: stage.otherTheme ?? false,
  });
}

/** The lines that are still free, each with the open instalments that the stage allows it. */
function choicesOf(matching: Matching, candidates: readonly Candidate[], stage: Stage): Choice[] {
  const { basis } = matching.question;
  const choices: Choice[] = [];
  for (const candidate of candidates) {
    if (!matching.isFree(candidate.line)) continue;
    let fits: Fit[] | undefined;
    for (const fit of candidate.fits)
      if (matching.isOpen(fit.expected) && degreeOf(fit, basis) === stage.degree && stage.allows(candidate, fit))
        (fits ??= []).push(fit);
    if (fits) choices.push({ line: candidate.line, fits });
  }
  return choices;
}

interface Group {
  readonly key: string;
  readonly expected: readonly Expected[];
  readonly choices: Choice[];
}

/** The choices by what can be chosen, the fewest first: lines that fit the same instalments stand together. */
function grouped(choices: readonly Choice[]): Group[] {
  const groups = new Map<string, Group>();
  for (const choice of choices) {
    const key = choice.fits.map((fit) => fit.expected.index).join();
    const group = groups.get(key);
    if (group) group.choices.push(choice);
    else groups.set(key, { key, expected: choice.fits.map((fit) => fit.expected), choices: [choice] });
  }
  return [...groups.values()].sort((a, b) => a.expected.length - b.expected.length || (a.key < b.key ? -1 : 1));
}

/**
 * Gives lines to instalments, one each, where there is nothing to choose: a line that fits one instalment, or as many
 * lines as there are instalments that they all fit, which then are interchangeable. What is left is in doubt.
 */
export function settle(matching: Matching, candidates: readonly Candidate[], stage: Stage): void {
  for (;;) {
    const groups = grouped(choicesOf(matching, candidates, stage));
    const clear = groups.find((group) => group.choices.length >= group.expected.length);
    if (!clear) {
      for (const { expected, choices } of groups) {
        const lines = choices.map(({ line }) => line).sort(byContent);
        matching.doubt({ lines, options: expected.map((one) => [one]) });
      }
      return;
    }
    let contenders = clear.choices;
    for (const expected of clear.expected) {
      const best = bestFor(matching, contenders, expected);
      placeOne(matching, stage, best, expected);
      contenders = contenders.filter((choice) => choice !== best);
    }
  }
}
