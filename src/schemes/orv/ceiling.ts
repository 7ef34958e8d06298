import type { Answer, Step } from '../../core/answer';
import { apportion, type Cents, portion, toCents } from '../../core/money';
import { statedFact, statedFigure } from '../../data/facts';

/** A way to keep rights under a ceiling. The documents set none, so these are scenarios. */
export type CeilingMethod = 'naar rato' | 'volgorde' | 'geen';

const ceilingFact = statedFigure('nieuw-west.orv.plafond');
/** Says that the rights together may exceed a ceiling, for ORV and, by reference, for capacity. */
const overprogramming = statedFact('nieuw-west.orv.geprogrammeerd').citation;

/** What remains of each right under the ceiling of all areas together, in the shape in which the rights are given. */
export function ceiling(
  rights: readonly (readonly Cents[])[],
  ownCeilingCents: Cents | undefined,
  method: CeilingMethod,
  ownProgrammedCents: Cents | undefined,
): Answer<Cents[][]> {
  const most = ownCeilingCents ?? toCents(ceilingFact.value);
  const given = rights.flat();
  const sum = given.reduce((total, right) => total + right, 0);
  const programmed = ownProgrammedCents ?? sum;
  const remaining = remainders[method](given, most, programmed, sum);
  let at = 0;
  return {
    ok: true,
    value: rights.map((row) => row.map(() => remaining[at++]!)),
    proof: () => ({
      citations: ownCeilingCents === undefined ? [ceilingFact.citation, overprogramming] : [overprogramming],
      steps: [
        {
          key: 'ceiling',
          value: most,
          as: 'euro',
          citation: ownCeilingCents === undefined ? ceilingFact.citation : undefined,
        },
        { key: 'programmed', value: programmed, as: 'euro' },
        ...given.flatMap((right, index): Step[] => [
          { key: 'right', value: right, as: 'euro' },
          { key: 'remainingRight', names: { method, row: index + 1 }, value: remaining[index]!, as: 'euro' },
        ]),
      ],
    }),
  };
}

type Remainder = (rights: readonly Cents[], ceiling: Cents, programmed: Cents, sum: Cents) => readonly Cents[];

const remainders: Readonly<Record<CeilingMethod, Remainder>> = {
  'naar rato': (rights, most, programmed, sum) => {
    if (programmed <= most) return rights;
    return programmed === sum ? apportion(most, rights) : rights.map((right) => portion(right, most, programmed));
  },
  volgorde: (rights, most) => {
    let left = most;
    return rights.map((right) => {
      const granted = Math.min(right, left);
      left -= granted;
      return granted;
    });
  },
  geen: (rights) => rights,
};
