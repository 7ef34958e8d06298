import type { Proof, Step } from '../../core/answer';
import { conversionSteps } from '../../schemes/kansrijke-wijk/basis';
import { instalmentStep } from '../../schemes/kansrijke-wijk/contributions';
import type { Reconciliation } from './result';

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
