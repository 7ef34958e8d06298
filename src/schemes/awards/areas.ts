import { type Failed, notAvailable, ok, type Result } from '../../core/result';
import { fold, nearest } from '../../core/text';
import { printedAwards } from '../../data/awards';
import { allPlaces, placeKey, resolvePlace } from '../names/places';

/** All areas together. */
export const allAreas = 'alle';

/** Areas with awards; Amsterdam is the city as a whole. */
export const awardAreas: readonly string[] = [...new Set(printedAwards.flatMap((award) => award.areas))];

const bySpelling = new Map(awardAreas.flatMap((area) => [area, `Amsterdam ${area}`].map((name) => [fold(name), area])));

const areas = awardAreas.join(', ');

/** Fails for an area without awards. */
export function noAwardsIn(typed: string): Failed {
  return notAvailable('noAwardsIn', { typed, areas });
}

/** Resolves an area of the Amsterdam overview ("Noord" is Amsterdam Noord), or any place for awards of own data. */
export function resolveAwardArea(typed: string, parameter: string): Result<string> {
  const key = placeKey(typed);
  const known = bySpelling.get(key);
  if (known) return ok(known);
  const place = resolvePlace(typed);
  if (place.ok) return ok(place.value === allPlaces ? allAreas : place.value.name);
  if (place.failure.code === 'input' || place.failure.message !== 'unknownPlace') return place;
  const suggestion = nearest(key, bySpelling);
  if (suggestion) return notAvailable('unknownName', { parameter, typed, suggestion, choices: areas });
  return place.failure.names.suggestion ? place : noAwardsIn(typed);
}
