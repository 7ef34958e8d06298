import type { Outcome } from '../../core/answer';
import { ok, type Result } from '../../core/result';
import { type MaximumContribution, orvMeasures } from '../../data/agreement';
import { rowsOf } from '../agreement/embedded';
import { maximumStep } from '../agreement/maximum';
import { resolvePartial } from '../names/partial';
import { allPlaces, type Place } from '../names/places';

/** The measures with a maximum contribution, of one area or of all whose agreement is embedded. */
export function measuresOf(area: Place): Outcome<readonly MaximumContribution[]> {
  const rows = area === allPlaces ? ok(orvMeasures) : rowsOf(orvMeasures, area);
  if (!rows.ok) return rows;
  const { value } = rows;
  return {
    ok: true,
    value,
    proof: () => ({
      citations: value.map((row) => row.citation),
      steps: value.map((row) => maximumStep(row, 'incl')),
    }),
  };
}

/** The measure of an area that any part of its name stands for. */
export function resolveMeasure(typed: string, parameter: string, area: Place): Result<MaximumContribution> {
  const rows = rowsOf(orvMeasures, area);
  if (!rows.ok) return rows;
  const names = rows.value.map((row) => [row.name, row] as const);
  return resolvePartial(typed, parameter, names);
}
