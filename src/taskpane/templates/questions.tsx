import { templatesTexts } from './texts';
import { grant } from '../../data/scheme-figures';
import type { Template } from '../../sheets/templates/template';
import { PlacePicker } from '../shared/place-picker';
import { ChoiceList } from '../shared/choice-list';
import { useTexts } from '../shared/gateway';
import { Segmented } from '../shared/segmented';
import { NO_CHOICE, type TemplateChoices } from './use-choices';

interface Props {
  readonly template: Template;
  readonly choices: TemplateChoices;
}

function optionOf(value: string | number): { key: string; text: string } {
  return { key: String(value), text: String(value) };
}

/** Questions of a template. */
export function Questions({ template, choices }: Props) {
  const texts = useTexts(templatesTexts);
  const { id, asks, firstYears = [] } = template;
  return (
    <div className="controls">
      {asks.includes('place') && <PlacePicker place={choices.place} onChoose={choices.setPlace} />}
      {asks.includes('firstYear') && (
        <ChoiceList
          label={texts.years[id] ?? texts.firstYear}
          options={firstYears.map(optionOf)}
          chosen={String(choices.firstYearOf(template))}
          onChoose={choices.setFirstYear}
        />
      )}
      {asks.includes('year') && (
        <ChoiceList
          label={texts.year}
          options={[{ key: NO_CHOICE, text: texts.allYears }, ...grant.years.map(optionOf)]}
          chosen={choices.year}
          onChoose={choices.setYear}
        />
      )}
      {asks.includes('scenario') && (
        <Segmented
          label={texts.scenario}
          options={texts.scenarios}
          chosen={choices.scenario}
          onChoose={choices.setScenario}
        />
      )}
    </div>
  );
}
