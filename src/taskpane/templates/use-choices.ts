import type { Serial } from '../../core/date';
import { grant } from '../../data/scheme-figures';
import { places } from '../../schemes/names/places';
import type { Plan } from '../../workbook/plan';
import { type Scenario, scenarios, type Template } from '../../sheets/templates/template';
import { useChosenPlace } from '../shared/place-picker';
import { useScreenState } from '../shared/screen-state-store';

/** Value for no choice: all years, or the first one. */
export const NO_CHOICE = '';

/** Last answers to the questions of templates, with the plan of a template for them. */
export function useChoices(day: Serial) {
  const [chosen, setPlace] = useChosenPlace();
  const place = chosen?.kind === 'all' ? undefined : chosen;
  const [scenario, setScenario] = useScreenState<Scenario>('templates.scenario', 'midden', (value) =>
    scenarios.some((one) => one === value),
  );
  const [firstYear, setFirstYear] = useScreenState('templates.year', NO_CHOICE);
  const [year, setYear] = useScreenState('templates.oneYear', NO_CHOICE);
  const firstYearOf = ({ firstYears = grant.years }: Template): number =>
    firstYears.find((one) => String(one) === firstYear) ?? firstYears[0]!;
  return {
    ...{ place, setPlace, scenario, setScenario, firstYearOf, setFirstYear, year, setYear },
    planOf: (template: Template, ownData = false): Plan =>
      template.plan({
        ...{ scenario, day, ownData },
        // Previews show no names, so any place serves.
        place: (place ?? places[0]!).name,
        firstYear: firstYearOf(template),
        year: year ? Number(year) : undefined,
      }),
  };
}

/** Answers to the questions of templates, with their setters. */
export type TemplateChoices = ReturnType<typeof useChoices>;
