import { answer } from '../../core/answer';
import { schedule } from '../../schemes/realisatiestimulans/schedule';
import { declare, euro, figures, years } from '../runtime/declare';
import { anyYear, homes, rate } from '../runtime/kinds';
import { range } from '../runtime/reading';

/** Payouts by year of construction start. */
export const rsSchedule = declare({
  id: 'RS.SCHEDULE',
  returns: 'table',
  columns: [years('Uitkeringsjaar'), years('Bouwstart'), figures('Woningen'), euro('Bedrag')],
  parameters: [
    range('years', anyYear, undefined, {
      nl: 'Bereik met de jaren waarin de bouw start: 2025 tot en met 2029.',
      en: 'Range with the years in which construction starts: 2025 to 2029.',
    }),
    range('homes', homes, 0, {
      nl: 'Bereik met de betaalbare woningen waarvan de bouw in dat jaar start, even groot.',
      en: 'Range with the affordable homes whose construction starts in that year, of the same size.',
    }),
    rate,
  ],
  rule(years, counts, rate) {
    const planned = schedule(years.flat(), counts.flat(), rate);
    if (!planned.ok) return planned;
    const { payouts, homes: total, cents } = planned.value;
    const rows = payouts.map((row) => [row.payYear, row.startYear, row.homes, row.cents]);
    return answer(rows.length ? [...rows, ['Totaal', '', total, cents]] : [], planned.proof);
  },
  texts: {
    nl: {
      summary:
        'Het kasritme van de realisatiestimulans als tabel: per jaar van start bouw het jaar van uitkering en het bedrag incl. btw, met een totaalregel.',
      tasks: ['Welk bedrag begroten wij per jaar?'],
    },
    en: {
      summary:
        'The payments of the realisatiestimulans as a table: for each year of construction start the year of payment and the amount incl. btw, with a total row.',
      tasks: ['Which amount do we budget for each year?'],
    },
  },
  examples: [
    {
      call: [
        [[2025], [2029]],
        [[1000], [2000]],
      ],
      gives: [
        ['Uitkeringsjaar', 'Bouwstart', 'Woningen', 'Bedrag'],
        [2026, 2025, 1000, 7000000],
        [2030, 2029, 2000, 14000000],
        ['Totaal', '', 3000, 21000000],
      ],
    },
    { call: [[[2025], [2026]], [[1000]]], fails: '#VALUE!' },
  ],
});
