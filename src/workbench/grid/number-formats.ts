import {
  CellValueType,
  type Injector,
  InterceptorEffectEnum,
  isDefaultFormat,
  isTextFormat,
  numfmt,
} from '@univerjs/core';
import { AFTER_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Language } from '../../core/language';
import type { Grid } from './grid';

/** Before the Dutch formatting of numbers without a format; after Univer (11), which reads the Dutch 431.233 as a number. */
const BEFORE_DUTCH = 5;
/** Before Univer, which gives a cell the format in which a number is typed. */
const BEFORE_UNIVER = 10;

/** Shows results in the number format of their function, where the cell has none. */
export function formatResults(injector: Injector, grid: Grid, language: Language): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: BEFORE_DUTCH,
    handler: (cell, { workbook, subUnitId, row, col }, next) => {
      if (typeof cell?.v !== 'number' || cell.t === CellValueType.BOOLEAN || !grid.results.has(subUnitId))
        return next(cell);
      if (!isDefaultFormat(workbook.getStyles().getStyleByCell(cell)?.n?.pattern)) return next(cell);
      const format = grid.resultFormat(subUnitId, row, col);
      return next(format ? { ...cell, v: numfmt.format(format, cell.v, { locale: language }) } : cell);
    },
  });
}

/** Keeps the number format of a cell over which an amount is typed as 1,500 or $1,500.00, as Excel does. */
export function keepFormats(injector: Injector): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_UNIVER,
    handler: (cell, { workbook, worksheet, row, col }, next) => {
      const format = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col))?.n?.pattern;
      if (typeof cell?.v !== 'string' || cell.f || isDefaultFormat(format) || isTextFormat(format)) return next(cell);
      const typed = numfmt.parseValue(cell.v);
      const isAmount = typeof typed?.v === 'number' && isDay(typed.z) === isDay(format);
      return next(isAmount ? { ...cell, v: typed.v as number, t: CellValueType.NUMBER } : cell);
    },
  });
}

/** Returns whether a number format shows days or times. */
export function isDay(format: string | undefined): boolean {
  return format !== undefined && numfmt.getFormatInfo(format).isDate;
}
