import type { Area } from '../grid/area';
import { fullAddress } from './addresses';
import { ClientObject, defineProperties } from './client-object';
import type { Resolve } from './client-object';
import type { RequestContext } from './request-context';

/** Several rectangles of cells. */
export class RangeAreas extends ClientObject<Area[]> {
  constructor(context: RequestContext, resolve: Resolve<Area[]>) {
    super(context, 'RangeAreas', resolve);
  }
}

defineProperties<RangeAreas, Area[]>(RangeAreas, {
  address: { read: ({ context }, areas) => areas.map((area) => fullAddress(context, area)).join(',') },
  areaCount: { read: (_, areas) => areas.length },
});
