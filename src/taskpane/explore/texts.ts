import { english } from './texts.en';
import type { InEveryLanguage } from '../../core/language';
import { dutch, type ExploreTexts } from './texts.nl';

/** Texts of the screen Verkennen, in every language. */
export const exploreTexts: InEveryLanguage<ExploreTexts> = { nl: dutch, en: english };
