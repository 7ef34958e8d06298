import type { Serial } from '../../../core/date';
import { deadlines, type Deadline } from '../../../data/deadlines';
import { schemeName } from '../../../data/programme';
import { exploreTexts } from '../../../i18n/explore';
import type { Place } from '../../../schemes/names/places';
import { useFormats, useTexts } from '../../language';
import { Figure } from '../../source/figure';

const AGREEMENT = 'nieuw-west-agreement';
const MOST_SHOWN = 5;

/** The next days that matter to a place: what is open, then what comes, the nearest first. */
export function deadlinesAhead(place: Place, day: Serial): Deadline[] {
  const own = place.kind === 'all' || place.areas.some(({ area }) => area === 'Nieuw-West');
  const next = ({ from, until }: Deadline): Serial => (from !== undefined && from >= day ? from : (until ?? 0));
  return deadlines
    .filter((deadline) => next(deadline) >= day && (own || deadline.citation.source !== AGREEMENT))
    .sort((a, b) => next(a) - next(b))
    .slice(0, MOST_SHOWN);
}

/** The deadlines that a place has before it. */
export function DeadlinesAhead({ place, day }: { place: Place; day: Serial }) {
  const texts = useTexts(exploreTexts);
  const formats = useFormats();
  const when = ({ from, until }: Deadline): string => {
    if (until === undefined) return texts.from(formats.day(from!));
    if (from === undefined) return texts.until(formats.day(until));
    return from <= day ? texts.openUntil(formats.day(until)) : texts.fromUntil(formats.day(from), formats.day(until));
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
