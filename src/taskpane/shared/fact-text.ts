import { serialOfIso } from '../../core/date';
import type { Fact } from '../../data/facts';
import type { UnitTexts } from '../../i18n/units';
import type { Formats } from './format';

function isCounted(unit: string, units: UnitTexts): unit is keyof UnitTexts {
  return unit in units;
}

function numberText(value: number, unit: string, units: UnitTexts, formats: Formats): string {
  if (unit === 'euro') return formats.euro(value);
  if (unit === 'procent') return `${formats.number(value)}%`;
  if (unit === 'jaar') return String(value);
  const number = formats.number(value);
  return isCounted(unit, units) ? `${number} ${units[unit][value === 1 ? 0 : 1]}` : number;
}

function dateText(value: string, unit: string, formats: Formats): string {
  if (unit === 'datum') return formats.day(serialOfIso(value)!);
  return unit === 'maand' ? formats.month(serialOfIso(`${value}-01`)!) : value;
}

/** Formats a fact with its printed qualifier. */
export function factText({ value, unit, qualifier }: Fact, units: UnitTexts, formats: Formats): string {
  const shown = typeof value === 'number' ? numberText(value, unit, units, formats) : dateText(value, unit, formats);
  return qualifier ? `${qualifier} ${shown}` : shown;
}
