import { areaOf } from './addresses';
import { ClientObject } from './client-object';
import type { Resolve } from './client-object';
import { OfficeError } from './errors';
import { Range } from './range';
import type { RequestContext } from './request-context';

/** The rows and columns of a sheet that stay in sight. */
export class FreezePanes extends ClientObject<string> {
  constructor(context: RequestContext, resolve: Resolve<string>) {
    super(context, 'WorksheetFreezePanes', resolve);
  }

  /** Keeps the first rows in sight. */
  freezeRows(count = 1): void {
    this.change((sheetId) => this.freeze(sheetId, count, 0));
  }

  /** Keeps the first columns in sight. */
  freezeColumns(count = 1): void {
    this.change((sheetId) => this.freeze(sheetId, 0, count));
  }

  /** Keeps everything up to the end of a range in sight. */
  freezeAt(frozen: Range | string): void {
    this.change((sheetId) => {
      const area = typeof frozen === 'string' ? areaOf(this.context, sheetId, frozen) : frozen.target();
      this.freeze(sheetId, area.row + area.rows, area.column + area.columns);
    });
  }

  /** Lets everything move again. */
  unfreeze(): void {
    this.change((sheetId) => void this.context.grid.sheet(sheetId).cancelFreeze());
  }

  /** The cells that stay in sight; an error when there are none. */
  getLocation(): Range {
    const location = this.getLocationOrNullObject();
    return new Range(this.context, () => location.target());
  }

  /** The cells that stay in sight. */
  getLocationOrNullObject(): Range {
    return new Range(
      this.context,
      this.below((sheetId) => {
        const { xSplit, ySplit } = this.context.grid.sheet(sheetId).getFreeze();
        const whole = this.context.grid.wholeSheet(sheetId);
        if (xSplit <= 0 && ySplit <= 0) return null;
        return { ...whole, rows: ySplit > 0 ? ySplit : whole.rows, columns: xSplit > 0 ? xSplit : whole.columns };
      }),
    );
  }

  private freeze(sheetId: string, rows: number, columns: number): void {
    if (rows < 0 || columns < 0) throw new OfficeError('InvalidArgument', 'WorksheetFreezePanes');
    this.context.grid.sheet(sheetId).setFreeze({
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      xSplit: columns,
      startColumn: columns > 0 ? columns : -1,
    });
  }
}
