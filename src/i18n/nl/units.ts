/** One and more of what the documents count, in Dutch. */
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

/** The words for what is counted, by the unit that a fact has. */
export type UnitTexts = Readonly<Record<keyof typeof units, readonly [one: string, more: string]>>;
