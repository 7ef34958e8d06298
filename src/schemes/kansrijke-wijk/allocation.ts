import type { Outcome, Step } from '../../core/answer';
import { type Cents, toCents } from '../../core/money';
import { type Maximum, maxima } from '../../data/annex';
import { allPlaces, type Place } from '../names/places';
import { allThemes, type Theme, themeOfArticle } from '../names/themes';
import { type Basis, conversionSteps } from './basis';
import { estimatedBtw } from './btw';
import { annex, payment } from './payment';

/**
 * The maximum that the annex prints ("bedraagt"), which in 21 cases is one euro off its instalments.
 * None is printed for an area of a municipality that has several: there the instalments are all there is.
 */
export function allocation(place: Place, theme: Theme, basis: Basis): Outcome<Cents> {
  if (place.kind === 'area') return payment(place, theme, undefined, basis);
  const printed = maxima.filter(
    (row) =>
      (place === allPlaces || row.municipality === place.name) &&
      (theme === allThemes || row.article === theme.article),
  );
  const value = printed.reduce((sum, row) => sum + onBasis(row, basis), 0);
  return {
    ok: true,
    value,
    proof: () => {
      const incl = printed.reduce((sum, row) => sum + toCents(row.euros), 0);
      const themes = [...new Set(printed.map((row) => themeOfArticle(row.article)))];
      const steps = printed.map(printedStep);
      const total: Step = {
        key: printed.length ? 'sumIncl' : 'noInstalment',
        value: incl,
        as: 'euro',
        citation: annex,
      };
      const cited = printed.length ? printed.map((row) => row.citation) : [annex];
      const conversion = conversionSteps(themes, basis, value);
      return {
        citations: [...cited, ...conversion.flatMap((step) => step.citation ?? [])],
        steps: [...steps, total, ...conversion],
      };
    },
  };
}

function onBasis(row: Maximum, basis: Basis): Cents {
  const incl = toCents(row.euros);
  const btw = estimatedBtw(incl, themeOfArticle(row.article));
  return { incl, btw, excl: incl - btw }[basis];
}

function printedStep(row: Maximum): Step {
  const names = { place: row.municipality, theme: themeOfArticle(row.article).id };
  return { key: 'printedMaximum', names, value: toCents(row.euros), as: 'euro', citation: row.citation };
}
