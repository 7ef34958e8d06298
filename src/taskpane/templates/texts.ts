import { english } from './texts.en';
import type { InEveryLanguage } from '../../core/language';
import { dutch, type TemplatesTexts } from './texts.nl';

/** Texts of the screen Sjablonen, in every language. */
export const templatesTexts: InEveryLanguage<TemplatesTexts> = { nl: dutch, en: english };
