import { type Cell, isError, type Plain, plainOf } from '../../core/cell';
import { type Failed, inputError, inRow, invalid, type Result } from '../../core/result';
import { wellFormed } from '../../core/text';
import { columnTitle, type Layout, type OwnColumn, ownColumns } from './columns';

/** Form of the table: with the column Soort, or four columns of instalments. */
export type Form = 'kinds' | 'instalments';

/** Desktop Excel passes 0 for an empty cell. */
export function isBlankCell(cell: Cell): boolean {
  if (isError(cell)) return false;
  const plain = plainOf(cell);
  return plain === undefined || plain === 0 || (typeof plain === 'string' && plain.trim() === '');
}

/** Reads the cells of one row and collects every fault, for a check lists them all. */
export class RowReader {
  private readonly found: { readonly column: OwnColumn; readonly fault: Failed }[] = [];

  constructor(
    private readonly cells: readonly Cell[],
    readonly row: number,
    private readonly layout: Layout,
    readonly form: Form,
  ) {}

  /** First filled cell of a column. */
  plain(column: OwnColumn): Plain | undefined {
    const at = this.layout[column]?.find((position) => !isBlankCell(this.cells[position]));
    const plain = at === undefined ? undefined : plainOf(this.cells[at]);
    return typeof plain === 'string' ? wellFormed(plain.trim()) : plain;
  }

  /** Returns whether a column holds the number 0, which may be an empty cell. */
  hasZero(column: OwnColumn): boolean {
    return this.layout[column]?.some((position) => plainOf(this.cells[position]) === 0) ?? false;
  }

  text(column: OwnColumn): string {
    return String(this.plain(column) ?? '');
  }

  read<T>(column: OwnColumn, reader: (value: Plain) => Result<T>): T | undefined {
    const plain = this.plain(column);
    if (plain === undefined) return undefined;
    const result = reader(plain);
    if (result.ok) return result.value;
    this.fault(column, result);
    return undefined;
  }

  /** Reads a number that is not negative, except for corrections among instalments in four columns. */
  size(column: OwnColumn, reader: (value: Plain) => Result<number>): number | undefined {
    const value = this.read(column, reader);
    if (value === undefined || value >= 0 || this.form === 'instalments') return value;
    this.fault(column, invalid('negativeAmount', {}));
    return undefined;
  }

  /**
   * Adds a fault of a column. An unknown name is an invalid argument in a table, and missing data (`#N/A`) in four
   * columns.
   */
  fault(column: OwnColumn, { failure }: Failed): void {
    if (failure.code === 'input') return;
    const code = this.form === 'kinds' ? 'value' : failure.code;
    const fault = inRow({ ok: false, failure: { ...failure, code } }, this.row, columnTitle(column));
    this.found.push({ column, fault });
  }

  /** Faults in the order of the columns, after the first error value. */
  faults(): readonly Failed[] {
    const error = this.firstError();
    const inOrder = ownColumns.flatMap((column) => this.found.filter((one) => one.column === column));
    return [...(error ? [error] : []), ...inOrder.map(({ fault }) => fault)];
  }

  private firstError(): Failed | undefined {
    const cell = ownColumns.flatMap((column) => this.layout[column] ?? []).map((at) => this.cells[at]);
    const error = cell.find(isError);
    return error === undefined ? undefined : inputError(error);
  }
}
