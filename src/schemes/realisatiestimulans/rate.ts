import type { Citation, Step } from '../../core/answer';
import { type Cents, toCents } from '../../core/money';
import { statedFigure } from '../../data/facts';

const rateFact = statedFigure('nieuw-west.rs.bijdrage-per-woning');

/** Printed contribution per affordable home, the default rate. */
export const printedRateCents: Cents = toCents(rateFact.value);

/** Citation of the printed rate. */
export const rateCitation: Citation = rateFact.citation;

/** Steps for a number of homes at a rate. */
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
