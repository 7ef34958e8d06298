import { formula as english } from './en/formula';
import type { InEveryLanguage } from '../core/language';
import { formula as dutch, type FormulaTexts } from './nl/formula';

/** What the screen Formule says, in every language. */
export const formulaTexts: InEveryLanguage<FormulaTexts> = { nl: dutch, en: english };
