import type { GridRange } from '../grid/grid-range';
import { fullAddress } from './addresses';
import { ClientObject, defineProperties } from './client-object';
import type { Resolve } from './client-object';
import type { RequestContext } from './request-context';

/** Several rectangles of cells. */
export class RangeAreas extends ClientObject<GridRange[]> {
  constructor(context: RequestContext, resolve: Resolve<GridRange[]>) {
    super(context, 'RangeAreas', resolve);
  }
}

defineProperties<RangeAreas, GridRange[]>(RangeAreas, {
  address: { read: ({ context }, areas) => areas.map((area) => fullAddress(context, area)).join(',') },
  areaCount: { read: (_, areas) => areas.length },
});
