import type { Serial } from '../../core/date';
import { annexAmounts } from '../../schemes/kansrijke-wijk/amounts';
import { places } from '../../schemes/names/places';
import type { Plan } from '../../workbook/plan';
import { type Scenario, scenarios, type Template } from '../../sheets/templates/template';
import { useKept } from '../shared/kept-state';

/** What stands for no choice: all years, or the first one. */
export const NONE = '';

/** The municipalities and areas that a sheet can be about. */
export const placeNames: readonly string[] = places
  .filter(({ kind }) => kind !== 'all')
  .map(({ name }) => name)
  .sort((a, b) => a.localeCompare(b, 'nl'));

/** What was last chosen where templates ask something, and the sheet that a template makes of it. */
export function useChoices(day: Serial) {
  const [place, setPlace] = useKept('templates.place', 'Amsterdam', (value) => placeNames.includes(String(value)));
  const [scenario, setScenario] = useKept<Scenario>('templates.scenario', 'midden', (value) =>
    scenarios.some((one) => one === value),
  );
  const [firstYear, setFirstYear] = useKept('templates.year', NONE);
  const [year, setYear] = useKept('templates.oneYear', NONE);
  const firstYearOf = ({ firstYears = annexAmounts.years }: Template): number =>
    firstYears.find((one) => String(one) === firstYear) ?? firstYears[0]!;
  return {
    ...{ place, setPlace, scenario, setScenario, firstYearOf, setFirstYear, year, setYear },
    planOf: (template: Template, ownData = false): Plan =>
      template.plan({
        ...{ place, scenario, day, ownData },
        firstYear: firstYearOf(template),
        year: year ? Number(year) : undefined,
      }),
  };
}

/** Those choices, and how they are changed. */
export type TemplateChoices = ReturnType<typeof useChoices>;
