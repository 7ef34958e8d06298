import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { type Deadline, isDerived, qualifiedWordsOf } from '../../data/deadlines';
import { schemeName } from '../../data/programme';
import { deadlineFigures } from '../../schemes/facts/deadlines';
import { fullName } from '../../schemes/names/places';
import { deadlinesTexts } from './texts';
import { ChoiceList } from '../shared/choice-list';
import { download, today } from '../shared/browser';
import {
  DeadlineFigure,
  appliesTo,
  placeOfDeadline,
  useDeadlineDays,
  nextDay,
  type Timing,
  timingOf,
} from '../shared/deadlines';
import { figuresWith, useOwnData } from '../shared/own-data';
import { OwnDataFault } from '../shared/own-data-fault';
import { PlacePicker, useChosenPlace } from '../shared/place-picker';
import { useScreenState } from '../shared/screen-state-store';
import { unbroken } from '../shared/unbroken';
import { useFormats, useTexts } from '../shared/gateway';
import { calendarOf, inCalendar } from './calendar';

const ALL = 'all';

function Row({ deadline, timing, day }: { deadline: Deadline; timing: Timing; day: number }) {
  const texts = useTexts(deadlinesTexts);
  const formats = useFormats();
  const daysOf = useDeadlineDays();
  const { label, scheme } = deadline;
  const of = placeOfDeadline(deadline);
  const days = nextDay(deadline, day) - day;
  const ahead =
    timing === 'open' ? texts.daysLeft(days, formats.number(days)) : texts.daysAhead(days, formats.number(days));
  const remarks = [
    ...(of ? [fullName(of)] : []),
    ...(scheme ? [schemeName(scheme)] : []),
    ...qualifiedWordsOf(deadline).map((words) => `“${words}”`),
    ...(isDerived(deadline) ? [texts.derived] : []),
    ...(timing === 'open' || timing === 'coming' ? [ahead] : []),
  ];
  return (
    <li>
      <DeadlineFigure
        deadline={deadline}
        value={timing === 'inForce' ? texts.since(formats.day(deadline.from!)) : daysOf(deadline)}
      />
      <div lang="nl">{label}</div>
      <span className="quiet">{unbroken(remarks.join(' · '))}</span>
    </li>
  );
}

/** Screen Deadlines: open, coming and passed deadlines of the documents, with a calendar file. */
export default function DeadlinesScreen({ day = today() }: { day?: number }) {
  const texts = useTexts(deadlinesTexts);
  const formats = useFormats();
  const own = useOwnData();
  const [place, setPlace] = useChosenPlace();
  const [scheme, setScheme] = useScreenState('deadlines.scheme', ALL);
  const deadlines = figuresWith(own, deadlineFigures).filter((deadline) => !place || appliesTo(deadline, place));
  const schemes = [...new Set(deadlines.flatMap(({ scheme: id }) => id || []))];
  const chosen = schemes.includes(scheme) ? scheme : ALL;
  const shown = deadlines.filter((deadline) => chosen === ALL || deadline.scheme === chosen);
  const inGroup = (timing: Timing): Deadline[] => {
    const sign = timing === 'open' || timing === 'coming' ? 1 : -1;
    return shown
      .filter((deadline) => timingOf(deadline, day) === timing)
      .sort((a, b) => sign * (nextDay(a, day) - nextDay(b, day)));
  };
  const rows = (timing: Timing) => (
    <ul className="rows stacked">
      {inGroup(timing).map((deadline) => (
        <Row key={deadline.id} deadline={deadline} timing={timing} day={day} />
      ))}
    </ul>
  );
  const ahead = [...inGroup('open'), ...inGroup('coming')].map((deadline) => inCalendar(deadline, day));
  return (
    <>
      <h1>{texts.title}</h1>
      <div className="controls">
        <PlacePicker place={place} onChoose={setPlace} withAll />
        <ChoiceList
          label={texts.scheme}
          options={[{ key: ALL, text: texts.all }, ...schemes.map((id) => ({ key: id, text: schemeName(id) }))]}
          chosen={chosen}
          onChoose={setScheme}
        />
      </div>
      <OwnDataFault sets={[deadlineFigures]} />
      <p className="quiet as-of">{texts.asOf(formats.day(day))}</p>
      {(['open', 'coming'] as const).map((timing) => (
        <section key={timing}>
          <h2>{texts.groups[timing]}</h2>
          {inGroup(timing).length > 0 ? rows(timing) : <p className="quiet">{texts.none}</p>}
        </section>
      ))}
      {ahead.length > 0 && (
        <section>
          <DefaultButton
            iconProps={{ iconName: 'download' }}
            text={texts.calendar(ahead.length)}
            onClick={() => download(texts.fileName, calendarOf(ahead, texts, day), 'text/calendar')}
          />
          <p className="quiet as-of">{texts.calendarNote}</p>
        </section>
      )}
      {(['inForce', 'passed'] as const).map(
        (timing) =>
          inGroup(timing).length > 0 && (
            <section key={timing}>
              <details>
                <summary>
                  <h2>{`${texts.groups[timing]} (${inGroup(timing).length})`}</h2>
                </summary>
                {rows(timing)}
              </details>
            </section>
          ),
      )}
    </>
  );
}
