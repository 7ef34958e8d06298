import { type ReactNode, createContext, lazy, Suspense, useCallback, useContext, useState } from 'react';
import type { Figured } from './figured';

const SourcePanel = lazy(() => import('./source-panel'));
const SourceContext = createContext<(figured: Figured) => void>(() => undefined);

/** Provides the source panel to the figures inside. */
export function SourceProvider({ children }: { children: ReactNode }) {
  const [figured, setFigured] = useState<Figured>();
  const close = useCallback(() => setFigured(undefined), []);
  return (
    <SourceContext.Provider value={setFigured}>
      {children}
      {figured && (
        <Suspense fallback={null}>
          <SourcePanel figured={figured} onClose={close} />
        </Suspense>
      )}
    </SourceContext.Provider>
  );
}

/** Figure that opens its source on click. */
export function Figure({ children, ...figured }: Figured & { children?: ReactNode }) {
  const show = useContext(SourceContext);
  return (
    <button
      type="button"
      className="figure"
      aria-haspopup="dialog"
      aria-description={figured.title}
      onClick={() => show(figured)}
    >
      {children ?? figured.value}
    </button>
  );
}
