import { SearchBox } from 'office-ui-fabric-react/lib/SearchBox';
import { useMemo } from 'react';
import { formulaTexts } from './texts';
import { useLanguage, useTexts } from '../shared/language';
import { searchFunctions } from './search';

interface Props {
  readonly query: string;
  readonly takesFocus: boolean;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (id: string) => void;
}

/** The functions that fit the words, each with a question that it answers. */
export function FunctionList({ query, takesFocus, onQuery, onChoose }: Props) {
  const texts = useTexts(formulaTexts);
  const language = useLanguage();
  const found = useMemo(() => searchFunctions(query, language), [query, language]);
  return (
    <>
      <SearchBox
        ariaLabel={texts.search}
        placeholder={texts.placeholder}
        value={query}
        autoFocus={takesFocus}
        onChange={(_, typed) => onQuery(typed ?? '')}
      />
      <p className="quiet count" role="status">
        {found.length > 0 ? texts.found(found.length) : texts.notFound}
      </p>
      <ul className="functions">
        {found.map(({ declaration: { id }, task, summary }) => (
          <li key={id}>
            <button type="button" onClick={() => onChoose(id)}>
              <span className="function-name">{id}</span>
              <span>{task}</span>
              <span className="quiet">{summary}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
