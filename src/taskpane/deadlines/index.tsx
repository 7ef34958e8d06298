import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { type Deadline, deadlines, DERIVED, qualifiersOf } from '../../data/deadlines';
import { schemeName } from '../../data/programme';
import { deadlinesTexts } from './texts';
import { ChoiceList } from '../shared/choice-list';
import { useDeadlineDays } from '../shared/deadline-days';
import { useKept } from '../shared/kept-state';
import { useFormats, useTexts } from '../shared/language';
import { Figure } from '../shared/source/figure';
import { nextDay, type Timing, timingOf } from '../shared/timing';
import { today } from '../shared/today';
import { calendarOf, inCalendar } from './calendar';

const ALL = 'all';
const schemesWithDeadlines = [...new Set(deadlines.map(({ scheme }) => scheme))];

function download(name: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'text/calendar' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function Row({ deadline, timing, day }: { deadline: Deadline; timing: Timing; day: number }) {
  const texts = useTexts(deadlinesTexts);
  const formats = useFormats();
  const daysOf = useDeadlineDays();
  const { id, label, until, scheme } = deadline;
  const days = nextDay(deadline, day) - day;
  const ahead =
    timing === 'open' ? texts.daysLeft(days, formats.number(days)) : texts.daysAhead(days, formats.number(days));
  const remarks = [
    schemeName(scheme),
    ...qualifiersOf(deadline).map((word) => (word === DERIVED ? texts.derived : word)),
    ...(timing === 'passed' ? [] : [ahead]),
  ];
  return (
    <li>
      <Figure
        title={label}
        value={daysOf(deadline)}
        call={{ id: 'DEADLINE', args: until === undefined ? [id, 'van'] : [id] }}
      />
      <div lang="nl">{label}</div>
      <span className="quiet">{remarks.join(' · ')}</span>
    </li>
  );
}

/** Every deadline in the documents: what is open, what comes and what has passed, and a calendar file of the first two. */
export default function DeadlinesScreen({ day = today() }: { day?: number }) {
  const texts = useTexts(deadlinesTexts);
  const formats = useFormats();
  const [scheme, setScheme] = useKept('deadlines.scheme', ALL);
  const shown = deadlines.filter((deadline) => scheme === ALL || deadline.scheme === scheme);
  const inGroup = (timing: Timing): Deadline[] => {
    const sign = timing === 'passed' ? -1 : 1;
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
      <ChoiceList
        label={texts.scheme}
        options={[
          { key: ALL, text: texts.all },
          ...schemesWithDeadlines.map((id) => ({ key: id, text: schemeName(id) })),
        ]}
        chosen={scheme}
        onChoose={setScheme}
      />
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
            onClick={() => download(texts.fileName, calendarOf(ahead, texts, day))}
          />
          <p className="quiet as-of">{texts.calendarNote}</p>
        </section>
      )}
      <section>
        <details>
          <summary>
            <h2>{`${texts.groups.passed} (${inGroup('passed').length})`}</h2>
          </summary>
          {rows('passed')}
        </details>
      </section>
    </>
  );
}
