import { deadlines as english } from './texts.en';
import type { InEveryLanguage } from '../../core/language';
import { deadlines as dutch, type DeadlinesTexts } from './texts.nl';

/** What the screen Termijnen says, in every language. */
export const deadlinesTexts: InEveryLanguage<DeadlinesTexts> = { nl: dutch, en: english };
