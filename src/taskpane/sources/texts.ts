import { english } from './texts.en';
import type { InEveryLanguage } from '../../core/language';
import { dutch, type SourcesTexts } from './texts.nl';

/** Texts of the screen Bronnen, in every language. */
export const sourcesTexts: InEveryLanguage<SourcesTexts> = { nl: dutch, en: english };
