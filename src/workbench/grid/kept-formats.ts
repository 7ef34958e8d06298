import { CellValueType, isDefaultFormat, isTextFormat, numfmt } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';

/** Before Univer, which gives a cell the format in which a number is typed. */
const FIRST = 10;

/** Keeps the number format of a cell over which an amount is typed as 1,500 or $1,500.00, as Excel does. */
export function keepFormats(injector: Injector): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { workbook, worksheet, row, col }, next) => {
      const format = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col))?.n?.pattern;
      if (typeof cell?.v !== 'string' || cell.f || isDefaultFormat(format) || isTextFormat(format)) return next(cell);
      const typed = numfmt.parseValue(cell.v);
      const isAmount = typeof typed?.v === 'number' && isDay(typed.z) === isDay(format);
      return next(isAmount ? { ...cell, v: typed.v as number, t: CellValueType.NUMBER } : cell);
    },
  });
}

function isDay(format: string | undefined): boolean {
  return format !== undefined && numfmt.getFormatInfo(format).isDate;
}
