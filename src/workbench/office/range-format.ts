import type { IStyleData, Nullable } from '@univerjs/core';
import type { GridRange } from '../grid/grid-range';
import { RangeBorders } from './borders';
import { ClientObject, defineProperties } from './client-object';
import type { Resolve } from './client-object';
import { OfficeError } from './errors';
import type { RequestContext } from './request-context';

const POINTS_PER_PIXEL = 0.75;
const HORIZONTAL = ['General', 'Left', 'Center', 'Right'];
const VERTICAL = ['Bottom', 'Top', 'Center', 'Bottom'];

/** How the cells of a range look. */
export class RangeFormat extends ClientObject<GridRange> {
  constructor(context: RequestContext, resolve: Resolve<GridRange>) {
    super(context, 'RangeFormat', resolve);
  }

  /** The colour behind the text. */
  get fill(): RangeFill {
    return this.part(
      'fill',
      () =>
        new RangeFill(
          this.context,
          this.below((area) => area),
        ),
    );
  }

  /** The letters. */
  get font(): RangeFont {
    return this.part(
      'font',
      () =>
        new RangeFont(
          this.context,
          this.below((area) => area),
        ),
    );
  }

  /** The lines around and between the cells. */
  get borders(): RangeBorders {
    return this.part(
      'borders',
      () =>
        new RangeBorders(
          this.context,
          this.below((area) => area),
        ),
    );
  }

  /** Makes the columns as wide as their contents. */
  autofitColumns(): void {
    this.change((area) => this.context.grid.autofitColumns(area));
  }

  /** Makes the rows as high as their contents. */
  autofitRows(): void {
    this.change((area) => {
      const { row, rows } = this.context.grid.clip(area);
      this.context.grid.sheet(area.sheetId).setRowAutoHeight(row, rows);
    });
  }
}

defineProperties<RangeFormat, GridRange>(RangeFormat, {
  columnWidth: {
    read: ({ context: { grid } }, area) => {
      const { column, columns } = grid.clip(area);
      const sheet = grid.sheet(area.sheetId);
      return same(lines(column, columns).map((index) => sheet.getColumnWidth(index) * POINTS_PER_PIXEL));
    },
    write: ({ context: { grid } }, area, points: number) => {
      const { column, columns } = grid.clip(area);
      grid.sheet(area.sheetId).setColumnWidths(column, columns, points / POINTS_PER_PIXEL);
    },
  },
  rowHeight: {
    read: ({ context: { grid } }, area) => {
      const { row, rows } = grid.clip(area);
      const sheet = grid.sheet(area.sheetId);
      return same(lines(row, rows).map((index) => sheet.getRowHeight(index) * POINTS_PER_PIXEL));
    },
    write: ({ context: { grid } }, area, points: number) => {
      const { row, rows } = grid.clip(area);
      grid.sheet(area.sheetId).setRowHeightsForced(row, rows, points / POINTS_PER_PIXEL);
    },
  },
  wrapText: {
    read: (owner, area) => look(owner, area, (style) => style.tb === 3),
    write: ({ context }, area, wrap: boolean) => void context.grid.range(context.grid.clip(area)).setWrap(wrap),
  },
  horizontalAlignment: {
    read: (owner, area) => look(owner, area, (style) => HORIZONTAL[style.ht ?? 0]),
    write: ({ context }, area, alignment: string) => {
      const known = ({ Left: 'left', Center: 'center', Right: 'normal' } as const)[alignment];
      if (!known) throw new OfficeError('NotImplemented', `RangeFormat.horizontalAlignment: ${alignment}`);
      context.grid.range(context.grid.clip(area)).setHorizontalAlignment(known);
    },
  },
  verticalAlignment: {
    read: (owner, area) => look(owner, area, (style) => VERTICAL[style.vt ?? 0]),
    write: ({ context }, area, alignment: string) => {
      const known = ({ Top: 'top', Center: 'middle', Bottom: 'bottom' } as const)[alignment];
      if (!known) throw new OfficeError('NotImplemented', `RangeFormat.verticalAlignment: ${alignment}`);
      context.grid.range(context.grid.clip(area)).setVerticalAlignment(known);
    },
  },
});

/** The colour behind the text of a range. */
export class RangeFill extends ClientObject<GridRange> {
  constructor(context: RequestContext, resolve: Resolve<GridRange>) {
    super(context, 'RangeFill', resolve);
  }

  /** Takes the colour away. */
  clear(): void {
    this.change((area) => void this.context.grid.range(this.context.grid.clip(area)).setBackground(''));
  }
}

defineProperties<RangeFill, GridRange>(RangeFill, {
  color: {
    read: (owner, area) => look(owner, area, (style) => hex(style.bg?.rgb, '#FFFFFF')),
    write: ({ context }, area, color: string) => void context.grid.range(context.grid.clip(area)).setBackground(color),
  },
});

/** The letters of a range. */
export class RangeFont extends ClientObject<GridRange> {
  constructor(context: RequestContext, resolve: Resolve<GridRange>) {
    super(context, 'RangeFont', resolve);
  }
}

defineProperties<RangeFont, GridRange>(RangeFont, {
  bold: {
    read: (owner, area) => look(owner, area, (style) => style.bl === 1),
    write: (owner, area, on: boolean) => void cellsOf(owner, area).setFontWeight(on ? 'bold' : 'normal'),
  },
  italic: {
    read: (owner, area) => look(owner, area, (style) => style.it === 1),
    write: (owner, area, on: boolean) => void cellsOf(owner, area).setFontStyle(on ? 'italic' : 'normal'),
  },
  underline: {
    read: (owner, area) => look(owner, area, (style) => (style.ul?.s ? 'Single' : 'None')),
    write: (owner, area, line: string) => void cellsOf(owner, area).setFontLine(line === 'None' ? 'none' : 'underline'),
  },
  strikethrough: {
    read: (owner, area) => look(owner, area, (style) => style.st?.s === 1),
    write: (owner, area, on: boolean) => void cellsOf(owner, area).setFontLine(on ? 'line-through' : 'none'),
  },
  color: {
    read: (owner, area) => look(owner, area, (style) => hex(style.cl?.rgb, '#000000')),
    write: (owner, area, color: string) => void cellsOf(owner, area).setFontColor(color),
  },
  size: {
    read: (owner, area) => look(owner, area, (style) => style.fs ?? 11),
    write: (owner, area, points: number) => void cellsOf(owner, area).setFontSize(points),
  },
  name: {
    read: (owner, area) => look(owner, area, (style) => style.ff ?? 'Arial'),
    write: (owner, area, family: string) => void cellsOf(owner, area).setFontFamily(family),
  },
});

type Styled = RangeFormat | RangeFill | RangeFont;

function cellsOf({ context: { grid } }: Styled, area: GridRange) {
  return grid.range(grid.clip(area));
}

/** One feature of the look of all cells; null where they differ, as in Excel. */
function look<T>({ context: { grid } }: Styled, area: GridRange, feature: (style: IStyleData) => T): T | null {
  return same(grid.styles(grid.clip(area)).flat().map(feature));
}

function same<T>(values: T[]): T | null {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

function lines(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

function hex(color: Nullable<string>, fallback: string): string {
  if (!color) return fallback;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!parts) return color.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}
