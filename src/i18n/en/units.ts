import type { UnitTexts } from '../nl/units';

/** Singular and plural of units, in English. */
export const units: UnitTexts = {
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
