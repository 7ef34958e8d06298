import { cellAddress } from '../grid/area';
import { areaOf } from './addresses';
import { ClientObject, defineProperties } from './client-object';
import type { Resolve } from './client-object';
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
      this.context.grid.remember(sheetId, 'printArea', cellAddress(target, '$'));
    });
  }

  /** The cells that are printed. */
  getPrintAreaOrNullObject(): Range {
    return new Range(
      this.context,
      this.below((sheetId) => {
        const address = this.context.grid.remembered(sheetId, 'printArea');
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
});
