import type { FailureMessages } from '../i18n/failures';
import { catalogue } from './catalogue';
import { callable } from './runtime/register';

/** Makes every function known to Excel, with its errors in one language. */
export function associateAll(messages: FailureMessages): void {
  for (const declaration of catalogue) CustomFunctions.associate(declaration.id, callable(declaration, messages));
}
