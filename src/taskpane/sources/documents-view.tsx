import { serialOfIso } from '../../core/date';
import { sources } from '../../data/programme';
import { allFacts } from '../../data/table-facts';
import { DocumentLink } from '../shared/source/citations';
import { sourcesTexts } from './texts';
import { useFormats, useTexts } from '../shared/gateway';

/** Documents behind all figures. */
export function DocumentsView() {
  const texts = useTexts(sourcesTexts);
  const formats = useFormats();
  return (
    <ul className="rows checks">
      {sources.map(({ id, title, publication, date, address }) => {
        const day = serialOfIso(date);
        const count = allFacts().filter((fact) => fact.citation.source === id).length;
        return (
          <li key={id}>
            <strong lang="nl">{title}</strong>
            <dl>
              <dt>{texts.publication}</dt>
              <dd lang="nl">{publication}</dd>
              <dt>{texts.date}</dt>
              <dd>{day === undefined ? date : formats.day(day)}</dd>
              {address && (
                <>
                  <dt>{texts.address}</dt>
                  <dd className="address">
                    <DocumentLink source={id}>{address}</DocumentLink>
                  </dd>
                </>
              )}
            </dl>
            <span className="quiet">{texts.facts(formats.number(count))}</span>
          </li>
        );
      })}
    </ul>
  );
}
