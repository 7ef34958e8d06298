import type { Citation } from '../../core/answer';
import type { Fact } from '../../data/facts';
import { allFacts } from '../../data/table-facts';
import type { UnitTexts } from '../../i18n/nl/units';
import { factText } from '../shared/fact-text';
import type { Formats } from '../shared/format';
import type { Plain } from '../../core/plain';

function keyOf(value: Plain, { source, place, item = '' }: Citation): string {
  return [value, source, place, item].join('|');
}

let factsByPlace: ReadonlyMap<string, Fact> | undefined;

/** The fact that a document prints as this value at one of these places. */
export function printedFact(value: Plain, citations: readonly Citation[]): Fact | undefined {
  factsByPlace ??= new Map(allFacts().map((fact) => [keyOf(fact.value, fact.citation), fact]));
  const keys = citations.flatMap(({ item, ...heading }) =>
    [{ item, ...heading }, heading].map((at) => keyOf(value, at)),
  );
  return keys.map((key) => factsByPlace?.get(key)).find(Boolean);
}

/** Below this a figure of which nothing tells the unit may be a year, which has no mark in its thousands. */
const FIRST_SURE_NUMBER = 10_000;

/** A value in the unit of a figure that it is held against. */
export function valueInUnitOf(figure: Fact | undefined, value: Plain, units: UnitTexts, formats: Formats): string {
  if (typeof value !== 'number') return formats.value(value, 'mixed');
  if (figure && typeof figure.value === 'number')
    return factText({ ...figure, value, qualifier: undefined }, units, formats);
  return Math.abs(value) < FIRST_SURE_NUMBER && Number.isInteger(value) ? String(value) : formats.number(value);
}
