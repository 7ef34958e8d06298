import { SearchBox } from 'office-ui-fabric-react/lib/SearchBox';
import { useMemo } from 'react';
import { formulaTexts } from './texts';
import { unbroken } from '../shared/unbroken';
import { useLanguage, useTexts } from '../shared/gateway';
import { type FoundFunction, searchFunctions } from './search';
import { taskGroups } from './search-words';

interface Props {
  readonly query: string;
  readonly takesFocus: boolean;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (id: string) => void;
}

/** List of functions, each with a question that it answers and a summary. */
function Functions({ found, onChoose }: { found: readonly FoundFunction[]; onChoose: (id: string) => void }) {
  return (
    <ul className="functions">
      {found.map(({ declaration: { id }, task, summary }) => (
        <li key={id}>
          <button type="button" onClick={() => onChoose(id)}>
            <span className="function-name">{id}</span>
            <span>{task}</span>
            <span className="quiet">{unbroken(summary)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Functions that match a search, or all of them by task. */
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
      {query.trim() === '' ? (
        taskGroups.map(([task, ids]) => (
          <section key={task}>
            <h2>{texts.tasks[task]}</h2>
            <Functions
              found={ids.flatMap((id) => found.filter(({ declaration }) => declaration.id === id))}
              {...{ onChoose }}
            />
          </section>
        ))
      ) : (
        <Functions found={found} onChoose={onChoose} />
      )}
    </>
  );
}
