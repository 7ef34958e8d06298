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
  get changeThreshold() {
    return statedFigure('regeling.wijziging.drempel');
  },
} as const;

// The facts of the documents are unpacked when the first of them is asked for, and not while Excel loads the functions.

/** Realisatiestimulans: contribution per affordable home ("circa"), years of construction start, years of payout. */
export const stimulus = {
  get perHome() {
    return statedFigure('nieuw-west.rs.bijdrage-per-woning');
  },
  get startYears() {
    const first = statedFigure('nieuw-west.rs.eerste-bouwjaar').value;
    return yearsBetween(first, statedFigure('nieuw-west.rs.laatste-bouwjaar').value);
  },
  get payoutYears() {
    const first = statedFigure('nieuw-west.rs.eerste-bouwjaar').value;
    return yearsBetween(first + 1, statedFigure('nieuw-west.rs.laatste-uitkering').value);
  },
} as const;

/** ORV of all areas together, incl. btw: the ceiling and the programmed amount ("ruim"). */
export const nationalOrv = {
  get ceiling() {
    return statedFigure('nieuw-west.orv.plafond');
  },
  get programmed() {
    return statedFigure('nieuw-west.orv.geprogrammeerd');
  },
} as const;

/** Capacity of all areas together, incl. btw, and the years of its activities. */
export const nationalCapacity = {
  get ceiling() {
    return statedFigure('nieuw-west.capaciteit.plafond');
  },
  get programmed() {
    return statedFigure('nieuw-west.capaciteit.geprogrammeerd');
  },
  years: yearsBetween(
    yearOf(deadlineById('nieuw-west.capaciteit.activiteiten')!.from!),
    yearOfDeadline('nieuw-west.capaciteit.activiteiten'),
  ),
} as const;
