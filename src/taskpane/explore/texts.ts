import { explore as english } from './texts.en';
import type { InEveryLanguage } from '../../core/language';
import { explore as dutch, type ExploreTexts } from './texts.nl';

/** What the screen Verkennen says, in every language. */
export const exploreTexts: InEveryLanguage<ExploreTexts> = { nl: dutch, en: english };
