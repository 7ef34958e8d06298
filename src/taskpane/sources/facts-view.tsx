import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { SearchBox } from 'office-ui-fabric-react/lib/SearchBox';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Fact } from '../../data/facts';
import { schemeName, schemes, sources as documents } from '../../data/programme';
import { documentText, sectionText } from '../../functions/runtime/citation';
import { sourcesTexts } from './texts';
import { unitTexts } from '../../i18n/units';
import { ChoiceList } from '../shared/choice-list';
import { factText } from '../shared/fact-text';
import { unbroken } from '../shared/unbroken';
import { useScreenState } from '../shared/screen-state-store';
import { useFormats, useTexts } from '../shared/gateway';
import { Figure } from '../shared/source/figure';
import { factsFor } from './search';

const ALL = 'all';
const PAGE = 40;
const TEXT_UNITS = ['tekst', 'verwijzing'];

function FactRow({ fact }: { fact: Fact }) {
  const units = useTexts(unitTexts);
  const formats = useFormats();
  const { id, label, unit, period, scheme, citation } = fact;
  const value = factText(fact, units, formats);
  return (
    <li className={TEXT_UNITS.includes(unit) ? 'in-words' : ''}>
      <span lang="nl">{label}</span>
      <Figure title={label} value={value} call={{ id: 'FACT', args: [id] }} />
      <span lang="nl" className="quiet">
        {[schemeName(scheme), period, unbroken(sectionText(citation))].filter(Boolean).join(' · ')}
      </span>
    </li>
  );
}

/** All figures, dates and lists of the documents, with search and filters. */
export function FactsView() {
  const texts = useTexts(sourcesTexts);
  const formats = useFormats();
  const [query, setQuery] = useScreenState('sources.query', '');
  const [document, setDocument] = useScreenState('sources.document', ALL);
  const [scheme, setScheme] = useScreenState('sources.scheme', ALL);
  const [pages, setPages] = useState(1);
  const units = useTexts(unitTexts);
  const searched = useDeferredValue(query);
  const found = useMemo(
    () =>
      factsFor(searched, (fact) => factText(fact, units, formats)).filter(
        (fact) => (document === ALL || fact.citation.source === document) && (scheme === ALL || fact.scheme === scheme),
      ),
    [searched, document, scheme, units, formats],
  );
  const all = { key: ALL, text: texts.all };
  const left = found.length - pages * PAGE;
  return (
    <>
      <SearchBox
        ariaLabel={texts.search}
        placeholder={texts.search}
        value={query}
        onChange={(_, typed) => {
          setPages(1);
          setQuery(typed ?? '');
        }}
      />
      <div className="filters">
        <ChoiceList
          label={texts.document}
          options={[all, ...documents.map(({ id }) => ({ key: id, text: documentText(id) }))]}
          chosen={document}
          onChoose={setDocument}
        />
        <ChoiceList
          label={texts.scheme}
          options={[all, ...schemes.map(({ id, name }) => ({ key: id, text: name }))]}
          chosen={scheme}
          onChoose={setScheme}
        />
      </div>
      <p className="quiet count" role="status">
        {found.length > 0 ? texts.found(formats.number(found.length)) : texts.notFound}
      </p>
      <ul className="rows">
        {found.slice(0, pages * PAGE).map((fact) => (
          <FactRow key={fact.id} fact={fact} />
        ))}
      </ul>
      {left > 0 && (
        <DefaultButton
          className="more"
          text={texts.more(formats.number(Math.min(left, PAGE)))}
          onClick={() => setPages(pages + 1)}
        />
      )}
    </>
  );
}
