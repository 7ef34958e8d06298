import type { Answer, Step } from '../../core/answer';
import { type Cents, toCents } from '../../core/money';
import { statedFigure } from '../../data/facts';

const perHomeFact = statedFigure('nip.per-woning');
const extraFact = statedFigure('nip.extra.van');

/** Bounds of the extra amount per home for vulnerable villages and neighbourhoods, in euros, as proposed. */
export const EXTRA_PER_HOME = { from: extraFact.value, to: statedFigure('nip.extra.tot').value };

/** Contribution of the Nationaal Isolatieprogramma for a number of homes. */
export function nipBudget(homes: number, extraCents: Cents): Answer<Cents> {
  const perHomeCents = toCents(perHomeFact.value);
  const value = homes * (perHomeCents + extraCents);
  return {
    ok: true,
    value,
    proof: () => {
      const extraStep: Step[] = extraCents
        ? [{ key: 'extraPerHome', value: extraCents, as: 'euro', citation: extraFact.citation }]
        : [];
      return {
        citations: [perHomeFact.citation],
        steps: [
          { key: 'homes', value: homes, as: 'number' },
          { key: 'perHome', names: { qualifier: '' }, value: perHomeCents, as: 'euro', citation: perHomeFact.citation },
          ...extraStep,
          { key: 'multiplied', value, as: 'euro' },
        ],
      };
    },
  };
}
