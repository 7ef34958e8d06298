import { pane as english } from './en/pane';
import type { InEveryLanguage } from '../core/language';
import { pane as dutch, type PaneTexts } from './nl/pane';

/** What the pane says around its screens, in every language. */
export const paneTexts: InEveryLanguage<PaneTexts> = { nl: dutch, en: english };
