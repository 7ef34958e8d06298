import { failures as english } from './en/failures';
import type { FailureMessages } from './failures';
import type { InEveryLanguage } from '../core/language';
import { failures as dutch } from './nl/failures';

/** Messages of failures in every language; a functions bundle imports one language instead. */
export const failureMessages: InEveryLanguage<FailureMessages> = { nl: dutch, en: english };
