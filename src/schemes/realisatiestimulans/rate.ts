import type { Citation, Step } from '../../core/answer';
import { type Cents, toCents } from '../../core/money';
import { stimulus } from '../../data/scheme-figures';

/** Printed contribution per affordable home, the default rate. */
export function printedRateCents(): Cents {
  return toCents(stimulus.perHome.value);
}

/** Citation of the printed rate. */
export function rateCitation(): Citation {
  return stimulus.perHome.citation;
}

/** Steps for a number of homes at a rate. */
export function homesAtRate(homes: number, rateCents: Cents): Step[] {
  const printed = rateCents === printedRateCents() ? stimulus.perHome : undefined;
  return [
    { key: 'homes', value: homes, as: 'number' },
    {
      key: 'perHome',
      names: { qualifier: printed?.qualifier ?? '' },
      value: rateCents,
      as: 'euro',
      citation: printed?.citation,
    },
  ];
}
