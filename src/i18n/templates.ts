import { templates as english } from './en/templates';
import type { InEveryLanguage } from '../core/language';
import { templates as dutch, type TemplatesTexts } from './nl/templates';

/** What the screen Sjablonen says, in every language. */
export const templatesTexts: InEveryLanguage<TemplatesTexts> = { nl: dutch, en: english };
