import type { Citation } from '../../../core/answer';
import { citationText, documentText, placeText } from '../../../functions/runtime/citation';

/** Citations by document, each place once. */
function byDocument(citations: readonly Citation[]): [document: string, places: string[]][] {
  const documents = new Map<string, Set<string>>();
  for (const citation of citations) {
    const places = documents.get(citation.source) ?? new Set<string>();
    documents.set(citation.source, places.add(placeText(citation)));
  }
  return [...documents].map(([source, places]) => [documentText(source), [...places]]);
}

/** So many places are listed before the rest is behind a fold. */
const MOST_SHOWN = 8;

function Places({ places }: { places: readonly string[] }) {
  return (
    <ul>
      {places.map((place) => (
        <li key={place}>{place}</li>
      ))}
    </ul>
  );
}

/** Where figures stand: each document once, with the places in it. */
export function Citations({ citations }: { citations: readonly Citation[] }) {
  return (
    <div className="citations">
      {byDocument(citations).map(([document, places]) => (
        <div key={document}>
          <p>{document}</p>
          {places.length <= MOST_SHOWN ? (
            <Places places={places} />
          ) : (
            <details>
              <summary>{`${places[0]} … ${places[places.length - 1]} (${places.length})`}</summary>
              <Places places={places} />
            </details>
          )}
        </div>
      ))}
    </div>
  );
}

/** A citation, quiet, on a line of its own. */
export function CitationLine({ citation }: { citation: Citation }) {
  return <div className="quiet">{citationText(citation)}</div>;
}
