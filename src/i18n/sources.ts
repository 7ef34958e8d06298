import { sources as english } from './en/sources';
import type { InEveryLanguage } from '../core/language';
import { sources as dutch, type SourcesTexts } from './nl/sources';

/** What the screen Bronnen says, in every language. */
export const sourcesTexts: InEveryLanguage<SourcesTexts> = { nl: dutch, en: english };
