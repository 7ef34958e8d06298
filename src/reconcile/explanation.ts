import type { Proof, Step } from '../core/answer';
import type { Place } from '../schemes/names/places';
import { conversionSteps } from '../schemes/kansrijke-wijk/basis';
import type { Reconciliation } from './result';

/** How the totals of a reconciliation come about: the printed instalments, what is paid of them, and what was booked. */
export function proofOf({ instalments, basis, total, turned }: Reconciliation, place: Place): Proof {
  const expected = instalments.map((row) => row.expected);
  const printed = expected.map(({ label, year, inclCents, citation }): Step => ({
    key: 'instalment',
    names: { place: place.name, theme: label, year },
    value: inclCents,
    as: 'euro',
    citation,
  }));
  const conversion = conversionSteps(
    expected.map(({ theme }) => theme),
    basis,
    total.exclCents,
  );
  const booked: Step[] = [
    { key: 'bookedInLedger', names: { lines: total.lineCount, turned }, value: total.bookedCents, as: 'euro' },
    { key: 'bookedLessExpected', value: total.differenceCents, as: 'euro' },
  ];
  return {
    citations: [...new Set(expected.flatMap(({ citation }) => citation ?? []))],
    steps: [...printed, { key: 'sumIncl', value: total.inclCents, as: 'euro' }, ...conversion, ...booked],
  };
}
