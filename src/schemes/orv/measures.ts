import type { Outcome } from '../../core/answer';
import { type Failure, isFailure } from '../../core/failure';
import { type MaximumContribution, orvMeasures } from '../../data/agreement';
import { rowsOf } from '../agreement/embedded';
import { maximumStep } from '../agreement/maximum';
import { resolvePartial } from '../names/partial';
import { allPlaces, type Place } from '../names/places';

/** The measures with a maximum contribution, of one area or of all whose agreement is embedded. */
export function measuresOf(area: Place): Outcome<readonly MaximumContribution[]> {
  const rows = area === allPlaces ? orvMeasures : rowsOf(orvMeasures, area);
  if (isFailure(rows)) return rows;
  return {
    value: rows,
    proof: () => ({
      citations: rows.map((row) => row.citation),
      steps: rows.map((row) => maximumStep(row, 'incl')),
    }),
  };
}

/** The measure of an area that any part of its name stands for. */
export function resolveMeasure(typed: string, parameter: string, area: Place): MaximumContribution | Failure {
  const rows = rowsOf(orvMeasures, area);
  if (isFailure(rows)) return rows;
  const names = rows.map((row) => [row.name, row] as const);
  return resolvePartial(typed, parameter, names);
}
