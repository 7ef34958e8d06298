import type { Answer, Step } from '../../core/answer';
import { type Cents, toCents } from '../../core/money';
import { factNumber, statedFact } from '../../data/facts';

const perHomeFact = statedFact('nip.per-woning');
const extraFact = statedFact('nip.extra.van');

/** The least and the most that vulnerable villages and neighbourhoods get on top for each home, in euros. */
export const EXTRA_PER_HOME = { from: extraFact.value as number, to: factNumber('nip.extra.tot') };

/** What homes bring from the Nationaal Isolatieprogramma. */
export function nipBudget(homes: number, extra: Cents): Answer<Cents> {
  const perHome = toCents(perHomeFact.value as number);
  const value = homes * (perHome + extra);
  return {
    value,
    proof: () => {
      const extraStep: Step[] = extra
        ? [{ key: 'extraPerHome', value: extra, as: 'euro', citation: extraFact.citation }]
        : [];
      return {
        citations: [perHomeFact.citation],
        steps: [
          { key: 'homes', value: homes, as: 'number' },
          { key: 'perHome', value: perHome, as: 'euro', citation: perHomeFact.citation },
          ...extraStep,
          { key: 'multiplied', value, as: 'euro' },
        ],
      };
    },
  };
}
