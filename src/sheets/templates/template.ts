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

/** A scenario of the budget. */
export type Scenario = (typeof scenarios)[number];

/** Choices of the user before a sheet is made, the day on which it is made, and what the workbook has. */
export interface Choices {
  readonly place: string;
  readonly firstYear: number;
  /** The one year that a sheet is about; undefined for all years. */
  readonly year?: number | undefined;
  readonly scenario: Scenario;
  readonly day: Serial;
  /** The workbook has the name `NPLV_Gegevens`: formulas take it as their last argument. */
  readonly ownData?: boolean | undefined;
}

/** A sheet that can be made. */
export interface Template {
  readonly id: TemplateId;
  /** Questions to the user. */
  readonly asks: readonly Exclude<keyof Choices, 'day' | 'ownData'>[];
  /** Choices of a first year, the default first. */
  readonly firstYears?: readonly number[];
  /** Workbook name of the one sheet of its kind: the pane goes to the sheet that has it instead of making a second. */
  readonly only?: string | undefined;
  plan(choices: Choices): Plan;
}
