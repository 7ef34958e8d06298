import { answer, type Answer, type Step } from '../../core/answer';
import { apportion, type Cents, portion, toCents } from '../../core/money';
import { sumOf } from '../../core/sum';
import { nationalCapacity, nationalOrv } from '../../data/scheme-figures';

/** Method to keep rights under a ceiling. The documents set none, so these are scenarios. */
export type CeilingMethod = 'naar rato' | 'volgorde' | 'geen';

/** Scheme of a printed ceiling; any other ceiling is the user's own, for ORV. */
function schemeOf(ceilingCents: Cents): typeof nationalOrv {
  return ceilingCents === toCents(nationalCapacity.ceiling.value) ? nationalCapacity : nationalOrv;
}

/** Remainder of each right under the ceiling of all areas together, in the shape of the input. */
export function ceiling(
  rights: readonly (readonly Cents[])[],
  ownCeilingCents: Cents | undefined,
  method: CeilingMethod,
  ownProgrammedCents: Cents | undefined,
): Answer<Cents[][]> {
  const most = ownCeilingCents ?? toCents(nationalOrv.ceiling.value);
  const given = rights.flat();
  const sum = sumOf(given, (right) => right);
  const programmed = ownProgrammedCents ?? sum;
  const remaining = remainders[method](given, most, programmed, sum);
  let at = 0;
  return answer(
    rights.map((row) => row.map(() => remaining[at++]!)),
    () => {
      const national = ceilingSteps(most, programmed);
      // The agreement says that the rights exceed the ceiling, whatever the amounts of this call.
      const overprogramming = schemeOf(most).programmed.citation;
      return {
        citations: [...national.flatMap((step) => step.citation ?? []), overprogramming],
        steps: [
          ...national,
          ...given.flatMap((right, index): Step[] => [
            { key: 'right', value: right, as: 'euro' },
            { key: 'remainingRight', names: { method, row: index + 1 }, value: remaining[index]!, as: 'euro' },
          ]),
        ],
      };
    },
  );
}

/** Steps for the ceiling and the programmed amount, each cited where it is the printed figure. */
function ceilingSteps(ceilingCents: Cents, programmedCents: Cents): Step[] {
  const printed = schemeOf(ceilingCents);
  const isCeiling = ceilingCents === toCents(printed.ceiling.value);
  const isProgrammed = programmedCents === toCents(printed.programmed.value);
  return [
    {
      key: 'ceiling',
      value: ceilingCents,
      as: 'euro',
      citation: isCeiling ? printed.ceiling.citation : undefined,
    },
    {
      key: 'programmed',
      names: { qualifier: (isProgrammed && printed.programmed.qualifier) || '' },
      value: programmedCents,
      as: 'euro',
      citation: isProgrammed ? printed.programmed.citation : undefined,
    },
  ];
}

type Remainder = (rights: readonly Cents[], ceiling: Cents, programmed: Cents, sum: Cents) => readonly Cents[];

const remainders: Readonly<Record<CeilingMethod, Remainder>> = {
  'naar rato': (rights, most, programmed, sum) => {
    if (programmed <= most) return rights;
    // Rights that are only a part of the programmed ones need not add up to the ceiling, so each is rounded by itself.
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
