import { answer, type Outcome } from '../../core/answer';
import { ok, type Result } from '../../core/result';
import { printedMeasures } from '../../data/agreement';
import { type Agreed, figuresByName, printedAmount } from '../agreement/amounts';
import { agreementRows } from '../agreement/embedded';
import { maximumStep } from '../agreement/maximum';
import { resolvePartial } from '../names/partial';
import { allPlaces, type Place } from '../names/places';

/** ORV measures with a maximum contribution. */
export const measureFigures = figuresByName('maatregel', printedMeasures.map(printedAmount));
const { embedded, kinds } = measureFigures;

/** Measures of one area, or of all areas whose agreement is embedded or own. */
export function measuresOf(area: Place, figures = embedded): Outcome<readonly Agreed[]> {
  const rows = area === allPlaces ? ok(figures) : agreementRows(figures, area, kinds);
  if (!rows.ok) return rows;
  const { value } = rows;
  return answer(value, () => {
    const amounts = value.flatMap((measure) => measure.amounts);
    return {
      citations: amounts.map(({ citation }) => citation),
      steps: amounts.map((amount) => maximumStep(amount, 'incl')),
    };
  });
}

/** Resolves a measure of an area from its name or a part of it. */
export function resolveMeasure(typed: string, parameter: string, area: Place, figures = embedded): Result<Agreed> {
  const rows = agreementRows(figures, area, kinds);
  if (!rows.ok) return rows;
  const names = rows.value.map((row) => [row.name, row] as const);
  return resolvePartial(typed, parameter, names);
}
