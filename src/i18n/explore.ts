import { explore as english } from './en/explore';
import type { InEveryLanguage } from '../core/language';
import { explore as dutch, type ExploreTexts } from './nl/explore';

/** What the screen Verkennen says, in every language. */
export const exploreTexts: InEveryLanguage<ExploreTexts> = { nl: dutch, en: english };
