import { english } from './texts.en';
import type { InEveryLanguage } from '../../core/language';
import { dutch, type DeadlinesTexts } from './texts.nl';

/** Texts of the screen Deadlines, in every language. */
export const deadlinesTexts: InEveryLanguage<DeadlinesTexts> = { nl: dutch, en: english };
