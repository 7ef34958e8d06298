import { audit as english } from './en/audit';
import type { InEveryLanguage } from '../core/language';
import { audit as dutch, type AuditTexts } from './nl/audit';

/** What the screen Controle says, in every language. */
export const auditTexts: InEveryLanguage<AuditTexts> = { nl: dutch, en: english };
