import { type Citation, citesOwnRow } from '../../core/answer';
import type { Language } from '../../core/language';
import { toEuros } from '../../core/money';
import { sumOf } from '../../core/sum';
import { orvTotals } from '../../data/agreement';
import type { FigureSet } from '../../schemes/own-data/own-row';
import { capacityFigures } from '../../schemes/agreement/capacity';
import { type Agreed, sumOfAmounts } from '../../schemes/agreement/amounts';
import { homesFigures } from '../../schemes/agreement/housing';
import { applicationFigures, summaryFigures } from '../../schemes/agreement/summary';
import { areasWithin, type Place } from '../../schemes/names/places';
import { measureFigures } from '../../schemes/orv/measures';
import { useFormats, useLanguage, useTexts } from '../shared/gateway';
import { figuresWith, OwnMark, useOwnData } from '../shared/own-data';
import { OwnDataButton } from '../shared/own-data-button';
import { Figure } from '../shared/source/figure';
import { exploreTexts } from './texts';

/** Names of lines that add up the others. */
const TOTAL = /^tota+l\b/i;

interface Line {
  readonly key: string;
  readonly name: string;
  /** Language of the name; Dutch, as printed, where it is left out. */
  readonly language?: Language | undefined;
  readonly remark?: string | undefined;
  /** Part of the value, shown next to it. */
  readonly part?: string | undefined;
  readonly value: string;
  readonly citations: readonly Citation[];
}

function Lines({ title, lines }: { title?: string; lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      {title && <h3>{title}</h3>}
      <ul className="rows">
        {lines.map(({ key, name, language = 'nl', remark, part, value, citations }) => (
          <li key={key} className={TOTAL.test(name) ? 'total' : ''}>
            <span lang={language}>
              {name.charAt(0).toUpperCase() + name.slice(1)}{' '}
              {citations.some(({ row }) => row !== undefined) && <OwnMark />}
            </span>
            <Figure title={name} value={value} citations={citations} />
            {remark && <span className="quiet">{remark}</span>}
            {part && (
              <span className="quiet">
                <Figure title={name} value={part} citations={citations} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Agreement of one area: summary, measures, capacity, projects and homes, published or own. */
function AreaAgreement({ area }: { area: Place }) {
  const texts = useTexts(exploreTexts);
  const formats = useFormats();
  const language = useLanguage();
  const own = useOwnData();
  const ofArea = <Row extends { area: string }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => row.area === area.name);
  const euro = (cents: number): string => formats.euro(toEuros(cents));
  const range = (low: number, high: number): string =>
    low === high ? euro(low) : `${euro(low)} – ${formats.amount(toEuros(high))}`;
  const agreed = ({ name, amounts }: Agreed): Line => ({
    ...{ key: name, name },
    value: euro(sumOfAmounts(amounts).inclCents),
    citations: amounts.map(({ citation }) => citation),
  });
  const cofinancing = ({ amounts }: Agreed): string | undefined => {
    const cents = amounts.flatMap(({ cofinancingCents }) => cofinancingCents ?? []);
    return cents.length ? texts.cofinancing(euro(sumOf(cents, (one) => one))) : undefined;
  };
  const summary = ofArea(figuresWith(own, summaryFigures));
  const measures = ofArea(figuresWith(own, measureFigures));
  const isOwn = measures.some(({ amounts }) => amounts.some(({ citation }) => citesOwnRow(citation)));
  const totals = isOwn ? [] : ofArea(orvTotals);
  return (
    <>
      <Lines
        lines={summary.map(({ name, lowCents, highCents, certainty, citations }) => ({
          key: name,
          // A total that the agreement does not print is worded in the language of the pane.
          ...(citations.length > 0 ? { name } : { name: texts.computedTotal, language }),
          remark: certainty && texts.certainty[certainty],
          // A computed total cites the sources of its terms.
          citations: citations.length > 0 ? citations : summary.flatMap((line) => line.citations),
          value: range(lowCents, highCents),
        }))}
      />
      <Lines
        title={texts.measures}
        lines={[
          ...measures.map(agreed),
          ...totals.map(({ name, incl, citation }) => ({
            ...{ key: name, name },
            value: formats.euro(incl),
            citations: [citation],
          })),
        ]}
      />
      <Lines title={texts.capacity} lines={ofArea(figuresWith(own, capacityFigures)).map(agreed)} />
      <Lines
        title={texts.applications}
        lines={ofArea(figuresWith(own, applicationFigures)).map((project) => ({
          ...agreed(project),
          part: cofinancing(project),
        }))}
      />
      <Lines
        title={texts.homesTitle}
        lines={ofArea(figuresWith(own, homesFigures)).map(({ part, name, homes, affordable, citation }) => ({
          ...{ key: part, name, citations: [citation] },
          value: formats.number(homes),
          part: affordable === undefined ? undefined : texts.affordable(formats.number(affordable)),
        }))}
      />
    </>
  );
}

/** Agreements of a place and its areas; without any, a button to add own data. */
export function Agreement({ place }: { place: Place }) {
  const texts = useTexts(exploreTexts);
  const own = useOwnData();
  if (place.kind === 'all') return null;
  const sets: readonly FigureSet<readonly { readonly area: string }[]>[] = [
    summaryFigures,
    capacityFigures,
    measureFigures,
    homesFigures,
  ];
  const known = new Set(sets.flatMap((set) => figuresWith(own, set).map(({ area }) => area)));
  const areas = [place, ...areasWithin(place)].filter(({ name }) => known.has(name));
  return (
    <section>
      <h2>{texts.agreement(areas.map(({ name }) => name).join(', ') || place.name)}</h2>
      {areas.length > 0 ? <p className="quiet">{texts.agreementNote}</p> : <p>{texts.noAgreement(place.name)}</p>}
      {areas.map((area) => (
        <AreaAgreement key={area.name} area={area} />
      ))}
      <OwnDataButton place={place.name} />
    </section>
  );
}
