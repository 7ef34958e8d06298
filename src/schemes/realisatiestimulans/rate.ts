import type { Citation, Step } from '../../core/answer';
import { type Cents, toCents } from '../../core/money';
import { statedFigure } from '../../data/facts';

const rateFact = statedFigure('nieuw-west.rs.bijdrage-per-woning');

/** Printed contribution per affordable home, where no other rate is given. */
export const printedRateCents: Cents = toCents(rateFact.value);

/** Citation of the printed rate. */
export const rateCitation: Citation = rateFact.citation;

/** Steps from a number of homes and a rate. */
export function homesAtRate(homes: number, rateCents: Cents): Step[] {
  const printed = rateCents === printedRateCents ? rateFact : undefined;
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
