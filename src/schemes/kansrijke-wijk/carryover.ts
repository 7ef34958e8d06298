import type { Outcome, Proof, Step } from '../../core/answer';
import { dutchDate, yearOf } from '../../core/date';
import { invalid } from '../../core/result';
import type { Cents } from '../../core/money';
import { deadlineById } from '../../data/deadlines';
import { statedFact } from '../../data/facts';

/** Money received and spent for a theme in a year. */
export interface YearOfSpending {
  readonly year: number;
  readonly receivedCents: Cents;
  readonly spentCents: Cents;
}

/** Reserve of a year. */
export interface ReserveYear extends YearOfSpending {
  readonly openingCents: Cents;
  readonly closingCents: Cents;
  readonly signal: string;
}

/** Reserve by year, and the repayment at the end. */
export interface Reserve {
  readonly years: readonly ReserveYear[];
  readonly payBackCents: Cents;
  /** Date until which the repayment is provisional. */
  readonly signal: string;
}

const spendingEnds = deadlineById('regeling.besteding')!;
const extensionEnds = deadlineById('regeling.uitstel.uiterlijk')!;

/** Last year for spending without an extension. */
export const spendingYear = yearOf(spendingEnds.until!);
/** Last year for spending with an extension. */
export const extendedYear = yearOf(extensionEnds.until!);

/**
 * Unspent money goes to the next calendar year for the same theme (article 11), in full, and again to the year after
 * (its note), until the spending deadline; later spending does not count, and the rest is repaid (article 15).
 */
export function carryover(rows: readonly YearOfSpending[], deadlineYear: number): Outcome<Reserve> {
  const unordered = rows.find((row, index) => index > 0 && row.year <= rows[index - 1]!.year);
  if (unordered) return invalid('yearsNotAscending', { year: unordered.year });
  const years: ReserveYear[] = [];
  let balanceCents = 0;
  for (const row of rows) {
    const inTime = row.year <= deadlineYear;
    const closingCents = balanceCents + row.receivedCents - (inTime ? row.spentCents : 0);
    years.push({ ...row, openingCents: balanceCents, closingCents, signal: signalOf(row, inTime, closingCents) });
    balanceCents = closingCents;
  }
  const payBackCents = Math.max(0, balanceCents);
  const provisional = rows.length > 0 && rows[rows.length - 1]!.year < deadlineYear;
  const signal = provisional ? `voorlopig: besteden kan tot en met ${dutchDate(lastDayOf(deadlineYear))}` : '';
  return { ok: true, value: { years, payBackCents, signal }, proof: () => proofOf(years, payBackCents, deadlineYear) };
}

function lastDayOf(deadlineYear: number): number {
  return (deadlineYear > spendingYear ? extensionEnds : spendingEnds).until!;
}

function signalOf(row: YearOfSpending, inTime: boolean, closingCents: Cents): string {
  if (!inTime && row.spentCents !== 0) return 'besteed na de uiterste datum: telt niet mee';
  return inTime && closingCents < 0 ? 'voorgefinancierd' : '';
}

function proofOf(years: readonly ReserveYear[], payBackCents: Cents, deadlineYear: number): Proof {
  const reserve = statedFact('regeling.reservering.maximum').citation;
  const again = statedFact('regeling.reservering.wederom').citation;
  const clawback = statedFact('regeling.terugvordering.jaren').citation;
  const deadline = (deadlineYear > spendingYear ? extensionEnds : spendingEnds).citation;
  return {
    citations: [reserve, again, deadline, clawback],
    steps: [
      { key: 'spendingDeadline', value: lastDayOf(deadlineYear), as: 'date', citation: deadline },
      { key: 'reserveScope', value: 'hetzelfde hoofdthema', as: 'text', citation: reserve },
      ...years.map(({ year, closingCents }, index): Step => ({
        key: 'yearEnds',
        names: { year },
        value: closingCents,
        as: 'euro',
        // The last year does not carry over; the first step cites the article, later ones its note.
        citation: year >= deadlineYear ? deadline : index === 0 ? reserve : again,
      })),
      { key: 'payBack', value: payBackCents, as: 'euro', citation: clawback },
    ],
  };
}
