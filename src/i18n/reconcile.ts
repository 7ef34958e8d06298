import { reconcile as english } from './en/reconcile';
import type { InEveryLanguage } from '../core/language';
import { reconcile as dutch, type ReconcileTexts } from './nl/reconcile';

/** What the screen Aansluiten says, in every language. */
export const reconcileTexts: InEveryLanguage<ReconcileTexts> = { nl: dutch, en: english };
