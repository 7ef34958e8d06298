import { Fragment } from 'react';
import { type Award } from '../../data/awards';
import { schemeName } from '../../data/programme';
import { exploreTexts } from './texts';
import { awardFigures } from '../../schemes/awards/figures';
import { areasWithin, type Place } from '../../schemes/names/places';
import { useFormats, useTexts } from '../shared/gateway';
import { figuresWith, OwnMark, useOwnData } from '../shared/own-data';
import { Figure } from '../shared/source/figure';

const CITY = 'Amsterdam';

const isOwn = ({ citations }: Award): boolean => citations.some(({ row }) => row !== undefined);

/** Awards to a place and its areas; in the overview, Amsterdam is the city as a whole. */
function awardsOf(awards: readonly Award[], place: Place): readonly Award[] {
  if (place.kind === 'all') return awards;
  const names = [place, ...areasWithin(place)].map(({ name }) => name);
  return awards.filter(
    (award) =>
      names.some((name) => award.areas.includes(name) || award.sharedWith?.includes(name)) ||
      (place.name === CITY && !isOwn(award)),
  );
}

/** Awards to a place from other schemes. */
export function Awards({ place }: { place: Place }) {
  const texts = useTexts(exploreTexts);
  const formats = useFormats();
  const found = awardsOf(figuresWith(useOwnData(), awardFigures), place);
  if (found.length === 0) return null;
  const amountOf = ({ amount, qualifier }: Award): string =>
    amount === null ? texts.noAmount : [qualifier, formats.euro(amount)].filter(Boolean).join(' ');
  const countsOf = ({ homes, schools }: Award): string[] => [
    ...(homes ? [texts.homes(homes, formats.number(homes))] : []),
    ...(schools ? [texts.schools(formats.number(schools))] : []),
  ];
  const partners = ({ areas, sharedWith = [] }: Award): string[] => {
    const others = sharedWith.filter((name) => !areas.includes(name));
    return others.length > 0 ? [texts.sharedWith(others.join(', '))] : [];
  };
  return (
    <section>
      <h2>{texts.awards}</h2>
      {found.some((award) => !isOwn(award)) && <p className="quiet">{texts.awardsNote}</p>}
      <ul className="rows">
        {found.map((award) => (
          <li key={award.id}>
            <span lang="nl">
              {schemeName(award.scheme)} {isOwn(award) && <OwnMark />}
            </span>
            <Figure title={award.label} value={amountOf(award)} citations={award.citations} />
            <span className="quiet">
              {[award.areas.join(', '), award.tranche].filter(Boolean).join(' · ')}
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
