import { toCents } from '../../core/money';
import { wbiApplications } from '../../data/agreement';
import { figuresByName } from './amounts';

/** Projects for which the Woningbouwimpuls may be applied for. */
export const applicationFigures = figuresByName(
  'wbi',
  wbiApplications.map(({ area, name, contribution, cofinancing, citation }) => {
    const cofinancingCents = cofinancing === undefined ? undefined : toCents(cofinancing);
    return { area, name, amounts: [{ name, inclCents: toCents(contribution), cofinancingCents, citation }] };
  }),
);
