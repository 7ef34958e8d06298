import { answer, type Citation, citesOwnRow, type Outcome, type Proof, type Step } from '../../core/answer';
import type { Cents } from '../../core/money';
import { sumOf } from '../../core/sum';
import type { Place } from '../names/places';
import { allThemes, singleThemes, type Theme } from '../names/themes';
import { type Basis, onBasis } from './basis';
import { type Maximum, maximaOf, maximumFigures } from './maxima';
import { annex, payment, sumProof } from './payment';

/**
 * Maximum that the annex prints ("bedraagt"), one euro off its instalments in 21 cases, or that own data gives. An area
 * of a municipality with several has no printed maximum: its instalments add up to it.
 */
export function allocation(
  place: Place,
  theme: Theme,
  basis: Basis,
  maxima: readonly Maximum[] = maximumFigures.embedded,
): Outcome<Cents> {
  const rows = maximaOf(maxima, place, theme === allThemes ? singleThemes : [theme]);
  if (place.kind === 'area' && rows.every(({ citation }) => !citation)) {
    const sum = payment(place, theme, undefined, basis);
    return sum.ok ? { ...sum, proof: () => derived(sum.proof()) } : sum;
  }
  const value = sumOf(rows, (row) => onBasis(row, basis));
  return answer(value, () => sumProof(rows, maximumStep, basis, value));
}

/** Proof of an area's maximum, which no document prints. */
function derived({ citations, steps }: Proof): Proof {
  const item = 'afgeleid: som van de termijnen';
  const citation = { ...annex, item };
  return {
    citations: [citation, ...citations],
    steps: [{ key: 'noAreaMaximum', value: item, as: 'text', citation: annex }, ...steps],
  };
}

function keyOf(citation: Citation | undefined): 'printedMaximum' | 'ownMaximum' | 'instalmentSum' {
  return citation ? (citesOwnRow(citation) ? 'ownMaximum' : 'printedMaximum') : 'instalmentSum';
}

function maximumStep({ place, theme, cents, citation }: Maximum): Step {
  const names = { place: place.name, theme: theme.id };
  return { key: keyOf(citation), names, value: cents, as: 'euro', citation: citation ?? annex };
}
