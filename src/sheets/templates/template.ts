import type { Serial } from '../../core/date';
import type { Plan } from '../../workbook/plan';

/** The names of the templates, in the order of the gallery. */
export const templateIds = [
  'kasritme',
  'begroting',
  'besteding',
  'sisa',
  'orv',
  'realisatiestimulans',
  'wijziging',
  'aansluiting',
  'termijnen',
] as const;

/** The name of a template. */
export type TemplateId = (typeof templateIds)[number];

/** The scenarios of the budget, as `RS.ESTIMATE` names its bounds. */
export const scenarios = ['laag', 'midden', 'hoog'] as const;

/** A scenario of the budget. */
export type Scenario = (typeof scenarios)[number];

/** What the user chooses before a sheet is made, and the day on which it is made. */
export interface Choices {
  readonly place: string;
  readonly firstYear: number;
  /** The one year that a sheet is about; undefined for all years. */
  readonly year?: number | undefined;
  readonly scenario: Scenario;
  readonly day: Serial;
}

/** A sheet that can be made. */
export interface Template {
  readonly id: TemplateId;
  /** What it asks of the user. */
  readonly asks: readonly Exclude<keyof Choices, 'day'>[];
  /** The years to begin with, for one that asks for a first year. */
  readonly firstYears?: readonly number[];
  plan(choices: Choices): Plan;
}
