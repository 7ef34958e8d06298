import type { Measured, Quantity } from '../../core/answer';
import type { Plain } from '../../core/plain';
import type { AnyFunction } from './declare';
import { toCell } from './run';

/** How cells of results are handed to Excel: with number formats, or plain for an Excel that has no formatted values. */
export type Cells = 'formatted' | 'plain';

/** Cells of a result, row by row. */
type Block = unknown[][];

/** Above this number of numbers in a result, formats of amounts and shares cost more payload than they are worth. */
const MOST_FORMATTED = 2000;

const DATE = 'dd-mm-yyyy';
const SHARE = '0.00%';
const CENTS = '#,##0.00';
const WHOLE_EUROS = '#,##0';

/** Leaves a cell of a mixed column measured, so that its format can be chosen; all others as cells show them. */
export function toMeasured(value: Plain | Measured, as: Quantity | 'mixed'): Plain | Measured {
  return typeof value === 'object' ? { value: toCell(value, as), as: value.as } : toCell(value, as);
}

const isMeasured = (cell: unknown): cell is Measured => typeof cell === 'object' && cell !== null && 'as' in cell;
const valueOf = (cell: unknown): unknown => (isMeasured(cell) ? cell.value : cell);

/** Tells what the cells of a column are. */
function quantitiesOf(declaration: AnyFunction): (cell: unknown, column: number) => Quantity | 'mixed' {
  if (!('columns' in declaration)) return (cell) => (isMeasured(cell) ? cell.as : declaration.as);
  return (cell, column) => (isMeasured(cell) ? cell.as : declaration.columns[column]!.as);
}

/** Finds the format of amounts: whole euros where every amount of the result is; none where there are too many numbers. */
function amountFormat(block: Block, quantityOf: ReturnType<typeof quantitiesOf>): string | undefined {
  let numbers = 0;
  let format = WHOLE_EUROS;
  for (const row of block)
    for (let column = 0; column < row.length; column++) {
      const value = valueOf(row[column]);
      if (typeof value !== 'number') continue;
      if (++numbers > MOST_FORMATTED) return undefined;
      if (value % 1 !== 0 && quantityOf(row[column], column) === 'euro') format = CENTS;
    }
  return format;
}

/** Makes the step that gives the numbers of a result their format; formulas calculate with the `basicValue` of a cell. */
export function numberFormatter(declaration: AnyFunction): (block: Block) => Block {
  const quantityOf = quantitiesOf(declaration);
  const isAmounts = !('columns' in declaration) && declaration.as === 'euro';
  return (block) => {
    const euro = amountFormat(block, quantityOf);
    if (!euro && isAmounts) return block;
    const share = euro && SHARE;
    const formats: Readonly<Partial<Record<Quantity | 'mixed', string | undefined>>> = { date: DATE, euro, share };
    return block.map((row) =>
      row.map((cell, column) => {
        const value = valueOf(cell);
        const numberFormat = typeof value === 'number' ? formats[quantityOf(cell, column)] : undefined;
        return numberFormat === undefined ? value : { type: 'Double', basicValue: value, numberFormat };
      }),
    );
  };
}
