import type { Failure } from '../core/failure';
import { messageOf } from '../functions/runtime/register';
import { failures as english } from '../i18n/en/failures';
import { failures as dutch } from '../i18n/nl/failures';
import type { Language } from './language';

const dictionaries = { nl: dutch, en: english };

/** What is wrong, as a function would say it in a cell. */
export function failureText(failure: Failure, language: Language): string {
  return messageOf(failure, dictionaries[language]);
}
