import type { Quantity } from '../../core/answer';
import { isUnknown, type Unknown } from '../../formulas/evaluate';
import type { ExplainTexts } from './texts';
import type { Formats } from '../shared/format';
import { isErrorValue, type CellValue, type CellValues } from '../../workbook/cells';

/** Most cells of a range to show. */
const MOST_NAMED = 4;

/** Formats a value for the reader. */
export function valueText(value: CellValue, as: Quantity, texts: ExplainTexts, formats: Formats): string {
  if (value === null || value === '') return texts.empty;
  if (isErrorValue(value)) return formats.error(value);
  return as === 'text' && typeof value === 'number' ? String(value) : formats.value(value, as);
}

/** Formats the values of an argument in one line. */
export function valuesText(values: CellValues | Unknown, as: Quantity, texts: ExplainTexts, formats: Formats): string {
  if (isUnknown(values)) return texts.unknown[values.unknown];
  const cells = values.flat();
  const named = cells.slice(0, MOST_NAMED).map((value) => valueText(value, as, texts, formats));
  if (cells.length === 1) return named[0]!;
  return texts.cells(cells.length, named.join(', ') + (cells.length > MOST_NAMED ? ' …' : ''));
}
