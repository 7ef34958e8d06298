import { answer, type Citation, type Outcome, type Proof, type Step } from '../../core/answer';
import { notAvailable } from '../../core/result';
import type { Place } from '../names/places';
import type { Theme } from '../names/themes';
import { type Instalments, instalmentFigures, instalmentsOf, undividedIn } from './instalments';
import { type Basis, conversionSteps } from './basis';
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
  const proof = (): Proof => paymentProof(instalmentsOf(place, theme, year, instalments), basis, cents);
  return answer(cents, proof);
}

function paymentProof(rows: readonly Contribution[], basis: Basis, cents: number): Proof {
  const incl = rows.reduce((sum, row) => sum + row.cents, 0);
  const printed = rows.every(({ citation }) => citation.row === undefined);
  const total: Step = {
    key: rows.length ? 'sumIncl' : 'noInstalment',
    value: incl,
    as: 'euro',
    citation: printed ? annex : undefined,
  };
  const conversion = conversionSteps(rows, basis, cents);
  const cited = rows.length ? [...new Set(rows.map(({ citation }) => citation))] : [annex];
  return {
    citations: [...cited, ...conversion.flatMap((step) => step.citation ?? [])],
    steps: [...rows.map(instalmentStep), total, ...conversion],
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
  return answer(value, () => ({
    citations: value.map((row) => row.citation),
    steps: value.map((row) => instalmentStep(row)),
  }));
}
