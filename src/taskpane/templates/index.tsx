import { ActionButton } from 'office-ui-fabric-react/lib/Button';
import { useState } from 'react';
import { templatesTexts } from './texts';
import { templates } from '../../sheets/templates';
import type { TemplateId } from '../../sheets/templates/template';
import { useScreenState } from '../shared/screen-state-store';
import { useTexts } from '../shared/gateway';
import { useOwnData } from '../shared/own-data';
import { paneTexts } from '../texts';
import { today } from '../shared/browser';
import { Gallery } from './gallery';
import { TemplateForm } from './template-form';
import { OWN_DATA } from '../../sheets/layout';
import { OwnDataFile } from './own-data-file';
import { Questions } from './questions';
import { TemplatePreview } from './template-preview';
import { NO_CHOICE, useChoices } from './use-choices';

function isChoice(value: unknown): boolean {
  return value === NO_CHOICE || templates.some(({ id }) => id === value);
}

/** Screen Sjablonen: a gallery, and the questions of the chosen template. */
export default function Templates({ day = today() }: { day?: number }) {
  const texts = useTexts(templatesTexts);
  const { places } = useTexts(paneTexts);
  const [chosen, setChosen] = useScreenState<string>('templates.chosen', NO_CHOICE, isChoice);
  const choices = useChoices(day);
  const own = useOwnData();
  const [left, setLeft] = useState<TemplateId>();
  const template = templates.find(({ id }) => id === chosen);
  if (!template) return <Gallery choices={choices} left={left} onChoose={setChosen} />;
  const { name, about } = texts.templates[template.id];
  const there = template.only === OWN_DATA ? own?.range.sheet : undefined;
  const plan = choices.planOf(template);
  return (
    <>
      <ActionButton
        iconProps={{ iconName: 'back' }}
        text={texts.back}
        onClick={() => {
          setLeft(template.id);
          setChosen(NO_CHOICE);
        }}
        className="back"
      />
      <h1>{name}</h1>
      <p>{about}</p>
      <TemplatePreview plan={plan} />
      <Questions template={template} choices={choices} />
      {template.asks.includes('place') && !choices.place ? (
        <p className="quiet">{places.first}</p>
      ) : (
        <>
          <p className="quiet">
            {there !== undefined
              ? texts.isThere(there)
              : 'newSheet' in plan.start && (template.only ? texts.willMakeOne : texts.willMake)(plan.start.newSheet)}
          </p>
          <TemplateForm
            key={`${template.id} ${choices.place?.name}`}
            template={template}
            there={there}
            planOf={(ownData) => choices.planOf(template, ownData)}
          />
        </>
      )}
      {template.only === OWN_DATA && <OwnDataFile place={choices.place} day={day} />}
    </>
  );
}
