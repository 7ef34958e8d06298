import { answer, type Answer } from '../../core/answer';
import { maxima } from '../../data/annex';
import { statedFact } from '../../data/facts';
import type { Place } from '../names/places';
import { allThemes, type Theme } from '../names/themes';
import { annex } from './payment';

const SCHOOL = 8;

/**
 * Returns whether the annex has a budget for a place; only five have one for school en omgeving (article 8, paragraph
 * 3).
 */
export function eligible(place: Place, theme: Theme): Answer<boolean> {
  const municipality = place.areas[0]!.municipality;
  const budgets = maxima.filter(
    (row) => row.municipality === municipality && (theme === allThemes || row.article === theme.article),
  );
  const value = budgets.length > 0;
  const five = statedFact('regeling.art-4.lid-2.gemeenten');
  const onlyThese = statedFact('regeling.art-8.lid-3').citation;
  const rules = theme.article === SCHOOL ? [onlyThese, five.citation] : [];
  const printed = budgets.length ? budgets.map((row) => row.citation) : rules.length ? [] : [annex];
  const citations = [...printed, ...rules];
  return answer(value, () => ({
    citations,
    steps: [
      ...(theme.article === SCHOOL
        ? [{ key: 'schoolFive', value: five.value, as: 'text', citation: onlyThese } as const]
        : []),
      {
        key: value ? 'hasBudget' : 'hasNoBudget',
        names: { place: municipality, theme: theme.id },
        value,
        as: 'boolean',
        citation: citations[0],
      },
    ],
  }));
}
