import type { Citation, Step } from '../../core/answer';
import { type Cents, toCents } from '../../core/money';
import { statedFigure } from '../../data/facts';

const rateFact = statedFigure('nieuw-west.rs.bijdrage-per-woning');

/** What is paid for each affordable home, where no other rate is given. */
export const printedRateCents: Cents = toCents(rateFact.value);

/** Where the rate stands. */
export const rateCitation: Citation = rateFact.citation;

/** The steps from which an amount for a number of homes follows. */
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
