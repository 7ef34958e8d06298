import { sourcesTexts } from './texts';
import { version } from '../../schemes/facts/version';
import { useScreenState } from '../shared/screen-state-store';
import { useTexts } from '../shared/gateway';
import { Segmented } from '../shared/segmented';
import { ChecksView } from './checks-view';
import { DocumentsView } from './documents-view';
import { FactsView } from './facts-view';

const views = { facts: FactsView, checks: ChecksView, documents: DocumentsView };

type ViewName = keyof typeof views;

/** Screen Bronnen: printed figures, checks and documents. */
export default function Sources() {
  const texts = useTexts(sourcesTexts);
  const [view, setView] = useScreenState<ViewName>('sources.view', 'facts', (value) => String(value) in views);
  const View = views[view];
  return (
    <>
      <h1>{texts.title}</h1>
      <div className="controls">
        <Segmented label={texts.view} options={texts.views} chosen={view} onChoose={setView} />
        <View />
      </div>
      <p className="quiet version">{texts.version(version().value)}</p>
    </>
  );
}
