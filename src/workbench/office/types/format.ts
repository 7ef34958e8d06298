import { BorderStyleTypes, BorderType } from '@univerjs/core';
import type { FRange } from '@univerjs/sheets/facade';
import type { GridRange } from '../../grid/grid-base';
import type { ConditionalColour } from '../../grid/conditional-colour';
import { OfficeError } from '../errors';
import { found, type Member, object, type OfficeType, part, value } from '../type';

const POINTS_PER_PIXEL = 0.75;
const HORIZONTAL = { Left: 'left', Center: 'center', Right: 'normal' } as const;
const VERTICAL = { Top: 'top', Center: 'middle', Bottom: 'bottom' } as const;
const SIDES: Readonly<Record<string, BorderType>> = { EdgeTop: BorderType.TOP, EdgeBottom: BorderType.BOTTOM };
const STYLES: Readonly<Record<string, BorderStyleTypes>> = { Continuous: BorderStyleTypes.THIN };

/** Formats of ranges, and formats that depend on a formula. */
export const formatTypes: Record<string, OfficeType> = {
  RangeFormat: {
    members: {
      Fill: part('RangeFill'),
      Font: part('RangeFont'),
      Borders: part('RangeBorderCollection'),
      // Of several columns it tells the width of the first, where Excel tells null for different ones.
      ColumnWidth: value(
        (grid, { sheetId, column }: GridRange) => grid.sheet(sheetId).getColumnWidth(column) * POINTS_PER_PIXEL,
        (grid, range: GridRange, points: number) => {
          const { sheetId, column, columns } = grid.clip(range);
          grid.sheet(sheetId).setColumnWidths(column, columns, points / POINTS_PER_PIXEL);
        },
      ),
      RowHeight: value(
        (grid, { sheetId, row }: GridRange) => grid.sheet(sheetId).getRowHeight(row) * POINTS_PER_PIXEL,
        (grid, range: GridRange, points: number) => {
          const { sheetId, row, rows } = grid.clip(range);
          grid.sheet(sheetId).setRowHeightsForced(row, rows, points / POINTS_PER_PIXEL);
        },
      ),
      WrapText: look((cells, isOn: boolean) => cells.setWrap(isOn)),
      HorizontalAlignment: look((cells, alignment: keyof typeof HORIZONTAL) =>
        cells.setHorizontalAlignment(found(HORIZONTAL[alignment], 'RangeFormat.horizontalAlignment', 'NotImplemented')),
      ),
      VerticalAlignment: look((cells, alignment: keyof typeof VERTICAL) =>
        cells.setVerticalAlignment(found(VERTICAL[alignment], 'RangeFormat.verticalAlignment', 'NotImplemented')),
      ),
    },
  },
  RangeFill: {
    members: {
      Color: look((cells, color: string) => cells.setBackground(color)),
    },
  },
  RangeFont: {
    members: {
      Bold: look((cells, isOn: boolean) => cells.setFontWeight(isOn ? 'bold' : 'normal')),
      Italic: look((cells, isOn: boolean) => cells.setFontStyle(isOn ? 'italic' : 'normal')),
      Color: look((cells, color: string) => cells.setFontColor(color)),
      Size: look((cells, points: number) => cells.setFontSize(points)),
    },
  },
  RangeBorderCollection: {
    items: { type: 'RangeBorder', all: () => [], at: (_, range: GridRange, side: string) => ({ range, side }) },
    members: {},
  },
  RangeBorder: {
    members: {
      Style: value(undefined, (grid, { range, side }: { range: GridRange; side: string }, style: string) => {
        const [border, line] = [SIDES[side], STYLES[style]];
        if (!border || line === undefined) throw new OfficeError('NotImplemented', 'RangeBorder.style');
        grid.range(grid.clip(range)).setBorder(border, line, '#000000');
      }),
    },
  },
  ConditionalFormatCollection: {
    members: {
      Add: object('ConditionalFormat', (grid, range: GridRange, type: string) => {
        if (type !== 'Custom') throw new OfficeError('NotImplemented', 'ConditionalFormatCollection.add');
        return grid.addConditionalColour(range);
      }),
    },
  },
  ConditionalFormat: { members: { Custom: part('CustomConditionalFormat') } },
  CustomConditionalFormat: { members: { Rule: part('ConditionalFormatRule'), Format: part('ConditionalRangeFormat') } },
  ConditionalFormatRule: { members: { Formula: conditional('formula') } },
  ConditionalRangeFormat: { members: { Fill: part('ConditionalRangeFill'), Font: part('ConditionalRangeFont') } },
  ConditionalRangeFill: { members: { Color: conditional('fill') } },
  ConditionalRangeFont: { members: { Color: conditional('font') } },
};

/** Look of cells, which the add-in sets and does not read. */
function look<T>(write: (cells: FRange, content: T) => unknown): Member {
  return value(undefined, (grid, range: GridRange, content: T) => write(grid.range(grid.clip(range)), content));
}

function conditional(name: 'formula' | 'fill' | 'font'): Member {
  return value(undefined, (_, colour: ConditionalColour, content: string) => (colour[name] = content));
}
