import { CellValueType, HorizontalAlign, isDefaultFormat } from '@univerjs/core';
import { Font, FontCache, type SpreadsheetSkeleton } from '@univerjs/engine-render';
import type { Language } from '../../core/language';
import { decimalMarks } from '../../workbook/typed';
import { fitNumber } from './fitting-number';

const ERROR = /^#[A-Z/0-9]+[!?]?$/;
/** Padding beside the text of a cell, minus the grid line. */
const EDGE_PX = 3;

type FontCacheItem = NonNullable<ReturnType<NonNullable<SpreadsheetSkeleton['stylesCache']['fontMatrix']>['getValue']>>;

interface DrawnCell {
  fontCache?: FontCacheItem | null;
  readonly startX: number;
  readonly endX: number;
}

type Draw = (canvas: unknown, row: number, column: number, cell: DrawnCell, overflow: unknown) => void;

/**
 * Draws cells as Excel does where Univer differs: a number or a day that does not fit its column as ####, and errors in
 * the middle. The text of a cell does not change for its readers.
 */
export function drawLikeExcel(language: Language): void {
  const draw = Font.prototype['_renderText'] as Draw;
  const drawFitting: Draw = function (this: Font, canvas, row, column, cell, overflow) {
    const { fontCache, startX, endX } = cell;
    const { cellData, style, fontString } = fontCache ?? {};
    if (!fontCache || !cellData || !fontString) return draw.call(this, canvas, row, column, cell, overflow);
    const text = String(cellData.v ?? '');
    if (cellData.t === CellValueType.NUMBER) {
      const widthOf = (shown: string) => FontCache.getMeasureText(shown, fontString).width;
      const decimalMark = isDefaultFormat(style?.n?.pattern) ? decimalMarks[language] : null;
      const fitting = fitNumber(text, endX - startX - EDGE_PX, widthOf, decimalMark);
      if (fitting !== text) cell.fontCache = { ...fontCache, cellData: { ...cellData, v: fitting } };
    } else if (ERROR.test(text) && !fontCache.horizontalAlign) {
      cell.fontCache = { ...fontCache, horizontalAlign: HorizontalAlign.CENTER };
    }
    draw.call(this, canvas, row, column, cell, overflow);
    cell.fontCache = fontCache;
  };
  Object.assign(Font.prototype, { _renderText: drawFitting });
}
