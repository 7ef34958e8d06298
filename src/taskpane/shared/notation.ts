import { createContext, useContext } from 'react';
import type { Notation } from '../../workbook/notation';

const NotationContext = createContext<Notation>('point');

/** Provides the notation of formulas. */
export const NotationProvider = NotationContext.Provider;

/** Notation of formulas in this Excel. */
export function useNotation(): Notation {
  return useContext(NotationContext);
}
