import type { BorderStyleTypes, BorderType } from '@univerjs/core';
import type { GridRange } from '../grid/grid-range';
import { ClientObject, defineProperties } from './client-object';
import type { Resolve } from './client-object';
import { OfficeError } from './errors';
import type { RequestContext } from './request-context';

const SIDES: Record<string, string> = {
  EdgeTop: 'TOP',
  EdgeBottom: 'BOTTOM',
  EdgeLeft: 'LEFT',
  EdgeRight: 'RIGHT',
  InsideVertical: 'VERTICAL',
  InsideHorizontal: 'HORIZONTAL',
};

const STYLES: Record<string, string> = {
  Continuous: 'THIN',
  Dash: 'DASHED',
  DashDot: 'DASH_DOT',
  DashDotDot: 'DASH_DOT_DOT',
  Dot: 'DOTTED',
  Double: 'DOUBLE',
  None: 'NONE',
};

const WEIGHTS: Record<string, string> = { Hairline: 'HAIR', Thin: 'THIN', Medium: 'MEDIUM', Thick: 'THICK' };

/** The lines around and between the cells of a range. */
export class RangeBorders extends ClientObject<GridRange> {
  constructor(context: RequestContext, resolve: Resolve<GridRange>) {
    super(context, 'RangeBorderCollection', resolve);
  }

  /** The line at one side, by Excel's name such as EdgeBottom. */
  getItem(side: string): RangeBorder {
    if (!SIDES[side]) throw new OfficeError('NotImplemented', `RangeBorderCollection.getItem('${side}')`);
    const line = { style: 'Continuous', weight: 'Thin', color: '#000000' };
    return this.part(
      side,
      () =>
        new RangeBorder(
          this.context,
          this.below((area) => ({ area, side, line })),
        ),
    );
  }
}

/** A side of cells, and the line that was last drawn there. */
interface Border {
  area: GridRange;
  side: string;
  line: { style: string; weight: string; color: string };
}

/** The line at one side of a range, which can be set and not be read. */
export class RangeBorder extends ClientObject<Border> {
  constructor(context: RequestContext, resolve: Resolve<Border>) {
    super(context, 'RangeBorder', resolve);
  }
}

/** Draws a line anew with one thing changed. */
function draw({ context: { grid } }: RangeBorder, { area, side, line }: Border, change: Partial<Border['line']>): void {
  Object.assign(line, change);
  const { BorderType: sides, BorderStyleTypes: styles } = grid.api.Enum;
  const drawn = line.style === 'Continuous' ? WEIGHTS[line.weight] : STYLES[line.style];
  if (!drawn) throw new OfficeError('NotImplemented', `RangeBorder: ${line.style}, ${line.weight}`);
  const border = sides[SIDES[side] as keyof typeof sides] as BorderType;
  grid.range(grid.clip(area)).setBorder(border, styles[drawn as keyof typeof styles] as BorderStyleTypes, line.color);
}

const unreadable = (): never => {
  throw new OfficeError('NotImplemented', 'RangeBorder.load');
};

defineProperties<RangeBorder, Border>(RangeBorder, {
  style: { read: unreadable, write: (owner, border, style: string) => draw(owner, border, { style }) },
  weight: { read: unreadable, write: (owner, border, weight: string) => draw(owner, border, { weight }) },
  color: { read: unreadable, write: (owner, border, color: string) => draw(owner, border, { color }) },
});
