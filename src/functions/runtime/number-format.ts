import type { Measured, Quantity } from '../../core/answer';
import type { Plain } from '../../core/cell';
import type { AnyFunction } from './declare';
import { toCell } from './run';

/** Form of result cells for Excel: with number formats, or plain for a version without formatted values. */
export type Cells = 'formatted' | 'plain';

/** Result cells by row. */
type Block = unknown[][];

/** Most formatted numbers in a result; with more, amounts and shares go without a format, to limit the payload. */
const MOST_FORMATTED = 2000;

type Formats = Readonly<Partial<Record<Quantity | 'mixed', string>>>;

const DATES_ONLY: Formats = { date: 'dd-mm-yyyy' };
const WITH_CENTS: Formats = { ...DATES_ONLY, euro: '#,##0.00', share: '0.00%' };
const WHOLE_EUROS: Formats = { ...WITH_CENTS, euro: '#,##0' };

/** Keeps a cell of a mixed column measured, so that its format can be chosen; converts all others to plain values. */
export function toMeasured(value: Plain | Measured, as: Quantity | 'mixed'): Plain | Measured {
  return typeof value === 'object' ? { value: toCell(value, as), as: value.as } : toCell(value, as);
}

const isMeasured = (cell: unknown): cell is Measured => typeof cell === 'object' && cell !== null && 'as' in cell;
const valueOf = (cell: unknown): unknown => (isMeasured(cell) ? cell.value : cell);

/** Quantities of result cells by column. */
function quantitiesOf(declaration: AnyFunction): (cell: unknown, column: number) => Quantity | 'mixed' {
  if (!('columns' in declaration)) return (cell) => (isMeasured(cell) ? cell.as : declaration.as);
  return (cell, column) => (isMeasured(cell) ? cell.as : declaration.columns[column]!.as);
}

/**
 * Chooses formats for a result: whole euros where every amount is whole; only dates where there are too many numbers.
 */
function formatsOf(block: Block, quantityOf: ReturnType<typeof quantitiesOf>): Formats {
  let numbers = 0;
  let formats = WHOLE_EUROS;
  for (const row of block)
    for (let column = 0; column < row.length; column++) {
      const value = valueOf(row[column]);
      if (typeof value !== 'number') continue;
      if (++numbers > MOST_FORMATTED) return DATES_ONLY;
      if (value % 1 !== 0 && quantityOf(row[column], column) === 'euro') formats = WITH_CENTS;
    }
  return formats;
}

/** Returns a function that formats the numbers of a result; formulas calculate with the `basicValue` of a cell. */
export function numberFormatter(declaration: AnyFunction): (block: Block) => Block {
  const quantityOf = quantitiesOf(declaration);
  const isAmounts = !('columns' in declaration) && declaration.as === 'euro';
  return (block) => {
    const formats = formatsOf(block, quantityOf);
    if (isAmounts && formats === DATES_ONLY) return block;
    const show = (cell: unknown, column: number): unknown => {
      const value = valueOf(cell);
      const numberFormat = typeof value === 'number' ? formats[quantityOf(cell, column)] : undefined;
      return numberFormat === undefined ? value : { type: 'Double', basicValue: value, numberFormat };
    };
    return block.map((row) => row.map(show));
  };
}
