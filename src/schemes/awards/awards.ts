import type { Answer } from '../../core/answer';
import type { Award } from '../../data/awards';
import type { Scheme } from '../names/schemes';
import { awardsIn, partners, printedStep } from './award';

/** The awards in an area, each once, with those that it shares. */
export function awards(area: string, scheme: Scheme | undefined): Answer<readonly Award[]> {
  const value = awardsIn(area, scheme);
  return {
    ok: true,
    value,
    proof: () => ({
      citations: value.flatMap((row) => row.citations),
      steps: value.map((row) => printedStep(row, partners(row, area))),
    }),
  };
}

/** All for whom the amount of an award is meant, where it is not one area's alone. */
export function sharers({ areas, sharedWith = [] }: Award): readonly string[] {
  return [...(areas.length > 1 ? areas : []), ...sharedWith];
}
