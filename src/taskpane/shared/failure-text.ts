import type { Failure } from '../../core/failure';
import { messageOf } from '../../functions/runtime/register';
import type { Language } from '../../core/language';
import { errorName } from '../../workbook/error-names';
import { failureMessages } from '../../i18n/messages';

/** Message of a failure, the same as in a cell. */
export function failureText(failure: Failure, language: Language): string {
  if (failure.code === 'input') return errorName(String((failure.error as { error?: unknown }).error), language);
  return messageOf(failure, failureMessages[language]);
}
