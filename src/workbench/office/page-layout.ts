import { addressOf } from '../../workbook/a1';
import { SHEET_COLUMNS } from '../../workbook/cell-range';
import { type Zoom, keepZoom, zoomOf } from '../grid/zoom';
import { areaOf } from './addresses';
import { ClientObject, defineProperties } from './client-object';
import type { Resolve } from './client-object';
import { OfficeError } from './errors';
import { Range } from './range';
import type { RequestContext } from './request-context';

/** How a sheet is printed. The grid does not print: it keeps this for the file that is saved. */
export class PageLayout extends ClientObject<string> {
  constructor(context: RequestContext, resolve: Resolve<string>) {
    super(context, 'PageLayout', resolve);
  }

  /** Sets the cells that are printed. */
  setPrintArea(area: Range | string): void {
    this.change((sheetId) => {
      const target = typeof area === 'string' ? areaOf(this.context, sheetId, area) : area.target();
      this.context.grid.remember(sheetId, 'printArea', addressOf(target, '$'));
    });
  }

  /** The cells that are printed. */
  getPrintAreaOrNullObject(): Range {
    return this.remembered('printArea');
  }

  /** Sets the rows that stand on top of every page. */
  setPrintTitleRows(rows: Range | string): void {
    this.change((sheetId) => {
      const target = typeof rows === 'string' ? areaOf(this.context, sheetId, rows) : rows.target();
      if (target.columns < SHEET_COLUMNS) throw new OfficeError('InvalidArgument', 'PageLayout.setPrintTitleRows');
      this.context.grid.remember(sheetId, 'printTitleRows', addressOf(target, '$'));
    });
  }

  /** The rows that stand on top of every page. */
  getPrintTitleRowsOrNullObject(): Range {
    return this.remembered('printTitleRows');
  }

  private remembered(key: string): Range {
    return new Range(
      this.context,
      this.below((sheetId) => {
        const address = this.context.grid.remembered(sheetId, key);
        return address === null ? null : areaOf(this.context, sheetId, address);
      }),
    );
  }
}

defineProperties<PageLayout, string>(PageLayout, {
  orientation: {
    read: ({ context }, sheetId) => context.grid.remembered(sheetId, 'orientation') ?? 'Portrait',
    write: ({ context }, sheetId, orientation: string) => context.grid.remember(sheetId, 'orientation', orientation),
  },
  zoom: {
    read: ({ context }, sheetId) => zoomOf(context.grid, sheetId),
    write: ({ context }, sheetId, zoom: Partial<Zoom>) => keepZoom(context.grid, sheetId, zoom),
  },
});
