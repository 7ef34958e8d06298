import { english } from './texts.en';
import type { InEveryLanguage } from '../../core/language';
import { dutch, type FormulaTexts } from './texts.nl';

/** Texts of the screen Formule, in every language. */
export const formulaTexts: InEveryLanguage<FormulaTexts> = { nl: dutch, en: english };
