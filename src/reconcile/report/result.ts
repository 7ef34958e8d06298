import type { Cents } from '../../core/money';
import type { BookedBasis, Expected, Line, Part } from '../model';
import type { Proof, Step } from '../../core/answer';
import { conversionSteps } from '../../schemes/kansrijke-wijk/basis';
import { instalmentStep } from '../../schemes/kansrijke-wijk/contributions';

/** Status of an instalment. */
export type InstalmentStatus =
  | 'akkoord'
  | 'afronding'
  | 'incl. i.p.v. excl.'
  | 'excl. i.p.v. incl.'
  | 'gecombineerd'
  | 'gesplitst'
  | 'deels ontvangen'
  | 'dubbel'
  | 'ander jaar'
  | 'ander thema'
  | 'ontbreekt';

/** Status of a line outside the requested instalments. */
export type LineRowStatus = 'tegengeboekt' | 'totaalregel' | 'andere gemeente' | 'onbekend';

export type Status = InstalmentStatus | LineRowStatus;

/** Certainty of a status, highest first. */
export const CERTAINTIES = ['zeker', 'waarschijnlijk', 'mogelijk'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Instalment that should be in the ledger, with the result. */
export interface InstalmentRow {
  readonly expected: Expected;
  readonly bookedCents: Cents;
  readonly status: InstalmentStatus;
  /** Sentences with the assumptions made, or what to do. */
  readonly notes: readonly string[];
  readonly lines: readonly Line[];
  /** Lines that repeat the payment, with the amount of each for this instalment. */
  readonly duplicates: readonly { readonly line: Line; readonly cents: Cents }[];
  readonly certainty: Certainty;
}

/** Line outside the requested instalments. */
export interface LineRow {
  readonly line: Line;
  /** Undefined for a total, which does not count. */
  readonly bookedCents: Cents | undefined;
  readonly status: LineRowStatus;
  /** Instalments outside the requested ones that it pays, with the amount of each. */
  readonly parts: readonly Pick<Part, 'expected' | 'cents'>[];
  /** Themes in its texts. */
  readonly themes: readonly string[];
  readonly notes: readonly string[];
}

/** Lines beyond those listed. */
export interface UnlistedLines {
  readonly count: number;
  readonly cents: Cents;
}

/** Booked and expected sums. */
export interface Totals {
  readonly inclCents: Cents;
  readonly exclCents: Cents;
  readonly bookedCents: Cents;
  readonly differenceCents: Cents;
}

/** Result of a reconciliation. */
export interface Reconciliation {
  readonly basis: BookedBasis;
  readonly instalments: readonly InstalmentRow[];
  /** Sums of the instalments. */
  readonly instalmentTotal: Totals;
  readonly lines: readonly LineRow[];
  readonly rest: UnlistedLines | undefined;
  /** Sums of the ledger, without totals. */
  readonly total: Totals & { readonly lineCount: number };
  /** True for a ledger that books income as negative, so that all signs were turned. */
  readonly turned: boolean;
  /** Sentences about recognised columns and skipped rows. */
  readonly reading: readonly string[];
}

/** Derivation of the totals of a reconciliation: printed instalments, the part that is paid, and the booked amount. */
export function proofOf({ instalments, basis, total }: Reconciliation): Proof {
  const contributions = instalments.flatMap(({ expected }) => expected.contributions);
  const conversion = conversionSteps(contributions, basis, total.exclCents);
  const booked: Step[] = [
    { key: 'bookedInLedger', names: { lines: total.lineCount }, value: total.bookedCents, as: 'euro' },
    { key: 'bookedLessExpected', value: total.differenceCents, as: 'euro' },
  ];
  return {
    citations: [...contributions, ...conversion].flatMap(({ citation }) => citation ?? []),
    steps: [
      ...contributions.map((row) => instalmentStep(row)),
      { key: 'sumIncl', value: total.inclCents, as: 'euro' },
      ...conversion,
      ...booked,
    ],
  };
}
