import { type Failure, invalid, isFailure } from '../../core/failure';
import {
  carryover as rule,
  extendedYear,
  spendingYear,
  type YearOfSpending,
} from '../../schemes/kansrijke-wijk/carryover';
import type { Page } from '../page';
import { declare, euro, words, years } from '../runtime/declare';
import { amount, calendarYear, yearAmong } from '../runtime/kinds';
import { optional, range } from '../runtime/reading';

type Cells<T> = readonly (readonly (T | undefined)[])[];

/** The ranges as years; rows in which nothing stands are no years. */
function yearsOf(years: Cells<number>, received: Cells<number>, spent: Cells<number>): YearOfSpending[] | Failure {
  const [when, into, out] = [years.flat(), received.flat(), spent.flat()];
  if (into.length !== when.length) return invalid('unequalRanges', { parameter: 'received', other: 'years' });
  if (out.length !== when.length) return invalid('unequalRanges', { parameter: 'spent', other: 'years' });
  const rows: YearOfSpending[] = [];
  for (const [index, year] of when.entries()) {
    const row = { receivedCents: into[index] ?? 0, spentCents: out[index] ?? 0 };
    if (year !== undefined) rows.push({ year, ...row });
    else if (row.receivedCents !== 0 || row.spentCents !== 0)
      return { ...invalid('amountsWithoutYear', {}), row: index + 1 };
  }
  // Income booked with the sign of a ledger; a correction of one year may well be negative.
  if (rows.reduce((sum, row) => sum + row.receivedCents, 0) < 0) return invalid('negative', { parameter: 'received' });
  return rows;
}

/** The reserve of a theme by year. */
export const carryover = declare({
  id: 'CARRYOVER',
  returns: 'table',
  columns: [years('Jaar'), euro('Beginstand'), euro('Ontvangen'), euro('Besteed'), euro('Eindstand'), words('Signaal')],
  parameters: [
    range('years', calendarYear, undefined),
    range('received', amount(), undefined),
    range('spent', amount(), undefined),
    optional('deadlineYear', yearAmong(`${spendingYear}, ${extendedYear}`, spendingYear, extendedYear), spendingYear),
  ],
  rule(years, received, spent, deadlineYear) {
    const rows = yearsOf(years, received, spent);
    if (isFailure(rows)) return rows;
    const reserve = rule(rows, deadlineYear);
    if (isFailure(reserve)) return reserve;
    if (rows.length === 0) return { value: [], proof: reserve.proof };
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
    return { value, proof: reserve.proof };
  },
});

/** Its page. */
export const carryoverPage: Page = {
  nl: {
    summary:
      'De reserve van een thema per jaar: alles wat onbesteed is gaat naar het volgende jaar (art. 11), en wat aan het einde over is wordt terugbetaald. Geef ontvangen en besteed op dezelfde basis.',
    parameters: {
      years: 'Bereik met de jaren, oplopend.',
      received: 'Bereik met wat per jaar is ontvangen, in euro.',
      spent: 'Bereik met wat per jaar is besteed, in euro.',
      deadlineYear: 'Laatste jaar van besteding: 2025 (standaard), of 2026 bij uitstel.',
    },
    tasks: ['Hoeveel gaat er mee naar volgend jaar?', 'Wat moeten wij terugbetalen?'],
  },
  en: {
    summary:
      'The reserve of a theme by year: all that is unspent goes to the next year (art. 11), and what is left in the end is paid back. Give received and spent on one basis.',
    parameters: {
      years: 'Range with the years, ascending.',
      received: 'Range with what was received in each year, in euros.',
      spent: 'Range with what was spent in each year, in euros.',
      deadlineYear: 'Last year of spending: 2025 (default), or 2026 with an extension.',
    },
    tasks: ['How much is carried over to next year?', 'What must we pay back?'],
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
};
