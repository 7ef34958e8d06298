import type { Answer } from '../../core/answer';
import type { Cents } from '../../core/money';
import { statedFact } from '../../data/facts';

/** How a grant ends: what it is set at, what is reclaimed of the advance, and what is still to be paid. */
export type Settlement = readonly [settled: Cents, reclaimed: Cents, stillToPay: Cents];

/** The grant is set at what was lawfully spent, at most what was granted; the advance is settled against it (article 15). */
export function settlement(granted: Cents, advance: Cents, lawfullySpent: Cents): Answer<Settlement> {
  const settled = Math.min(granted, lawfullySpent);
  const reclaimed = Math.max(0, advance - settled);
  const stillToPay = Math.max(0, settled - advance);
  return {
    value: [settled, reclaimed, stillToPay],
    proof: () => {
      const clawback = statedFact('regeling.terugvordering.jaren').citation;
      const setting = { ...clawback, item: 'lid 2' };
      return {
        citations: [setting, clawback],
        steps: [
          { key: 'granted', value: granted, as: 'euro' },
          { key: 'lawfullySpent', value: lawfullySpent, as: 'euro' },
          { key: 'settled', value: settled, as: 'euro', citation: setting },
          { key: 'advance', value: advance, as: 'euro', citation: statedFact('regeling.voorschot').citation },
          { key: 'reclaimed', value: reclaimed, as: 'euro', citation: clawback },
          { key: 'stillToPay', value: stillToPay, as: 'euro', citation: setting },
        ],
      };
    },
  };
}
