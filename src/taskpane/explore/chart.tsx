import { exploreTexts } from './texts';
import type { Basis } from '../../schemes/kansrijke-wijk/basis';
import { useFormats, useTexts } from '../shared/gateway';
import { Figure } from '../shared/source/figure';
import type { PlaceAmounts } from './amounts';

/** Number of shades for years; later years repeat them. */
const SHADES = 6;

function barOf(index: number): string {
  return `bar-${(index % SHADES) + 1}`;
}

interface Props {
  readonly placeName: string;
  readonly basis: Basis;
  readonly amounts: PlaceAmounts;
}

/** Bar chart of themes, divided by year; the table below it has the same figures. */
export function Chart({ placeName, basis, amounts: { years, themes } }: Props) {
  const texts = useTexts(exploreTexts);
  const formats = useFormats();
  const most = Math.max(...themes.map(({ sum }) => sum.value ?? 0));
  if (!(most > 0)) return null;
  return (
    <figure className="chart">
      <figcaption>
        <h2>{texts.chart}</h2>
        <ul className="legend" aria-hidden="true">
          {years.map((year, index) => (
            <li key={year}>
              <span className={`swatch ${barOf(index)}`} />
              {year}
            </li>
          ))}
        </ul>
      </figcaption>
      <ul className="bars">
        {themes.map(({ theme, instalments, sum }) => (
          <li key={theme.id}>
            <span className="bar-label">{texts.themes[theme.id]}</span>
            <span className="bar" aria-hidden="true">
              {instalments.map(
                ({ value = 0 }, index) =>
                  value > 0 && (
                    <span key={years[index]} className={barOf(index)} style={{ width: `${(100 * value) / most}%` }} />
                  ),
              )}
            </span>
            <span className="bar-value">
              <Figure
                title={[texts.themes[theme.id], placeName, texts.bases[basis].toLowerCase()].join(', ')}
                value={formats.euro(sum.value ?? 0)}
                call={sum.call}
              >
                {formats.amount(sum.value ?? 0, false)}
              </Figure>
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
