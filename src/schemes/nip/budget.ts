import { answer, type Answer, type Step } from '../../core/answer';
import { type Cents, toCents } from '../../core/money';
import { statedFigure } from '../../data/facts';

/** Bounds of the extra amount per home for vulnerable villages and neighbourhoods, in euros, as proposed. */
export const EXTRA_PER_HOME = {
  get from() {
    return statedFigure('nip.extra.van').value;
  },
  get to() {
    return statedFigure('nip.extra.tot').value;
  },
};

/** Contribution of the Nationaal Isolatieprogramma for a number of homes. */
export function nipBudget(homes: number, extraCents: Cents): Answer<Cents> {
  const perHome = statedFigure('nip.per-woning');
  const perHomeCents = toCents(perHome.value);
  const value = homes * (perHomeCents + extraCents);
  return answer(value, () => {
    const extraStep: Step[] = extraCents
      ? [{ key: 'extraPerHome', value: extraCents, as: 'euro', citation: statedFigure('nip.extra.van').citation }]
      : [];
    return {
      citations: [perHome.citation],
      steps: [
        { key: 'homes', value: homes, as: 'number' },
        { key: 'perHome', names: { qualifier: '' }, value: perHomeCents, as: 'euro', citation: perHome.citation },
        ...extraStep,
        { key: 'multiplied', value, as: 'euro' },
      ],
    };
  });
}
