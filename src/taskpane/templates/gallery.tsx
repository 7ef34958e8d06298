import { templatesTexts } from './texts';
import { templates } from '../../sheets/templates';
import type { TemplateId } from '../../sheets/templates/template';
import { useTexts } from '../shared/gateway';
import { TemplatePreview } from './template-preview';
import type { TemplateChoices } from './use-choices';

interface Props {
  readonly choices: TemplateChoices;
  /** Template to focus: the one that the user returns from. */
  readonly left: TemplateId | undefined;
  readonly onChoose: (id: TemplateId) => void;
}

/** Gallery of templates, each with a picture and a sentence. */
export function Gallery({ choices, left, onChoose }: Props) {
  const texts = useTexts(templatesTexts);
  return (
    <>
      <h1>{texts.title}</h1>
      <p className="quiet">{texts.about}</p>
      <ul className="gallery">
        {templates.map((template) => (
          <li key={template.id}>
            <button type="button" autoFocus={template.id === left} onClick={() => onChoose(template.id)}>
              <TemplatePreview plan={choices.planOf(template)} />
              <strong>{texts.templates[template.id].name}</strong>
              <span>{texts.templates[template.id].about}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
