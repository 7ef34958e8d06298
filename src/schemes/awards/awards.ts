import { answer, type Outcome } from '../../core/answer';
import type { Award } from '../../data/awards';
import type { Scheme } from '../names/schemes';
import { awardsIn, sharedWithOthers, printedStep } from './award';
import { type AwardFigure, awardFigures, partsOf } from './figures';

/** Awards of an area, without duplicates, shared ones included. */
export function awards(
  area: string,
  scheme: Scheme | undefined,
  figures = awardFigures.embedded,
): Outcome<readonly AwardFigure[]> {
  const found = awardsIn(figures, area, scheme);
  if (!found.ok) return found;
  const { value } = found;
  return answer(value, () => ({
    citations: value.flatMap((row) => row.citations),
    steps: value.flatMap((row) => partsOf(row).map((part) => printedStep(part, sharedWithOthers(row, area)))),
  }));
}

/** All parties to a shared award; empty where it is for one area alone. */
export function partiesOf({ areas, sharedWith = [] }: Award): readonly string[] {
  return [...(areas.length > 1 ? areas : []), ...sharedWith];
}
