import type { Serial } from '../../core/date';
import { summaryRows } from '../../data/agreement';
import { deadlines, type Deadline } from '../../data/deadlines';
import { schemeName } from '../../data/programme';
import { exploreTexts } from './texts';
import type { Place } from '../../schemes/names/places';
import { useDeadlineDays } from '../shared/deadline-days';
import { useFormats, useTexts } from '../shared/language';
import { Figure } from '../shared/source/figure';
import { nextDay } from '../shared/timing';

const MOST_SHOWN = 5;

/** The area of each agreement, by its document: its deadlines matter to that area alone. */
const areaOfAgreement = new Map(summaryRows.map(({ area, citation }) => [citation.source, area]));

function isOf(place: Place, { citation }: Deadline): boolean {
  const of = areaOfAgreement.get(citation.source);
  return of === undefined || place.areas.some(({ area }) => area === of);
}

/** The next days that matter to a place: what is open, then what comes, the nearest first. */
export function deadlinesAhead(place: Place, day: Serial): Deadline[] {
  return deadlines
    .filter((deadline) => nextDay(deadline, day) >= day && isOf(place, deadline))
    .sort((a, b) => nextDay(a, day) - nextDay(b, day))
    .slice(0, MOST_SHOWN);
}

/** The deadlines that a place has before it. */
export function DeadlinesAhead({ place, day }: { place: Place; day: Serial }) {
  const texts = useTexts(exploreTexts);
  const formats = useFormats();
  const daysOf = useDeadlineDays();
  const when = (deadline: Deadline): string => {
    const { from, until } = deadline;
    const isOpen = from !== undefined && from <= day && until !== undefined;
    return isOpen ? texts.openUntil(formats.day(until)) : daysOf(deadline);
  };
  const ahead = deadlinesAhead(place, day);
  return (
    <section>
      <h2>{texts.deadlines}</h2>
      {ahead.length === 0 && <p className="quiet">{texts.noDeadlines}</p>}
      <ul className="rows stacked">
        {ahead.map((deadline) => (
          <li key={deadline.id}>
            <Figure
              title={deadline.label}
              value={when(deadline)}
              call={{
                id: 'DEADLINE',
                args: [deadline.id, ...(deadline.until === undefined ? ['van'] : [])],
              }}
            />
            <div lang="nl">{deadline.label}</div>
            <span lang="nl" className="quiet">
              {schemeName(deadline.scheme)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
