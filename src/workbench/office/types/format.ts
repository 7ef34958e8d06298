import { BorderStyleTypes, BorderType } from '@univerjs/core';
import type { IStyleData, Nullable } from '@univerjs/core';
import type { GridRange } from '../../grid/grid-range';
import type { ConditionalColour } from '../../grid/conditional-colour';
import { OfficeError } from '../errors';
import type { GridPort } from '../grid-port';
import { object, part, value } from '../type';
import type { Member, OfficeType } from '../type';

const POINTS_PER_PIXEL = 0.75;
const HORIZONTAL = { Left: 'left', Center: 'center', Right: 'normal' } as const;
const SIDES: Readonly<Record<string, BorderType>> = { EdgeTop: BorderType.TOP, EdgeBottom: BorderType.BOTTOM };
const STYLES: Readonly<Record<string, BorderStyleTypes>> = { Continuous: BorderStyleTypes.THIN };

/** Formats of ranges, and formats that depend on a formula. */
export const formatTypes: Record<string, OfficeType> = {
  RangeFormat: {
    members: {
      Fill: part('RangeFill'),
      Font: part('RangeFont'),
      Borders: part('RangeBorderCollection'),
      ColumnWidth: value(
        (grid, range: GridRange) => {
          const { sheetId, column, columns } = grid.clip(range);
          const widths = Array.from({ length: columns }, (_, index) =>
            grid.sheet(sheetId).getColumnWidth(column + index),
          );
          return same(widths.map((pixels) => pixels * POINTS_PER_PIXEL));
        },
        (grid, range: GridRange, points: number) => {
          const { sheetId, column, columns } = grid.clip(range);
          grid.sheet(sheetId).setColumnWidths(column, columns, points / POINTS_PER_PIXEL);
        },
      ),
      WrapText: value(
        (grid, range: GridRange) => styleOf(grid, range, ({ tb }) => tb === 3),
        (grid, range: GridRange, isOn: boolean) => cells(grid, range).setWrap(isOn),
      ),
      HorizontalAlignment: value(undefined, (grid, range: GridRange, alignment: string) => {
        const known = HORIZONTAL[alignment as keyof typeof HORIZONTAL];
        if (!known) throw new OfficeError('NotImplemented', 'RangeFormat.horizontalAlignment');
        cells(grid, range).setHorizontalAlignment(known);
      }),
    },
  },
  RangeFill: {
    members: {
      Color: value(
        (grid, range: GridRange) => styleOf(grid, range, ({ bg }) => hex(bg?.rgb, '#FFFFFF')),
        (grid, range: GridRange, color: string) => cells(grid, range).setBackground(color),
      ),
    },
  },
  RangeFont: {
    members: {
      Bold: value(
        (grid, range: GridRange) => styleOf(grid, range, ({ bl }) => bl === 1),
        (grid, range: GridRange, isOn: boolean) => cells(grid, range).setFontWeight(isOn ? 'bold' : 'normal'),
      ),
      Italic: value(
        (grid, range: GridRange) => styleOf(grid, range, ({ it }) => it === 1),
        (grid, range: GridRange, isOn: boolean) => cells(grid, range).setFontStyle(isOn ? 'italic' : 'normal'),
      ),
      Color: value(
        (grid, range: GridRange) => styleOf(grid, range, ({ cl }) => hex(cl?.rgb, '#000000')),
        (grid, range: GridRange, color: string) => cells(grid, range).setFontColor(color),
      ),
      Size: value(
        (grid, range: GridRange) => styleOf(grid, range, ({ fs }) => fs ?? 11),
        (grid, range: GridRange, points: number) => cells(grid, range).setFontSize(points),
      ),
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
        cells(grid, range).setBorder(border, line, '#000000');
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

function conditional(name: 'formula' | 'fill' | 'font'): Member {
  return value(
    (_, colour: ConditionalColour) => colour[name],
    (_, colour: ConditionalColour, content: string) => {
      colour[name] = content;
    },
  );
}

function cells(grid: GridPort, range: GridRange) {
  return grid.range(grid.clip(range));
}

/** One feature of the style of all cells; null where they differ, as in Excel. */
function styleOf<T>(grid: GridPort, range: GridRange, feature: (style: IStyleData) => T): T | null {
  return same(grid.styles(grid.clip(range)).flat().map(feature));
}

function same<T>(values: readonly T[]): T | null {
  return values.every((each) => each === values[0]) ? (values[0] ?? null) : null;
}

/** Colour as Excel writes it: rgb(11,106,74) -> #0B6A4A. */
function hex(color: Nullable<string>, fallback: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color ?? '');
  if (!parts) return color?.toUpperCase() || fallback;
  const digits = parts.slice(1, 4).map((each) => Number(each).toString(16).padStart(2, '0'));
  return `#${digits.join('').toUpperCase()}`;
}
