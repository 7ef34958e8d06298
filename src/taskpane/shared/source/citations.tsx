import { Link } from 'office-ui-fabric-react/lib/Link';
import type { Citation } from '../../../core/answer';
import { citationText, documentText, placeText } from '../../../functions/runtime/citation';
import { paneTexts } from '../../texts';
import { useGateway } from '../gateway';
import { useTexts } from '../language';
import { goToOwnData, useOwnData } from '../own-data';
import { OwnMark } from '../own-mark';
import { OutcomeNotice, useWorkbookAction } from '../workbook-action';
import { DocumentLink } from './document-link';

/** Citations by document, each place once. */
function byDocument(citations: readonly Citation[]): [source: string, places: string[]][] {
  const documents = new Map<string, Set<string>>();
  for (const citation of citations) {
    const places = documents.get(citation.source) ?? new Set<string>();
    documents.set(citation.source, places.add(placeText(citation)));
  }
  return [...documents].map(([source, places]) => [source, [...places]]);
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

/** A row of own data: what it cites, and the way to it. */
function OwnCitation({ citation: { source, row = 1 } }: { citation: Citation }) {
  const texts = useTexts(paneTexts).own;
  const gateway = useGateway();
  const own = useOwnData();
  const action = useWorkbookAction();
  return (
    <div>
      <p>
        <OwnMark /> {source}
      </p>
      {own && <Link onClick={() => void action.run(() => goToOwnData(gateway, row))}>{texts.goToRow(row)}</Link>}
      <OutcomeNotice outcome={action.outcome} />
    </div>
  );
}

/** Source references of figures: each document once, linked to its publication, and each row of own data. */
export function Citations({ citations }: { citations: readonly Citation[] }) {
  const own = new Map(
    citations.flatMap((citation) => (citation.row === undefined ? [] : [[citation.row, citation] as const])),
  );
  return (
    <div className="citations">
      {[...own].map(([row, citation]) => (
        <OwnCitation key={row} citation={citation} />
      ))}
      {byDocument(citations.filter(({ row }) => row === undefined)).map(([source, places]) => (
        <div key={source}>
          <p>
            <DocumentLink source={source}>{documentText(source)}</DocumentLink>
          </p>
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

/** A source reference on a line of its own, linked to its publication. */
export function CitationLine({ citation }: { citation: Citation }) {
  return (
    <div className="quiet">
      <DocumentLink source={citation.row === undefined ? citation.source : ''}>{citationText(citation)}</DocumentLink>
    </div>
  );
}
