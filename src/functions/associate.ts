// Imports the documents before all code of the bundle: adjacent texts compress better, by some 500 bytes.
import '../data/files';
import type { FailureMessages } from '../i18n/sentence';
import { catalogue } from './catalogue';
import type { Cells } from './runtime/number-format';
import { callable } from './runtime/register';

/** Registers every function with Excel, with messages in one language. */
export function associateAll(messages: FailureMessages, cells?: Cells): void {
  for (const declaration of catalogue)
    CustomFunctions.associate(declaration.id, callable(declaration, messages, cells));
}
