import { yearOf } from '../core/date';
import { instalments } from './annex';
import { deadlineById } from './deadlines';
import { statedFigure } from './facts';

/** Years from the first to the last, both included. */
function yearsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function yearOfDeadline(id: string): number {
  return yearOf(deadlineById(id)!.until!);
}

/** Regeling kansrijke wijk: years with instalments, and the last years for spending them. */
export const grant = {
  years: [...new Set(instalments.map(({ year }) => year))].sort((a, b) => a - b),
  lastSpendingYear: yearOfDeadline('regeling.besteding'),
  /** Requires an extension (article 11, paragraph 3). */
  lastExtendedYear: yearOfDeadline('regeling.uitstel.uiterlijk'),
  changeThreshold: statedFigure('regeling.wijziging.drempel'),
} as const;

const firstStart = statedFigure('nieuw-west.rs.eerste-bouwjaar').value;
const lastStart = statedFigure('nieuw-west.rs.laatste-bouwjaar').value;
const lastPayout = statedFigure('nieuw-west.rs.laatste-uitkering').value;

/** Realisatiestimulans: contribution per affordable home ("circa"), years of construction start, years of payout. */
export const stimulus = {
  perHome: statedFigure('nieuw-west.rs.bijdrage-per-woning'),
  startYears: yearsBetween(firstStart, lastStart),
  payoutYears: yearsBetween(firstStart + 1, lastPayout),
} as const;

/** ORV of all areas together, incl. btw: the ceiling and the programmed amount ("ruim"). */
export const orv = {
  ceiling: statedFigure('nieuw-west.orv.plafond'),
  programmed: statedFigure('nieuw-west.orv.geprogrammeerd'),
} as const;

/** Capacity of all areas together, incl. btw, and the years of its activities. */
export const capacity = {
  ceiling: statedFigure('nieuw-west.capaciteit.plafond'),
  programmed: statedFigure('nieuw-west.capaciteit.geprogrammeerd'),
  years: yearsBetween(
    yearOf(deadlineById('nieuw-west.capaciteit.activiteiten')!.from!),
    yearOfDeadline('nieuw-west.capaciteit.activiteiten'),
  ),
} as const;
