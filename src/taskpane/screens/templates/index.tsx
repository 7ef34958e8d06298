import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useMemo } from 'react';
import { templatesTexts } from '../../../i18n/templates';
import { annexAmounts } from '../../../schemes/kansrijke-wijk/amounts';
import { places } from '../../../schemes/names/places';
import { templates } from '../../../sheets/templates';
import { type Scenario, scenarios, type TemplateId } from '../../../sheets/templates/template';
import { ChoiceList } from '../../choice-list';
import { useKept } from '../../kept-state';
import { useTexts } from '../../language';
import type { ScreenProps } from '../../screens';
import { Segmented } from '../../segmented';
import { today } from '../../today';
import { Maker } from './maker';
import { Sketch } from './sketch';

const NONE = '';
const placeNames = places
  .filter(({ kind }) => kind !== 'all')
  .map(({ name }) => name)
  .sort((a, b) => a.localeCompare(b, 'nl'));

function optionOf(value: string | number): { key: string; text: string } {
  return { key: String(value), text: String(value) };
}

function isTemplate(value: unknown): value is TemplateId {
  return templates.some(({ id }) => id === value);
}

/** The sheets that can be made: a gallery, and for the chosen one what it asks and what it will make. */
export default function Templates({ gateway, day = today() }: ScreenProps & { day?: number }) {
  const texts = useTexts(templatesTexts);
  const [chosen, setChosen] = useKept<string>('templates.chosen', NONE, (value) => value === NONE || isTemplate(value));
  const [place, setPlace] = useKept('templates.place', 'Amsterdam', (value) => placeNames.includes(String(value)));
  const [scenario, setScenario] = useKept<Scenario>('templates.scenario', 'midden', (value) =>
    scenarios.some((one) => one === value),
  );
  const [year, setYear] = useKept('templates.year', NONE);
  const [oneYear, setOneYear] = useKept('templates.oneYear', NONE);
  const plans = useMemo(
    () =>
      templates.map((template) => {
        const years = template.firstYears ?? [];
        const firstYear = years.find((one) => String(one) === year) ?? years[0] ?? 2023;
        const choices = { place, scenario, firstYear, year: oneYear ? Number(oneYear) : undefined, day };
        return { template, firstYear, years, plan: template.plan(choices) };
      }),
    [place, scenario, year, oneYear, day],
  );
  const current = plans.find(({ template }) => template.id === chosen);
  if (!current)
    return (
      <>
        <h1>{texts.title}</h1>
        <p className="quiet">{texts.about}</p>
        <ul className="gallery">
          {plans.map(({ template: { id }, plan }) => (
            <li key={id}>
              <button type="button" onClick={() => setChosen(id)}>
                <Sketch plan={plan} />
                <strong>{texts.templates[id].name}</strong>
                <span>{texts.templates[id].about}</span>
              </button>
            </li>
          ))}
        </ul>
      </>
    );
  const { template, plan, years, firstYear } = current;
  const asks: readonly string[] = template.asks;
  return (
    <>
      <DefaultButton iconProps={{ iconName: 'back' }} text={texts.back} onClick={() => setChosen(NONE)} />
      <h1>{texts.templates[template.id].name}</h1>
      <p>{texts.templates[template.id].about}</p>
      <Sketch plan={plan} />
      <div className="controls">
        {asks.includes('place') && (
          <ChoiceList label={texts.place} options={placeNames.map(optionOf)} chosen={place} onChoose={setPlace} />
        )}
        {asks.includes('firstYear') && (
          <ChoiceList
            label={texts.years[template.id] ?? texts.firstYear}
            options={years.map(optionOf)}
            chosen={String(firstYear)}
            onChoose={setYear}
          />
        )}
        {asks.includes('year') && (
          <ChoiceList
            label={texts.year}
            options={[{ key: NONE, text: texts.allYears }, ...annexAmounts.years.map(optionOf)]}
            chosen={oneYear}
            onChoose={setOneYear}
          />
        )}
        {asks.includes('scenario') && (
          <Segmented label={texts.scenario} options={texts.scenarios} chosen={scenario} onChoose={setScenario} />
        )}
      </div>
      <p className="quiet">{'newSheet' in plan.start && texts.willMake(plan.start.newSheet)}</p>
      <Maker key={template.id} gateway={gateway} plan={plan} />
    </>
  );
}
