import { CellValueType, type ICellData, type IStyleData } from '@univerjs/core';
import { isDay } from '../grid/number-formats';
import type { Entry } from './entry';

/** Clears all content of a cell. */
const EMPTY: ICellData = { v: null, f: null, si: null, p: null, t: null };

/** Makes the cell of an entry, with its present style. */
export function cellOfEntry(entry: Entry, style: IStyleData): ICellData {
  if ('formula' in entry) return { ...EMPTY, f: entry.formula, s: style };
  const { value, format } = entry;
  if (typeof value === 'boolean') return { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN, s: style };
  const t = typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING;
  return { ...EMPTY, v: value, t, s: format ? withFormat(style, format) : style };
}

/** Adds a number format where the cell has none; a day replaces a format for other values, as in Excel. */
function withFormat(style: IStyleData, format: string): IStyleData {
  const own = style.n?.pattern;
  const keeps = own && own !== 'General' && isDay(own) === isDay(format);
  return keeps ? style : { ...style, n: { pattern: format } };
}
