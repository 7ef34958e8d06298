import { failures as english } from './en/failures';
import type { FailureMessages } from './failures';
import type { InEveryLanguage } from '../core/language';
import { failures as dutch } from './nl/failures';

/** What can be wrong, in every language; each bundle of functions holds one language and does without this. */
export const failureMessages: InEveryLanguage<FailureMessages> = { nl: dutch, en: english };
