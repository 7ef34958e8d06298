import { areaOf } from './addresses';
import { ClientObject } from './client-object';
import type { Resolve } from './client-object';
import { Range } from './range';
import type { RequestContext } from './request-context';

/** The filter of a sheet, of which there is one at most. */
export class AutoFilter extends ClientObject<string> {
  constructor(context: RequestContext, resolve: Resolve<string>) {
    super(context, 'AutoFilter', resolve);
  }

  /** Puts a filter on cells with their headings, in the place of one that is there. */
  apply(range: Range | string): void {
    this.change((sheetId) => {
      const area = typeof range === 'string' ? areaOf(this.context, sheetId, range) : range.target();
      this.context.grid.putFilter(area);
    });
  }

  /** The cells that are filtered, with their headings. */
  getRangeOrNullObject(): Range {
    return new Range(
      this.context,
      this.below((sheetId) => this.context.grid.filteredArea(sheetId)),
    );
  }
}
