import type { BorderStyleTypes, BorderType } from '@univerjs/core';
import type { Area } from '../grid/area';
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
export class RangeBorders extends ClientObject<Area> {
  constructor(context: RequestContext, resolve: Resolve<Area>) {
    super(context, 'RangeBorderCollection', resolve);
  }

  /** The line at one side, by Excel's name such as EdgeBottom. */
  getItem(side: string): RangeBorder {
    if (!SIDES[side]) throw new OfficeError('NotImplemented', `RangeBorderCollection.getItem('${side}')`);
    return this.part(
      side,
      () =>
        new RangeBorder(
          this.context,
          this.below((area) => area),
          side,
        ),
    );
  }
}

/** The line at one side of a range, which can be set and not be read. */
export class RangeBorder extends ClientObject<Area> {
  private line = { style: 'Continuous', weight: 'Thin', color: '#000000' };

  constructor(
    context: RequestContext,
    resolve: Resolve<Area>,
    private readonly side: string,
  ) {
    super(context, 'RangeBorder', resolve);
  }

  /** Draws the line anew with one thing changed. */
  draw(area: Area, change: Partial<RangeBorder['line']>): void {
    this.line = { ...this.line, ...change };
    const { grid } = this.context;
    const { BorderType: types, BorderStyleTypes: styles } = grid.api.Enum;
    const { style, weight, color } = this.line;
    const drawn = style === 'Continuous' ? WEIGHTS[weight] : STYLES[style];
    if (!drawn) throw new OfficeError('NotImplemented', `RangeBorder: ${style}, ${weight}`);
    const side = types[SIDES[this.side] as keyof typeof types] as BorderType;
    grid.range(grid.clip(area)).setBorder(side, styles[drawn as keyof typeof styles] as BorderStyleTypes, color);
  }
}

const unreadable = (): never => {
  throw new OfficeError('NotImplemented', 'RangeBorder.load');
};

defineProperties<RangeBorder, Area>(RangeBorder, {
  style: { read: unreadable, write: (border, area, style: string) => border.draw(area, { style }) },
  weight: { read: unreadable, write: (border, area, weight: string) => border.draw(area, { weight }) },
  color: { read: unreadable, write: (border, area, color: string) => border.draw(area, { color }) },
});
