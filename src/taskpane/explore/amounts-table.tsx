import { exploreTexts } from './texts';
import type { Basis } from '../../schemes/kansrijke-wijk/basis';
import type { Place } from '../../schemes/names/places';
import { hasCents } from '../shared/format';
import { useFormats, useTexts } from '../shared/gateway';
import { OwnMark } from '../shared/own-data';
import { unbroken } from '../shared/unbroken';
import { Figure } from '../shared/source/figure';
import type { AnsweredFigure, PlaceAmounts, ThemeAmounts } from './amounts';
import { lazy, Suspense, useState } from 'react';
import { paneTexts } from '../texts';

const Conditions = lazy(() => import('../shared/conditions'));

/** Spending conditions of a theme, collapsed; loaded when expanded. */
function ThemeConditions({ theme, name }: { theme: string; name: string }) {
  const texts = useTexts(exploreTexts);
  const { conditions } = useTexts(paneTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={texts.conditionsOf(name)}>{conditions.title}</summary>
      {isOpen && (
        <Suspense fallback={null}>
          <Conditions theme={theme} />
        </Suspense>
      )}
    </details>
  );
}

/** Columns of years that fit at 320 pixels. */
const MOST_IN_SIGHT = 3;

interface Props {
  readonly place: Place;
  readonly placeName: string;
  readonly basis: Basis;
  readonly amounts: PlaceAmounts;
}

/** Returns a function that words the difference between the maximum and the instalments. */
function useDifference(): (amounts: ThemeAmounts) => { readonly text: string; readonly differs: boolean } {
  const texts = useTexts(exploreTexts);
  const formats = useFormats();
  return ({ maximum, sum }) => {
    if (sum.isOwn && !maximum.isOwn) return { text: texts.besideOwn, differs: false };
    const cents = Math.round(((maximum.value ?? 0) - (sum.value ?? 0)) * 100);
    if (cents === 0) return { text: texts.equal, differs: false };
    const amount = formats.euro(Math.abs(cents) / 100);
    return { text: cents > 0 ? texts.above(amount) : texts.below(amount), differs: true };
  };
}

function ThemeRows({
  amounts,
  years,
  place,
  placeName,
  basis,
  cents,
}: Omit<Props, 'amounts'> & { amounts: ThemeAmounts; years: readonly number[]; cents: boolean }) {
  const texts = useTexts(exploreTexts);
  const formats = useFormats();
  const difference = useDifference()(amounts);
  const { theme, instalments, sum, maximum, share } = amounts;
  const whole = theme.article === undefined;
  const name = whole ? texts.allThemes : texts.themes[theme.id]!;
  const onBasis = `, ${texts.bases[basis].toLowerCase()}`;
  const figure = ({ value, call, isOwn }: AnsweredFigure, what: string, note?: string) => {
    if (value === undefined) return <span title={texts.notDivided}>–</span>;
    return (
      <>
        <Figure title={`${name}, ${what}, ${placeName}${onBasis}`} value={formats.euro(value)} call={call} note={note}>
          {formats.amount(value, cents)}
        </Figure>
        {isOwn && <OwnMark />}
      </>
    );
  };
  const printed = maximum.isOwn ? texts.ownMaximum : whole ? texts.maxima : texts.maximum;
  const maximumLabel = basis === 'incl' ? printed : texts.computedMaximum(texts.bases[basis].toLowerCase());
  return (
    <tbody className={whole ? 'total' : ''}>
      <tr>
        <th scope="rowgroup" colSpan={years.length + 1}>
          <div className="theme">
            <span title={whole ? undefined : theme.name}>
              {name} {!whole && <span className="quiet">{texts.article(theme.article!)}</span>}
            </span>
            {place.kind !== 'all' && sum.value !== 0 && (
              <Figure
                {...share}
                title={`${texts.shareOf(name)}, ${placeName}${onBasis}`}
                value={formats.percent(share.value)}
              >
                {texts.share(formats.percent(share.value))}
              </Figure>
            )}
          </div>
        </th>
      </tr>
      <tr className="instalments">
        {instalments.map((answered, index) => (
          <td key={years[index]} data-heading={years[index]}>
            {figure(answered, String(years[index]))}
          </td>
        ))}
        <td className="sum" data-heading={texts.total}>
          {figure(sum, texts.total.toLowerCase())}
        </td>
      </tr>
      {(place.kind !== 'area' || maximum.isOwn) && (sum.value !== 0 || maximum.isOwn) && (
        <tr className="maximum">
          <th scope="row" colSpan={years.length}>
            {maximumLabel} <span className={difference.differs ? 'differs' : 'quiet'}>{difference.text}</span>
          </th>
          <td>
            {figure(
              maximum,
              maximumLabel.toLowerCase(),
              basis === 'incl' ? unbroken(texts.differenceNote) : texts.computedMaximumNote,
            )}
          </td>
        </tr>
      )}
      {!whole && (
        <tr>
          <td className="conditions" colSpan={years.length + 1}>
            <ThemeConditions theme={theme.id} name={name} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** Table of instalments by theme and year, with the maximum and sum of each theme. */
export function AmountsTable({ amounts: { years, themes, total }, ...shown }: Props) {
  const texts = useTexts(exploreTexts);
  const figures = [...themes, total].flatMap(({ instalments, sum }) => [...instalments, sum]);
  const cents = figures.some(({ value = 0 }) => hasCents(value));
  const isWide = years.length > MOST_IN_SIGHT;
  return (
    <div {...(isWide && { className: 'wide', tabIndex: 0 })}>
      <table className={`amounts ${isWide || cents ? 'tight' : ''}`}>
        <caption className="for-screen-readers">{texts.caption(shown.placeName, texts.bases[shown.basis])}</caption>
        <thead>
          <tr>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
            <th scope="col">{texts.total}</th>
          </tr>
        </thead>
        {[...themes, total].map((amounts) => (
          <ThemeRows key={amounts.theme.id} amounts={amounts} years={years} cents={cents} {...shown} />
        ))}
      </table>
    </div>
  );
}
