import { errorOfDutchName } from '../../workbook/error-names';
import { parseBoolean, parseDate, parseNumber } from '../../workbook/typed';

import { formulaFromDutch } from './formulas';

/** Content of a cell from an entry: a formula in English, or a value with its number format. */
export type Entry = { formula: string } | { value: string | number | boolean; format?: string };

/** Significant digits of spreadsheets; a longer number, such as an account number, stays text. */
const MOST_DIGITS = 15;
const SCIENTIFIC = /^-?\d+(,\d+)?e[+-]?\d+$/i;
/** Entries that Univer reads the same in Dutch and English: words and times of day. */
const THE_SAME = /^(\D*|\d{1,2}:\d{2}(:\d{2})?)$/;

/**
 * Parses typed or pasted text as Dutch Excel does; ambiguous text stays text. Null where the grid parses it the same.
 */
export function readDutch(typed: string): Entry | null {
  const text = typed.trim();
  if (text.startsWith('=')) {
    const formula = formulaFromDutch(text);
    return formula === undefined ? { value: typed } : { formula };
  }
  const truth = parseBoolean(text);
  if (truth !== undefined) return { value: truth };
  const error = errorOfDutchName(text);
  if (error !== undefined) return { value: error };
  if (THE_SAME.test(text)) return null;
  const day = parseDate(text);
  if (day !== undefined) return { value: day, format: 'd-m-yyyy' };
  return readAmount(text) ?? { value: typed };
}

/** Parses an amount, with the number format that Excel derives from its notation. */
function readAmount(text: string): Entry | null {
  if (SCIENTIFIC.test(text)) return { value: Number(text.replace(',', '.')) };
  const number = text.replace(/\D/g, '').length <= MOST_DIGITS ? parseNumber(text, { decimal: ',' }) : undefined;
  if (!number) return null;
  const { value, isPercent, isCurrency, isGrouped } = number;
  const decimals = number.decimals > 0 ? '.00' : '';
  if (isPercent) return { value, format: `0${decimals}%` };
  if (isCurrency) return { value, format: `"€" #,##0${decimals}` };
  return isGrouped ? { value, format: `#,##0${decimals}` } : { value };
}
