import type { Injector } from '@univerjs/core';
import { helpInDutch } from './argument-help';
import { lexInDutch } from './editing';
import { pasteInDutch } from './pasting';
import { showInDutch } from './showing';
import { typeInDutch } from './typing';

/** Makes the grid read and show cells as Dutch Excel does. */
export function speakDutch(injector: Injector): void {
  lexInDutch(injector);
  typeInDutch(injector);
  pasteInDutch(injector);
  showInDutch(injector);
  helpInDutch(document.body);
}
