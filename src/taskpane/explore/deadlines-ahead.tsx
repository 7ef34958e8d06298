import type { Serial } from '../../core/date';
import { type Deadline } from '../../data/deadlines';
import { schemeName } from '../../data/programme';
import { deadlineFigures } from '../../schemes/facts/deadlines';
import type { Place } from '../../schemes/names/places';
import { useDeadlineDays, DeadlineFigure, appliesTo, nextDay, timingOf } from '../shared/deadlines';
import { useFormats, useTexts } from '../shared/gateway';
import { figuresWith, useOwnData } from '../shared/own-data';
import { exploreTexts } from './texts';

const MOST_SHOWN = 5;

/** Next deadlines of a place: open ones, then coming ones, nearest first. */
export function deadlinesAhead(
  place: Place,
  day: Serial,
  deadlines: readonly Deadline[] = deadlineFigures.embedded,
): Deadline[] {
  return deadlines
    .filter((deadline) => nextDay(deadline, day) >= day && appliesTo(deadline, place))
    .sort((a, b) => nextDay(a, day) - nextDay(b, day))
    .slice(0, MOST_SHOWN);
}

/** List of the next deadlines of a place. */
export function DeadlinesAhead({ place, day }: { place: Place; day: Serial }) {
  const texts = useTexts(exploreTexts);
  const formats = useFormats();
  const daysOf = useDeadlineDays();
  const own = useOwnData();
  const when = (deadline: Deadline): string => {
    const { until } = deadline;
    const isOpen = timingOf(deadline, day) === 'open' && until !== undefined;
    return isOpen ? texts.openUntil(formats.day(until)) : daysOf(deadline);
  };
  const ahead = deadlinesAhead(place, day, figuresWith(own, deadlineFigures));
  return (
    <section>
      <h2>{texts.deadlines}</h2>
      {ahead.length === 0 && <p className="quiet">{texts.noDeadlines}</p>}
      <ul className="rows stacked">
        {ahead.map((deadline) => (
          <li key={deadline.id}>
            <DeadlineFigure deadline={deadline} value={when(deadline)} />
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
