import { answer, type Citation, citesOwnRow, type Outcome, type Proof, type Step } from '../../core/answer';
import type { Cents } from '../../core/money';
import { sumOf } from '../../core/sum';
import { notAvailable } from '../../core/result';
import type { Place } from '../names/places';
import type { Theme } from '../names/themes';
import { type Instalments, instalmentFigures, instalmentsOf, undividedIn } from './instalments';
import { type Basis, conversionSteps, type Converted } from './basis';
import { type Contribution, instalmentStep } from './contributions';

/**
 * Instalment of a place for a theme in a year (annex to art. 3–9; paid in yearly instalments, art. 13, lid 4). 0 where
 * the place takes part but the annex pays it nothing; fails for a year in which the annex pays nobody.
 */
export function payment(
  place: Place,
  theme: Theme,
  year: number | undefined,
  basis: Basis,
  instalments: Instalments = instalmentFigures.embedded,
): Outcome<number> {
  const { amounts } = instalments;
  const cents = amounts.cents(place, theme, year, basis);
  if (cents === undefined) return notAvailable('noInstalments', { year: year!, years: amounts.years.join(', ') });
  if (cents === 'undivided') return notAvailable('notDivided', { area: place.name });
  return answer(cents, () => sumProof(instalmentsOf(place, theme, year, instalments), instalmentStep, basis, cents));
}

/** Proof of a sum of amounts of the annex and of own data, on a basis; the whole annex is cited where no item applies. */
export function sumProof<Row extends Converted>(
  rows: readonly Row[],
  stepOf: (row: Row) => Step,
  basis: Basis,
  cents: Cents,
): Proof {
  const cited = [...new Set(rows.map(({ citation = annex }) => citation))];
  const total: Step = {
    key: rows.length ? 'sumIncl' : 'noInstalment',
    value: sumOf(rows, (row) => row.cents),
    as: 'euro',
    citation: cited.some(citesOwnRow) ? undefined : annex,
  };
  const conversion = conversionSteps(rows, basis, cents);
  return {
    citations: [...(rows.length ? cited : [annex]), ...conversion.flatMap((step) => step.citation ?? [])],
    steps: [...rows.map(stepOf), total, ...conversion],
  };
}

/** Citation of the whole annex, where no item of it applies. */
export const annex: Citation = {
  source: 'regeling-kansrijke-wijk',
  section: 'Bijlage bij de artikelen 3, 4, 5, 6, 7, 8, 9 en 13',
};

/** Instalments as printed in the annex; an area of Amsterdam also has its half of article 3. */
export function payments(
  place: Place,
  theme: Theme,
  year: number | undefined,
  instalments?: Instalments,
): Outcome<readonly Contribution[]> {
  const undivided = undividedIn(place, theme, year, instalments);
  if (undivided) return undivided;
  const value = instalmentsOf(place, theme, year, instalments);
  return answer(value, () => ({ citations: value.map((row) => row.citation), steps: value.map(instalmentStep) }));
}
