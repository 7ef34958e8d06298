import { answer, type Answer } from '../../core/answer';
import type { Cents } from '../../core/money';
import { statedFact } from '../../data/facts';

/** Settlement of a grant: the amount set, the repaid part of the advance, and the amount still to be paid. */
export type Settlement = readonly [settledCents: Cents, reclaimedCents: Cents, stillToPayCents: Cents];

/** Sets the grant at the lawful spending, capped at the amount granted, and settles the advance (article 15). */
export function settlement(grantedCents: Cents, advanceCents: Cents, lawfullySpentCents: Cents): Answer<Settlement> {
  const settledCents = Math.min(grantedCents, lawfullySpentCents);
  const reclaimedCents = Math.max(0, advanceCents - settledCents);
  const stillToPayCents = Math.max(0, settledCents - advanceCents);
  return answer([settledCents, reclaimedCents, stillToPayCents], () => {
    const clawback = statedFact('regeling.terugvordering.jaren').citation;
    const setting = statedFact('regeling.vaststelling.hoogste').citation;
    const late = statedFact('regeling.vaststelling.lager');
    const repaid = statedFact('regeling.vaststelling.terugbetaald');
    return {
      citations: [setting, clawback, repaid.citation],
      steps: [
        { key: 'granted', value: grantedCents, as: 'euro' },
        { key: 'lawfullySpent', value: lawfullySpentCents, as: 'euro' },
        { key: 'settled', value: settledCents, as: 'euro', citation: setting },
        { key: 'advance', value: advanceCents, as: 'euro', citation: statedFact('regeling.voorschot').citation },
        { key: 'lateAccount', value: late.value, as: 'text', citation: late.citation },
        { key: 'repaidByNote', value: repaid.value, as: 'text', citation: repaid.citation },
        { key: 'reclaimed', value: reclaimedCents, as: 'euro', citation: clawback },
        // No article mentions a later payment.
        { key: 'stillToPay', value: stillToPayCents, as: 'euro' },
      ],
    };
  });
}
