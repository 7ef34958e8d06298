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

const contenderFor =
  ({ names }: Matching, expected: Expected) =>
  ({ line, fits }: Choice): Contender => {
    const { offCents } = fits.find((fit) => fit.expected === expected)!;
    return { line, offCents, evidence: names.evidence(line) };
  };

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
    const { line } = candidate;
    if (!matching.isFree(line)) continue;
    const fits = candidate.fits.filter(
      (fit) => matching.isOpen(fit.expected) && degreeOf(fit, basis) === stage.degree && stage.allows(candidate, fit),
    );
    if (fits.length > 0) choices.push({ line, fits });
  }
  return choices;
}

/** The choices by what can be chosen: lines that fit the same instalments stand together. */
function grouped(choices: readonly Choice[]): { expected: readonly Expected[]; choices: Choice[] }[] {
  const groups = new Map<string, { expected: readonly Expected[]; choices: Choice[] }>();
  for (const choice of choices) {
    const expected = [...new Set(choice.fits.map((fit) => fit.expected))].sort((a, b) => a.index - b.index);
    const key = expected.map((one) => one.index).join();
    const group = groups.get(key);
    if (group) group.choices.push(choice);
    else groups.set(key, { expected, choices: [choice] });
  }
  return [...groups.values()].sort(
    (a, b) => a.expected.length - b.expected.length || a.expected[0]!.index - b.expected[0]!.index,
  );
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
      const claim = byClaim(expected.year);
      const contender = contenderFor(matching, expected);
      const best = contenders.reduce((a, b) => (claim(contender(b), contender(a)) < 0 ? b : a));
      placeOne(matching, stage, best, expected);
      contenders = contenders.filter((choice) => choice !== best);
    }
  }
}
