import type { Injector } from '@univerjs/core';
import { pasteInDutch } from './pasting';
import { showInDutch } from './showing';
import { typeInDutch } from './typing';

/** Makes the grid read and show cells as Dutch Excel does. */
export function speakDutch(injector: Injector): void {
  typeInDutch(injector);
  pasteInDutch(injector);
  showInDutch(injector);
}
