import { kasritme } from './kasritme';
import { type Template, type TemplateId, templateIds } from './template';

const byId: Readonly<Record<TemplateId, Template>> = { kasritme };

/** The sheets that can be made, in the order of the gallery. */
export const templates: readonly Template[] = templateIds.map((id) => byId[id]);
