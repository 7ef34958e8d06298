import type { Answer, Step } from '../../core/answer';
import { type Cents, toCents } from '../../core/money';
import type { MaximumContribution } from '../../data/agreement';
import type { Basis } from '../kansrijke-wijk/basis';

/** A maximum on a basis. The btw is the difference of the printed amounts, because it is no fixed share of them. */
function maximumCents({ excl, incl }: MaximumContribution, basis: Basis): Cents {
  return toCents(basis === 'excl' ? excl : basis === 'incl' ? incl : incl - excl);
}

/** A maximum as a step of a derivation. */
export function maximumStep(row: MaximumContribution, basis: Basis): Step {
  return {
    key: 'maximum',
    names: { what: row.name, basis },
    value: maximumCents(row, basis),
    as: 'euro',
    citation: row.citation,
  };
}

/** The maxima of one or more things together, with the printed total beside the sum. */
export function maximumOf(
  rows: readonly MaximumContribution[],
  basis: Basis,
  printedTotal?: MaximumContribution,
): Answer<Cents> {
  const value = rows.reduce((sum, row) => sum + maximumCents(row, basis), 0);
  return {
    ok: true,
    value,
    proof: () => {
      const steps = rows.map((row) => maximumStep(row, basis));
      const sum: Step[] = rows.length > 1 ? [{ key: 'sum', value, as: 'euro', citation: printedTotal?.citation }] : [];
      return { citations: rows.map((row) => row.citation), steps: [...steps, ...sum] };
    },
  };
}
