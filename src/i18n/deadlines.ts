import { deadlines as english } from './en/deadlines';
import type { InEveryLanguage } from '../core/language';
import { deadlines as dutch, type DeadlinesTexts } from './nl/deadlines';

/** What the screen Termijnen says, in every language. */
export const deadlinesTexts: InEveryLanguage<DeadlinesTexts> = { nl: dutch, en: english };
