import { createContext, useContext } from 'react';
import type { Call } from '../../workbook/expression';
import type { SelectedCell } from '../../workbook/port';

/** A call that is being edited, in the cell as it was when the editing began. */
export interface Editing {
  readonly cell: SelectedCell;
  readonly call: Call;
}

interface EditRequest {
  /** The call that Formule was opened to edit. */
  readonly asked: Editing | undefined;
  /** Opens Formule on a call. */
  readonly ask: (editing: Editing) => void;
}

const EditContext = createContext<EditRequest>({ asked: undefined, ask: () => undefined });

/** Gives the screens inside it the way to Formule. */
export const EditRequestProvider = EditContext.Provider;

/** How one screen asks that a call be edited in another. */
export function useEditRequest(): EditRequest {
  return useContext(EditContext);
}
