import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useState } from 'react';
import type { Figured } from './figured';
import type { ScreenProps } from '../screen-props';

const SourcePanel = lazy(() => import('./source-panel'));
const SourceContext = createContext<(figured: Figured) => void>(() => undefined);

/** Opens the source of a figure. */
export function useShowSource(): (figured: Figured) => void {
  return useContext(SourceContext);
}

/** Lets every figure inside it show where it comes from. */
export function SourceProvider({ gateway, children }: ScreenProps & { children: ReactNode }) {
  const [figured, setFigured] = useState<Figured>();
  const close = useCallback(() => setFigured(undefined), []);
  return (
    <SourceContext.Provider value={setFigured}>
      {children}
      {figured && (
        <Suspense fallback={null}>
          <SourcePanel figured={figured} gateway={gateway} onClose={close} />
        </Suspense>
      )}
    </SourceContext.Provider>
  );
}
