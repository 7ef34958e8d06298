import type { Proof, Step } from '../../core/answer';
import { conversionSteps } from '../../schemes/kansrijke-wijk/basis';
import { instalmentStep } from '../../schemes/kansrijke-wijk/contributions';
import type { Reconciliation } from './result';

/** How the totals of a reconciliation come about: the printed instalments, what is paid of them, and what was booked. */
export function proofOf({ instalments, basis, total }: Reconciliation): Proof {
  const expected = instalments.map((row) => row.expected);
  const conversion = conversionSteps(
    expected.map(({ theme }) => theme),
    basis,
    total.exclCents,
  );
  const booked: Step[] = [
    { key: 'bookedInLedger', names: { lines: total.lineCount }, value: total.bookedCents, as: 'euro' },
    { key: 'bookedLessExpected', value: total.differenceCents, as: 'euro' },
  ];
  return {
    citations: [...expected, ...conversion].flatMap(({ citation }) => citation ?? []),
    steps: [
      ...expected.map((row) => instalmentStep({ ...row, cents: row.inclCents })),
      { key: 'sumIncl', value: total.inclCents, as: 'euro' },
      ...conversion,
      ...booked,
    ],
  };
}
