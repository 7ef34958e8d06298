import { notAvailable } from '../../core/failure';
import { ok, type Result } from '../../core/result';
import { fold, nearest } from '../../core/text';
import { awards } from '../../data/awards';
import { allPlaces, placeKey, resolvePlace } from '../names/places';

/** All areas together. */
export const allAreas = 'alle';

/** The areas that awards are made to; Amsterdam is the city as a whole. */
export const awardAreas: readonly string[] = [...new Set(awards.flatMap((award) => award.areas))];

const bySpelling = new Map(awardAreas.flatMap((area) => [area, `Amsterdam ${area}`].map((name) => [fold(name), area])));

const areas = awardAreas.join(', ');

/** The area of the Amsterdam overview that a name stands for: Noord is Amsterdam Noord here. */
export function resolveAwardArea(typed: string, parameter: string): Result<string> {
  const key = placeKey(typed);
  const known = bySpelling.get(key);
  if (known) return ok(known);
  const place = resolvePlace(typed);
  if (place.ok) {
    if (place.value === allPlaces) return ok(allAreas);
    const { name } = place.value;
    return awardAreas.includes(name) ? ok(name) : notAvailable('noAwardsIn', { typed: name, areas });
  }
  if (place.failure.code === 'input' || place.failure.message !== 'unknownPlace') return place;
  const suggestion = nearest(key, bySpelling);
  return suggestion
    ? notAvailable('unknownName', { parameter, typed, suggestion, choices: areas })
    : notAvailable('noAwardsIn', { typed, areas });
}
