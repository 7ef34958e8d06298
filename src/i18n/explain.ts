import { explain as english } from './en/explain';
import type { InEveryLanguage } from '../core/language';
import { explain as dutch, type ExplainTexts } from './nl/explain';

/** What the screen Uitleg says, in every language. */
export const explainTexts: InEveryLanguage<ExplainTexts> = { nl: dutch, en: english };
