/** Singular and plural of units, in Dutch. */
export const units = {
  woningen: ['woning', 'woningen'],
  scholen: ['school', 'scholen'],
  gemeenten: ['gemeente', 'gemeenten'],
  gebieden: ['gebied', 'gebieden'],
  mensen: ['mens', 'mensen'],
  fte: ['fte', 'fte'],
  'euro per woning': ['euro per woning', 'euro per woning'],
  'euro per m2': ['euro per m2', 'euro per m2'],
  'uur per week': ['uur per week', 'uur per week'],
  'jaar oud': ['jaar oud', 'jaar oud'],
  jaren: ['jaar', 'jaren'],
  maanden: ['maand', 'maanden'],
  weken: ['week', 'weken'],
} satisfies Record<string, readonly [one: string, more: string]>;

/** Singular and plural of each unit of the facts. */
export type UnitTexts = Readonly<Record<keyof typeof units, readonly [one: string, more: string]>>;
