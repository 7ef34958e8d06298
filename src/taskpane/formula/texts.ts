import { formula as english } from './texts.en';
import type { InEveryLanguage } from '../../core/language';
import { formula as dutch, type FormulaTexts } from './texts.nl';

/** What the screen Formule says, in every language. */
export const formulaTexts: InEveryLanguage<FormulaTexts> = { nl: dutch, en: english };
