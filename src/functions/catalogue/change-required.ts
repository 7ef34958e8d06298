import { changeRequired as rule } from '../../schemes/kansrijke-wijk/change';
import { declare } from '../runtime/declare';
import { positiveAmount, yesOrNo } from '../runtime/kinds';
import { optional, required } from '../runtime/reading';

/** Need for a request to change a budget. */
export const changeRequired = declare({
  id: 'CHANGE.REQUIRED',
  returns: 'cell',
  as: 'boolean',
  parameters: [
    required('budget', positiveAmount, {
      nl: 'Budget van het thema volgens de aanvraag, in euro.',
      en: 'Budget of the theme in the application, in euros.',
    }),
    required('revised', positiveAmount, {
      nl: 'Gewijzigd budget, in euro en op dezelfde basis: beide incl. btw, zoals in de bijlage, of beide excl.',
      en: 'Revised budget, in euros and on one basis: both incl. btw, as in the annex, or both excl.',
    }),
    optional('newActivity', yesOrNo, false, {
      nl: 'WAAR als er een activiteit bij komt die niet in de aanvraag stond.',
      en: 'TRUE if an activity is added that was not in the application.',
    }),
    optional('shifted', positiveAmount, 0, {
      nl: 'Wat binnen het thema tussen activiteiten verschuift, in euro; standaard 0.',
      en: 'The amount moved between activities within the theme, in euros; 0 by default.',
    }),
  ],
  rule,
  texts: {
    nl: {
      summary:
        'WAAR als het budget van een thema, of wat daarbinnen verschuift, 25% of meer wijzigt, of bij een nieuwe activiteit (art. 10, lid 4). Volgens het artikel wordt alleen dan een wijziging aangevraagd; volgens de toelichting hoeft het alleen dan.',
      tasks: ['Moeten wij deze wijziging van de uitkering aanvragen?'],
    },
    en: {
      summary:
        'TRUE if the budget of a theme, or what is shifted within it, changes by 25% or more, or for a new activity (art. 10, lid 4). The article says that a request is made only then, the note that it need only be made then.',
      tasks: ['Must we apply for this change of budget?'],
    },
  },
  examples: [
    { call: [100000, 124999.99], gives: false },
    { call: [100000, 125000], gives: true },
    { call: [100000, 75000], gives: true },
    { call: [100000, 100000, true], gives: true },
    { call: [100000, 100000, false, 25000], gives: true },
    { call: [100000, 110000, false, 24999.99], gives: false },
    { call: [-1, 100], fails: '#VALUE!' },
  ],
});
