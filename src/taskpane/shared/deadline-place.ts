import { summaryRows } from '../../data/agreement';
import type { Deadline } from '../../data/deadlines';
import { areasWithin, type Place, places, placesWith } from '../../schemes/names/places';

/** Area of each agreement, by document. */
const areaOfAgreement = new Map(summaryRows.map(({ area, citation }) => [citation.source, area]));

/** Place of a deadline: of its agreement or own row; undefined for a deadline of the whole programme. */
export function placeOfDeadline({ area, citation }: Deadline): Place | undefined {
  const name = area ?? areaOfAgreement.get(citation.source);
  return places.find((place) => place.name === name);
}

/** Whether a deadline applies to a place. */
export function concerns(deadline: Deadline, place: Place): boolean {
  const of = placeOfDeadline(deadline);
  return of === undefined || placesWith(of).includes(place) || areasWithin(of).includes(place);
}
