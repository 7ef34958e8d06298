import { Fragment } from 'react';
import { type Award, awards } from '../../data/awards';
import { schemeName } from '../../data/programme';
import { exploreTexts } from './texts';
import type { Place } from '../../schemes/names/places';
import { useFormats, useTexts } from '../shared/language';
import { Figure } from '../shared/source/figure';

const CITY = 'Amsterdam';

/** What was awarded to a place; a city has what its areas have. */
function awardsOf(place: Place): readonly Award[] {
  if (place.kind === 'all' || place.name === CITY) return awards;
  return awards.filter(({ areas, sharedWith }) =>
    place.kind === 'area' ? areas.includes(place.name) : sharedWith?.includes(place.name),
  );
}

/** What a place was awarded under other schemes, where a document says so. */
export function Awards({ place }: { place: Place }) {
  const texts = useTexts(exploreTexts);
  const formats = useFormats();
  const own = awardsOf(place);
  if (own.length === 0) return null;
  const amountOf = ({ amount, qualifier }: Award): string =>
    amount === null ? texts.noAmount : [qualifier, formats.euro(amount)].filter(Boolean).join(' ');
  const countsOf = ({ homes, schools }: Award): string[] => [
    ...(homes ? [texts.homes(formats.number(homes))] : []),
    ...(schools ? [texts.schools(formats.number(schools))] : []),
  ];
  const partners = ({ areas, sharedWith = [] }: Award): string[] => {
    const others = sharedWith.filter((name) => !areas.includes(name));
    return others.length > 0 ? [texts.sharedWith(others.join(', '))] : [];
  };
  return (
    <section>
      <h2>{texts.awards}</h2>
      <p className="quiet">{texts.awardsNote}</p>
      <ul className="rows">
        {own.map((award) => (
          <li key={award.id}>
            <span lang="nl">{schemeName(award.scheme)}</span>
            <Figure title={award.label} value={amountOf(award)} citations={award.citations} />
            <span className="quiet">
              {[award.areas.join(', '), award.tranche].join(' · ')}
              {countsOf(award).map((count) => (
                <Fragment key={count}>
                  {' · '}
                  <Figure title={award.label} value={count} citations={award.citations} />
                </Fragment>
              ))}
              {partners(award).map((names) => ` · ${names}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
