import type { Serial } from '../../core/date';
import type { Plan } from '../../workbook/plan';

/** Ids of the templates, in the order of the gallery. */
export const templateIds = [
  'kasritme',
  'begroting',
  'besteding',
  'sisa',
  'orv',
  'realisatiestimulans',
  'wijziging',
  'aansluiting',
  'deadlines',
  'gegevens',
] as const;

/** Id of a template. */
export type TemplateId = (typeof templateIds)[number];

/** Scenarios of the budget, as `RS.ESTIMATE` names its bounds. */
export const scenarios = ['laag', 'midden', 'hoog'] as const;

/** Scenario of the budget. */
export type Scenario = (typeof scenarios)[number];

/** Input for a template: choices of the user, the day of making, and properties of the workbook. */
export interface Choices {
  readonly place: string;
  readonly firstYear: number;
  /** Year of the sheet; undefined for all years. */
  readonly year?: number | undefined;
  readonly scenario: Scenario;
  readonly day: Serial;
  /** Presence of the name `NPLV_Gegevens` in the workbook, which becomes the last argument of calls. */
  readonly ownData?: boolean | undefined;
}

/** Template of a sheet. */
export interface Template {
  readonly id: TemplateId;
  /** Questions to the user. */
  readonly asks: readonly Exclude<keyof Choices, 'day' | 'ownData'>[];
  /** Choices of a first year, the default first. */
  readonly firstYears?: readonly number[];
  /** Workbook name that marks the only sheet of its kind: the pane opens an existing one instead of making a second. */
  readonly only?: string | undefined;
  plan(choices: Choices): Plan;
}
