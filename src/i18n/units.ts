import { units as english } from './en/units';
import type { InEveryLanguage } from '../core/language';
import { units as dutch, type UnitTexts } from './nl/units';

/** Singular and plural of units, in every language. */
export const unitTexts: InEveryLanguage<UnitTexts> = { nl: dutch, en: english };
