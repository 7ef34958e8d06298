import type { Injector } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { filter, firstValueFrom } from 'rxjs';
import type { CellEditing } from './grid';

/** Cell editor of the grid in the browser. */
export function browserEditing(injector: Injector): CellEditing {
  const editor = injector.get(IEditorBridgeService);
  return {
    isOn: () => editor.isVisible().visible,
    ended: async () => {
      if (editor.isVisible().visible) await firstValueFrom(editor.visible$.pipe(filter(({ visible }) => !visible)));
    },
  };
}
