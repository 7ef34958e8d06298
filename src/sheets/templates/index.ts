import { aansluiting } from './aansluiting';
import { begroting } from './begroting';
import { besteding } from './besteding';
import { deadlinesSheet } from './deadlines';
import { gegevens } from './gegevens';
import { kasritme } from './kasritme';
import { orv } from './orv';
import { realisatiestimulans } from './realisatiestimulans';
import { sisa } from './sisa';
import { type Template, type TemplateId, templateIds } from './template';
import { wijziging } from './wijziging';

const byId: Readonly<Record<TemplateId, Template>> = {
  kasritme,
  begroting,
  besteding,
  sisa,
  orv,
  realisatiestimulans,
  wijziging,
  aansluiting,
  deadlines: deadlinesSheet,
  gegevens,
};

/** Templates in the order of the gallery. */
export const templates: readonly Template[] = templateIds.map((id) => byId[id]);
