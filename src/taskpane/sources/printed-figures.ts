import type { Citation } from '../../core/answer';
import type { Fact } from '../../data/facts';
import { allFacts } from '../../data/table-facts';
import type { UnitTexts } from '../../i18n/units';
import { factText } from '../shared/fact-text';
import type { Formats } from '../shared/format';
import type { Plain } from '../../core/cell';

function keyOf(value: Plain, { source, section, item = '' }: Citation): string {
  return [value, source, section, item].join('|');
}

let factsByPlace: ReadonlyMap<string, Fact> | undefined;

/** Finds the fact that prints a value in one of these sections. */
export function printedFact(value: Plain, citations: readonly Citation[]): Fact | undefined {
  factsByPlace ??= new Map(allFacts().map((fact) => [keyOf(fact.value, fact.citation), fact]));
  const keys = citations.flatMap(({ item, ...heading }) =>
    [{ item, ...heading }, heading].map((at) => keyOf(value, at)),
  );
  return keys.map((key) => factsByPlace?.get(key)).find(Boolean);
}

/** A smaller figure without a unit may be a year, so it gets no thousands separator. */
const FIRST_SURE_NUMBER = 10_000;

/** Formats a value with the unit of the figure that it is compared with. */
export function valueInUnitOf(figure: Fact | undefined, value: Plain, units: UnitTexts, formats: Formats): string {
  if (typeof value !== 'number') return formats.value(value, 'mixed');
  if (figure && typeof figure.value === 'number')
    return factText({ ...figure, value, qualifier: undefined }, units, formats);
  return Math.abs(value) < FIRST_SURE_NUMBER && Number.isInteger(value) ? String(value) : formats.number(value);
}
