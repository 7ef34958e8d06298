import { type Failure, type Failures, isFailure, notAvailable } from '../../core/failure';
import { fold, nearest } from '../../core/text';
import { awards } from '../../data/awards';
import { allPlaces, resolvePlace } from '../names/places';

/** All areas together. */
export const allAreas = 'alle';

/** The areas that awards are made to; Amsterdam is the city as a whole. */
export const awardAreas: readonly string[] = [...new Set(awards.flatMap((award) => award.areas))];

const bySpelling = new Map(awardAreas.flatMap((area) => [area, `Amsterdam ${area}`].map((name) => [fold(name), area])));

/** The areas here come before the places of the programme as what was probably meant. */
function near({ typed, suggestion }: Failures['unknownPlace']): Failures['unknownPlace'] {
  return { typed, suggestion: nearest(fold(typed), bySpelling) ?? suggestion };
}

/** The area of the Amsterdam overview that a name stands for: Noord is Amsterdam Noord here. */
export function resolveAwardArea(typed: string): string | Failure {
  const known = bySpelling.get(fold(typed));
  if (known) return known;
  const place = resolvePlace(typed);
  if (isFailure(place))
    return place.message === 'unknownPlace' ? notAvailable('unknownPlace', near(place.names)) : place;
  if (place === allPlaces) return allAreas;
  return awardAreas.includes(place.name)
    ? place.name
    : notAvailable('noAwardsIn', { place: place.name, areas: awardAreas.join(', ') });
}
