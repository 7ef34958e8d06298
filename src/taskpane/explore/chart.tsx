import { exploreTexts } from './texts';
import type { Basis } from '../../schemes/kansrijke-wijk/basis';
import { useFormats, useTexts } from '../shared/language';
import { Figure } from '../shared/source/figure';
import { type ThemeAmounts, years } from './amounts';

interface Props {
  readonly placeName: string;
  readonly basis: Basis;
  readonly themes: readonly ThemeAmounts[];
}

/** A bar for each theme, divided over the years; the table under it has the same figures. */
export function Chart({ placeName, basis, themes }: Props) {
  const texts = useTexts(exploreTexts);
  const formats = useFormats();
  const most = Math.max(...themes.map(({ sum }) => sum.value));
  if (!(most > 0)) return null;
  return (
    <figure className="chart">
      <figcaption>
        <h2>{texts.chart}</h2>
        <ul className="legend" aria-hidden="true">
          {years.map((year, index) => (
            <li key={year}>
              <span className={`swatch bar-${index + 1}`} />
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
                ({ value }, index) =>
                  value > 0 && (
                    <span
                      key={years[index]}
                      className={`bar-${index + 1}`}
                      style={{ width: `${(100 * value) / most}%` }}
                    />
                  ),
              )}
            </span>
            <span className="bar-value">
              <Figure
                title={[texts.themes[theme.id], placeName, texts.bases[basis].toLowerCase()].join(', ')}
                value={formats.euro(sum.value)}
                call={sum.call}
              >
                {formats.amount(sum.value, false)}
              </Figure>
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
