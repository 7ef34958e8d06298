import { CellValueType, InterceptorEffectEnum, isDefaultFormat, WrapStrategy } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';

/** After everything that shows a value in another way. */
const LAST = -100;
const PADDING_PX = 3;
const PIXELS_PER_POINT = 4 / 3;
const DEFAULT_POINTS = 11;
const MOST_KNOWN = 20_000;

/** Shows #### where a number or a day does not fit in its cell, as Excel does: a part of it would be another number. */
export function fillNarrowCells(injector: Injector): void {
  const pen = document.createElement('canvas').getContext('2d')!;
  const known = new Map<string, number>();
  const widthOf = (text: string, font: string): number => {
    const key = `${font}|${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    if (known.size > MOST_KNOWN) known.clear();
    pen.font = font;
    const measured = pen.measureText(text).width;
    known.set(key, measured);
    return measured;
  };
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: LAST,
    handler: (given, { workbook, worksheet, row, col, rawData }, next) => {
      const cell = next(given);
      const isNumber = typeof rawData?.v === 'number' || (rawData?.v === undefined && typeof cell?.v === 'number');
      if (!cell || !isNumber || cell.t === CellValueType.STRING || cell.t === CellValueType.BOOLEAN) return cell;
      const style = workbook.getStyles().getStyleByCell(cell) ?? {};
      if (style.tb === WrapStrategy.WRAP || worksheet.getMergedCell(row, col)) return cell;
      const room = worksheet.getColumnWidth(col) - PADDING_PX;
      const pixels = (style.fs ?? DEFAULT_POINTS) * PIXELS_PER_POINT;
      const font = `${style.it ? 'italic ' : ''}${style.bl ? 'bold ' : ''}${pixels}px ${style.ff ?? 'Arial'}`;
      // Excel rounds a number without a format to what fits, down to its whole part.
      const isPlain = isDefaultFormat(style.n?.pattern) && typeof cell.v === 'number';
      const shown = isPlain ? String(Math.trunc(Number(cell.v))) : String(cell.v);
      if (room <= 0 || widthOf(shown, font) <= room) return cell;
      const count = Math.max(1, Math.floor(room / widthOf('#', font)));
      return { ...cell, v: '#'.repeat(count), t: CellValueType.NUMBER };
    },
  });
}
