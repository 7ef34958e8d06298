import type { InEveryLanguage } from '../core/language';

const dutch = {
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
export type UnitTexts = Readonly<Record<keyof typeof dutch, readonly [one: string, more: string]>>;

const english: UnitTexts = {
  woningen: ['home', 'homes'],
  scholen: ['school', 'schools'],
  gemeenten: ['municipality', 'municipalities'],
  gebieden: ['area', 'areas'],
  mensen: ['person', 'people'],
  fte: ['fte', 'fte'],
  'euro per woning': ['euro a home', 'euros a home'],
  'euro per m2': ['euro a m2', 'euros a m2'],
  'uur per week': ['hour a week', 'hours a week'],
  'jaar oud': ['year old', 'years old'],
  jaren: ['year', 'years'],
  maanden: ['month', 'months'],
  weken: ['week', 'weeks'],
};

/** Singular and plural of units, in every language. */
export const unitTexts: InEveryLanguage<UnitTexts> = { nl: dutch, en: english };
