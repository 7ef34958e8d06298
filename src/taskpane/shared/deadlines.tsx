import { citesOwnRow } from '../../core/answer';
import type { Serial } from '../../core/date';
import type { Deadline } from '../../data/deadlines';
import { summaryRows } from '../../data/agreement';
import { areasWithin, type Place, places, placesWith } from '../../schemes/names/places';
import { deadlinesTexts } from '../deadlines/texts';
import { useFormats, useTexts } from './gateway';
import { OwnMark } from './own-data';
import { Figure } from './source/figure';

/** Status of a deadline on a day. */
export type Timing = 'open' | 'coming' | 'inForce' | 'passed';

/** Status of a deadline, both its days included; a deadline with only a first day is a rule in force since then. */
export function timingOf({ from, until }: Deadline, day: Serial): Timing {
  if (until !== undefined && until < day) return 'passed';
  if (from !== undefined && from > day) return 'coming';
  if (from === undefined) return until === day ? 'open' : 'coming';
  return until === undefined && from < day ? 'inForce' : 'open';
}

/** Next day that matters: the first day before it has come, otherwise the last day. */
export function nextDay({ from, until }: Deadline, day: Serial): Serial {
  return from !== undefined && from > day ? from : (until ?? from!);
}

/** Area of each agreement, by document. */
const areaOfAgreement = new Map(summaryRows.map(({ area, citation }) => [citation.source, area]));

/** Place of a deadline: of its agreement or own row; undefined for a deadline of the whole programme. */
export function placeOfDeadline({ area, citation }: Deadline): Place | undefined {
  const name = area ?? areaOfAgreement.get(citation.source);
  return places.find((place) => place.name === name);
}

/** Returns whether a deadline applies to a place. */
export function appliesTo(deadline: Deadline, place: Place): boolean {
  const of = placeOfDeadline(deadline);
  return of === undefined || placesWith(of).includes(place) || areasWithin(of).includes(place);
}

/** Returns a function that formats the days of a deadline. */
export function useDeadlineDays(): (deadline: Deadline) => string {
  const texts = useTexts(deadlinesTexts);
  const formats = useFormats();
  return ({ from, until }) => {
    if (until === undefined) return texts.from(formats.day(from!));
    if (from === undefined) return texts.until(formats.day(until));
    if (from === until) return formats.day(until);
    return texts.fromUntil(formats.day(from), formats.day(until));
  };
}

/** Days of a deadline with a link to their source; own ones are marked. */
export function DeadlineFigure({ deadline, value }: { deadline: Deadline; value: string }) {
  const { id, label, until, citation } = deadline;
  if (citesOwnRow(citation))
    return (
      <>
        <Figure title={label} value={value} citations={[citation]} /> <OwnMark />
      </>
    );
  return (
    <Figure title={label} value={value} call={{ id: 'DEADLINE', args: until === undefined ? [id, 'van'] : [id] }} />
  );
}
