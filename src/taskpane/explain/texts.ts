import { english } from './texts.en';
import type { InEveryLanguage } from '../../core/language';
import { dutch, type ExplainTexts } from './texts.nl';

/** Texts of the screen Uitleg, in every language. */
export const explainTexts: InEveryLanguage<ExplainTexts> = { nl: dutch, en: english };
