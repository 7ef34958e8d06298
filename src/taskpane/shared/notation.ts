import { createContext, useContext } from 'react';
import type { Notation } from '../../workbook/notation';

const NotationContext = createContext<Notation>('point');

/** Gives everything inside it how formulas are typed and shown. */
export const NotationProvider = NotationContext.Provider;

/** How formulas are typed and shown in this Excel. */
export function useNotation(): Notation {
  return useContext(NotationContext);
}
