import { english } from './texts.en';
import type { InEveryLanguage } from '../../core/language';
import { dutch, type AuditTexts } from './texts.nl';

/** Texts of the screen Controle, in every language. */
export const auditTexts: InEveryLanguage<AuditTexts> = { nl: dutch, en: english };
