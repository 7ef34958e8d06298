import { english } from './texts.en';
import type { InEveryLanguage } from '../core/language';
import { dutch, type PaneTexts } from './texts.nl';

/** Texts of the pane around its screens, in every language. */
export const paneTexts: InEveryLanguage<PaneTexts> = { nl: dutch, en: english };
