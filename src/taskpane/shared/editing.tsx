import { createContext, useContext } from 'react';
import type { Call } from '../../workbook/expression';
import type { SelectedCell } from '../../workbook/port';

/** Call being edited, with its cell as it was at the start. */
export interface Editing {
  readonly cell: SelectedCell;
  readonly call: Call;
}

interface EditRequest {
  /** Call that Formule was opened for. */
  readonly asked: Editing | undefined;
  /** Opens Formule for a call. */
  readonly ask: (editing: Editing) => void;
}

const EditContext = createContext<EditRequest>({ asked: undefined, ask: () => undefined });

/** Provides the request to open Formule. */
export const EditRequestProvider = EditContext.Provider;

/** Request of one screen to edit a call in Formule. */
export function useEditRequest(): EditRequest {
  return useContext(EditContext);
}
