import type { Failure } from '../../core/failure';
import { messageOf } from '../../functions/runtime/register';
import type { Language, InEveryLanguage } from '../../core/language';
import { errorName } from '../../workbook/error-names';
import { failures as english } from '../../i18n/en/failures';
import type { FailureMessages } from '../../i18n/sentence';
import { failures as dutch } from '../../i18n/nl/failures';

/** Messages of failures in every language; a functions bundle imports one language instead. */
export const failureMessages: InEveryLanguage<FailureMessages> = { nl: dutch, en: english };

/** Message of a failure, the same as in a cell. */
export function failureText(failure: Failure, language: Language): string {
  if (failure.code === 'input') return errorName(String((failure.error as { error?: unknown }).error), language);
  return messageOf(failure, failureMessages[language]);
}
