import { answer } from '../../core/answer';
import { sumOf } from '../../core/sum';
import { inRow, invalid, ok, type Result } from '../../core/result';
import { grant } from '../../data/scheme-figures';
import { carryover as rule, type YearOfSpending } from '../../schemes/kansrijke-wijk/carryover';
import { declare, euro, words, years } from '../runtime/declare';
import { amount, calendarYear, yearAmong } from '../runtime/kinds';
import { optional, range } from '../runtime/reading';

type Cells<T> = readonly (readonly (T | undefined)[])[];

const { lastSpendingYear, lastExtendedYear } = grant;

/** Reads the ranges as years; skips blank rows. */
function yearsOf(years: Cells<number>, received: Cells<number>, spent: Cells<number>): Result<YearOfSpending[]> {
  const [when, into, out] = [years.flat(), received.flat(), spent.flat()];
  if (into.length !== when.length) return invalid('unequalRanges', { parameter: 'received', other: 'years' });
  if (out.length !== when.length) return invalid('unequalRanges', { parameter: 'spent', other: 'years' });
  const rows: YearOfSpending[] = [];
  for (const [index, year] of when.entries()) {
    const row = { receivedCents: into[index] ?? 0, spentCents: out[index] ?? 0 };
    if (year !== undefined) rows.push({ year, ...row });
    else if (row.receivedCents !== 0 || row.spentCents !== 0)
      return inRow(invalid('amountsWithoutYear', {}), index + 1);
  }
  // A negative sum is income booked with the sign of a ledger; a correction of one year may be negative.
  if (sumOf(rows, (row) => row.receivedCents) < 0) return invalid('negative', { parameter: 'received' });
  return ok(rows);
}

/** Reserve of a theme by year. */
export const carryover = declare({
  id: 'CARRYOVER',
  returns: 'table',
  columns: [years('Jaar'), euro('Beginstand'), euro('Ontvangen'), euro('Besteed'), euro('Eindstand'), words('Signaal')],
  parameters: [
    range('years', calendarYear, undefined, {
      nl: 'Bereik met de jaren, oplopend.',
      en: 'Range with the years, ascending.',
    }),
    range('received', amount(), undefined, {
      nl: 'Bereik met wat per jaar is ontvangen, in euro.',
      en: 'Range with what was received in each year, in euros.',
    }),
    range('spent', amount(), undefined, {
      nl: 'Bereik met wat per jaar is besteed, in euro.',
      en: 'Range with what was spent in each year, in euros.',
    }),
    optional(
      'deadlineYear',
      yearAmong([lastSpendingYear, lastExtendedYear], lastSpendingYear, lastExtendedYear),
      lastSpendingYear,
      {
        nl: 'Laatste jaar van besteding: 2025 (standaard), of 2026 bij uitstel.',
        en: 'Last year of spending: 2025 (default), or 2026 with an extension.',
      },
    ),
  ],
  rule(years, received, spent, deadlineYear) {
    const rows = yearsOf(years, received, spent);
    if (!rows.ok) return rows;
    const reserve = rule(rows.value, deadlineYear);
    if (!reserve.ok) return reserve;
    if (rows.value.length === 0) return answer([], reserve.proof);
    const { years: table, payBackCents, signal } = reserve.value;
    const value = [
      ...table.map((row) => [
        row.year,
        row.openingCents,
        row.receivedCents,
        row.spentCents,
        row.closingCents,
        row.signal,
      ]),
      ['Terug te betalen', '', '', '', payBackCents, signal],
    ];
    return answer(value, reserve.proof);
  },
  texts: {
    nl: {
      summary:
        'De reserve van een thema per jaar: alles wat onbesteed is gaat naar het volgende jaar (art. 11 en toelichting), en wat aan het einde over is wordt terugbetaald. Geef ontvangen en besteed op dezelfde basis.',
      tasks: ['Hoeveel gaat er mee naar volgend jaar?', 'Wat moeten wij terugbetalen?'],
    },
    en: {
      summary:
        'The reserve of a theme by year: all that is unspent goes to the next year (art. 11 and its note), and what is left in the end is paid back. Give received and spent on one basis.',
      tasks: ['How much is carried over to next year?', 'What must we pay back?'],
    },
  },
  examples: [
    {
      call: [
        [[2023], [2024], [2025]],
        [[100], [100], [100]],
        [[40], [170], [60]],
      ],
      gives: [
        ['Jaar', 'Beginstand', 'Ontvangen', 'Besteed', 'Eindstand', 'Signaal'],
        [2023, 0, 100, 40, 60, ''],
        [2024, 60, 100, 170, -10, 'voorgefinancierd'],
        [2025, -10, 100, 60, 30, ''],
        ['Terug te betalen', '', '', '', 30, ''],
      ],
    },
    {
      call: [
        [[2024], [2023]],
        [[1], [1]],
        [[1], [1]],
      ],
      fails: '#VALUE!',
    },
    { call: [[[2023]], [[1]], [[1]], 2027], fails: '#VALUE!' },
  ],
});
