import { english } from './texts.en';
import type { InEveryLanguage } from '../../core/language';
import { dutch, type ReconcileTexts } from './texts.nl';

/** Texts of the screen Aansluiten, in every language. */
export const reconcileTexts: InEveryLanguage<ReconcileTexts> = { nl: dutch, en: english };
