import { answer, type Citation, type Outcome, type Proof, type Step } from '../../core/answer';
import { dutchDate } from '../../core/date';
import { invalid } from '../../core/result';
import type { Cents } from '../../core/money';
import { deadlineById } from '../../data/deadlines';
import { statedFact } from '../../data/facts';
import { grant } from '../../data/scheme-figures';

/** Money received and spent for a theme in a year. */
export interface YearOfSpending {
  readonly year: number;
  readonly receivedCents: Cents;
  readonly spentCents: Cents;
}

/** Reserve of a year. */
interface ReserveYear extends YearOfSpending {
  readonly openingCents: Cents;
  /** Without spending after the deadline. */
  readonly closingCents: Cents;
  /** Remark on the year, or empty. */
  readonly signal: string;
}

/** Reserve by year, and the repayment at the end. */
export interface Reserve {
  readonly years: readonly ReserveYear[];
  readonly payBackCents: Cents;
  /** Remark that the repayment is provisional, or empty. */
  readonly signal: string;
}

/**
 * Unspent money goes to the next calendar year for the same theme (article 11), in full, and again to the year after
 * (its note), each year until the spending deadline; later spending does not count, and the rest is repaid (article
 * 15). `deadlineYear` is the last year of spending, with or without an extension.
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
  const signal = provisional ? `voorlopig: besteden kan tot en met ${dutchDate(deadlineIn(deadlineYear).until!)}` : '';
  return answer({ years, payBackCents, signal }, () => proofOf(years, payBackCents, deadlineYear));
}

/** Deadline for spending, with an extension where the year requires one. */
function deadlineIn(deadlineYear: number) {
  return deadlineById(deadlineYear > grant.lastSpendingYear ? 'regeling.uitstel.uiterlijk' : 'regeling.besteding')!;
}

function signalOf(row: YearOfSpending, inTime: boolean, closingCents: Cents): string {
  if (!inTime && row.spentCents !== 0) return 'besteed na de uiterste datum: telt niet mee';
  return inTime && closingCents < 0 ? 'voorgefinancierd' : '';
}

function proofOf(years: readonly ReserveYear[], payBackCents: Cents, deadlineYear: number): Proof {
  const carriedOver = statedFact('regeling.reservering.maximum').citation;
  const carriedAgain = statedFact('regeling.reservering.wederom').citation;
  const clawback = statedFact('regeling.terugvordering.jaren').citation;
  const { until, citation: deadline } = deadlineIn(deadlineYear);
  // The deadline year carries nothing over; money that was carried over before is carried again.
  const ruleOf = ({ year, openingCents }: ReserveYear): Citation =>
    year >= deadlineYear ? deadline : openingCents > 0 ? carriedAgain : carriedOver;
  return {
    citations: [carriedOver, carriedAgain, deadline, clawback],
    steps: [
      { key: 'spendingDeadline', value: until!, as: 'date', citation: deadline },
      { key: 'reserveScope', value: 'hetzelfde hoofdthema', as: 'text', citation: carriedOver },
      ...years.flatMap((row): Step[] => {
        const names = { year: row.year };
        const spent = row.year > deadlineYear ? 'spentLate' : 'spent';
        return [
          { key: 'received', names, value: row.receivedCents, as: 'euro' },
          { key: spent, names, value: row.spentCents, as: 'euro' },
          { key: 'yearEnds', names, value: row.closingCents, as: 'euro', citation: ruleOf(row) },
        ];
      }),
      { key: 'payBack', value: payBackCents, as: 'euro', citation: clawback },
    ],
  };
}
