import type { Citation } from '../../core/answer';
import { homesRows, orvMeasures, orvTotals, summaryRows } from '../../data/agreement';
import { exploreTexts } from './texts';
import type { Place } from '../../schemes/names/places';
import { useFormats, useTexts } from '../shared/language';
import { Figure } from '../shared/source/figure';

interface Line {
  readonly name: string;
  readonly remark?: string | undefined;
  /** A part of the value that is printed beside it. */
  readonly part?: string | undefined;
  readonly value: string;
  readonly citation: Citation;
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <ul className="rows">
      {lines.map(({ name, remark, part, value, citation }) => (
        <li key={name}>
          <span lang="nl">{name}</span>
          <Figure title={name} value={value} citations={[citation]} />
          {remark && <span className="quiet">{remark}</span>}
          {part && (
            <span className="quiet">
              <Figure title={name} value={part} citations={[citation]} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The agreement of an area, where a place has one: its summary, its measures and its homes. */
export function Agreement({ place }: { place: Place }) {
  const texts = useTexts(exploreTexts);
  const formats = useFormats();
  const own = <Row extends { area: string }>(rows: readonly Row[]): Row[] =>
    place.kind === 'all' ? [] : rows.filter(({ area }) => place.areas.some((one) => one.area === area));
  const summary = own(summaryRows);
  if (summary.length === 0) return null;
  const range = (low: number, high: number): string =>
    low === high ? formats.euro(low) : `${formats.euro(low)} – ${formats.amount(high)}`;
  return (
    <section>
      <h2>{texts.agreement}</h2>
      <p className="quiet">{texts.agreementNote}</p>
      <Lines
        lines={summary.map(({ low, high, certainty, ...row }) => ({
          ...row,
          value: range(low, high),
          remark: certainty,
        }))}
      />
      <h3>{texts.measures}</h3>
      <Lines lines={own([...orvMeasures, ...orvTotals]).map((row) => ({ ...row, value: formats.euro(row.incl) }))} />
      <h3>{texts.homesTitle}</h3>
      <Lines
        lines={own(homesRows).map((row) => ({
          ...row,
          value: formats.number(row.homes),
          part: row.affordable === undefined ? undefined : texts.affordable(formats.number(row.affordable)),
        }))}
      />
    </section>
  );
}
