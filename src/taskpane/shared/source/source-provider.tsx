import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useState } from 'react';
import type { Figured } from './figured';

const SourcePanel = lazy(() => import('./source-panel'));
const SourceContext = createContext<(figured: Figured) => void>(() => undefined);

/** Opens the source of a figure. */
export function useShowSource(): (figured: Figured) => void {
  return useContext(SourceContext);
}

/** Lets every figure inside it show where it comes from. */
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
