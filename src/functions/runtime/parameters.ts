import { amount, basis, onePlace, perHome, placeKind, themeKind } from './kinds';
import { optional, required } from './reading';

/** Place, or all places together. */
export const anyPlace = required('place', placeKind, {
  nl: 'Gemeente, gebied of CBS-code; "alle" voor alle gemeenten samen.',
  en: 'Municipality, area or CBS code; "all" for all municipalities together.',
});

/** Place, and never all places together. */
export const singlePlace = required('place', onePlace, {
  nl: 'Gemeente, gebied of CBS-code.',
  en: 'Municipality, area or CBS code.',
});

/** Theme, or all themes together. */
export const anyTheme = required('theme', themeKind, {
  nl: 'Thema of artikelnummer; "totaal" voor alle thema’s samen.',
  en: 'Theme or article number; "all" for all themes together.',
});

/** Theme, where all themes together have no result. */
export const singleTheme = required('theme', themeKind, {
  nl: 'Thema of artikelnummer.',
  en: 'Theme or article number.',
});

/** Amount incl. btw. */
export const amountIncl = required('amount', amount(), {
  nl: 'Bedrag in euro, inclusief btw.',
  en: 'Amount in euros, incl. btw.',
});

/** Area of an agreement. */
export const agreementArea = required('area', placeKind, {
  nl: 'Het gebied; alleen de afspraak van Nieuw-West is ingebouwd.',
  en: 'The area; only the agreement of Nieuw-West is embedded.',
});

/** Basis of a right, of which the State pays the amount excl. btw. */
export const basisOfRight = optional('basis', basis, 'incl', {
  nl: '"incl" (standaard), "excl" zoals uitbetaald, of "btw".',
  en: '"incl" (default), "excl" as paid, or "btw".',
});

/** Contribution per home of the realisatiestimulans; the printed one by default. */
export const rate = optional('rate', perHome, undefined, {
  nl: 'De bijdrage per woning incl. btw; standaard circa 7.000.',
  en: 'The contribution for each home incl. btw; circa 7,000 by default.',
});
