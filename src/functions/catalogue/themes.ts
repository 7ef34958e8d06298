import { answer, type Column } from '../../core/answer';
import { singleThemes } from '../../schemes/names/themes';
import { rateStep } from '../../schemes/kansrijke-wijk/btw';
import { declare, figures, words } from '../runtime/declare';

const rate: Column = { header: 'Btw-raming', as: 'share' };

/** Budgets of the annex as a table. */
export const themes = declare({
  id: 'THEMES',
  returns: 'table',
  columns: [words('Thema'), words('Naam'), figures('Artikel'), rate],
  parameters: [],
  rule: () =>
    answer(
      singleThemes.map((theme) => [theme.id, theme.name, theme.article!, rateStep(theme).value]),
      () => ({ citations: singleThemes.map(({ citation }) => citation), steps: [] }),
    ),
  texts: {
    nl: {
      summary:
        'De zeven budgetten van de Regeling kansrijke wijk, met hun artikel en de btw-raming als deel van het bedrag.',
      tasks: ['Welke thema’s zijn er?', 'Over welke thema’s wordt btw geraamd?'],
    },
    en: {
      summary: 'The seven budgets of the Regeling kansrijke wijk, with their article and the btw estimate as a share.',
      tasks: ['Which themes are there?', 'For which themes is btw estimated?'],
    },
  },
  examples: [
    {
      call: [],
      beginsWith: [
        ['Thema', 'Naam', 'Artikel', 'Btw-raming'],
        ['organisatie', 'Organisatie van een uitvoeringsprogramma', 3, 0.05],
      ],
      rows: 7,
    },
  ],
});
