import { Link } from 'office-ui-fabric-react/lib/Link';
import { type Citation, citesOwnRow } from '../../../core/answer';
import { citationText, documentText, sectionText } from '../../../functions/runtime/citation';
import { paneTexts } from '../../texts';
import { useGateway, useTexts } from '../gateway';
import { goToOwnData, OwnMark, useOwnData } from '../own-data';
import { unbroken } from '../unbroken';
import { OutcomeNotice, useWorkbookAction } from '../workbook-action';
import { sourceById } from '../../../data/programme';
import { Icon } from '../icons';

/** Splits a text before its last word, to keep an icon on the line of that word. */
function lastWordOf(text: string): [before: string, word: string] {
  const at = text.lastIndexOf(' ') + 1;
  return [text.slice(0, at), text.slice(at)];
}

/** Title of a document, with a link to its official publication if there is one. */
export function DocumentLink({ source, children }: { source: string; children: string }) {
  const { outside } = useTexts(paneTexts).source;
  const address = sourceById(source)?.address;
  if (address === undefined) return <>{children}</>;
  const [before, word] = lastWordOf(children);
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" title={`${address} (${outside})`}>
      {before}
      <span className="unbroken">
        {word}
        <Icon name="outside" />
      </span>
      <span className="for-screen-readers"> ({outside})</span>
    </a>
  );
}

/** Groups citations by document, without duplicate sections. */
function byDocument(citations: readonly Citation[]): [source: string, sections: string[]][] {
  const documents = new Map<string, Set<string>>();
  for (const citation of citations) {
    const sections = documents.get(citation.source) ?? new Set<string>();
    documents.set(citation.source, sections.add(unbroken(sectionText(citation))));
  }
  return [...documents].map(([source, sections]) => [source, [...sections]]);
}

/** Most sections to list before the rest is collapsed. */
const MOST_SHOWN = 8;

function Sections({ sections }: { sections: readonly string[] }) {
  return (
    <ul>
      {sections.map((section) => (
        <li key={section}>{section}</li>
      ))}
    </ul>
  );
}

/** Row of own data with the source that it cites, and a link to it. */
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

/** Source references of figures: documents, each once with a link to its publication, and rows of own data. */
export function Citations({ citations }: { citations: readonly Citation[] }) {
  const own = new Map(
    citations.flatMap((citation) => (citation.row === undefined ? [] : [[citation.row, citation] as const])),
  );
  return (
    <div className="citations">
      {[...own].map(([row, citation]) => (
        <OwnCitation key={row} citation={citation} />
      ))}
      {byDocument(citations.filter(({ row }) => row === undefined)).map(([source, sections]) => (
        <div key={source}>
          <p>
            <DocumentLink source={source}>{unbroken(documentText(source))}</DocumentLink>
          </p>
          {sections.length <= MOST_SHOWN ? (
            <Sections sections={sections} />
          ) : (
            <details>
              <summary>{`${sections[0]} … ${sections[sections.length - 1]} (${sections.length})`}</summary>
              <Sections sections={sections} />
            </details>
          )}
        </div>
      ))}
    </div>
  );
}

/** Source reference on a line of its own, with a link to its publication. */
export function CitationLine({ citation }: { citation: Citation }) {
  return (
    <div className="quiet">
      <DocumentLink source={citesOwnRow(citation) ? '' : citation.source}>
        {unbroken(citationText(citation))}
      </DocumentLink>
    </div>
  );
}
