import { CellValueType, InterceptorEffectEnum, isDefaultFormat, numfmt } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Language } from '../../core/language';
import type { ResultDetails } from '../functions/result-details';
import type { Grid } from './grid';

/** Runs before the Dutch formatting of numbers without a format. */
const FIRST = 20;

/** Shows results in the number format of their function, where the cell has none. */
export function formatResults(injector: Injector, grid: Grid, details: ResultDetails, language: Language): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: FIRST,
    handler: (cell, { workbook, subUnitId, row, col }, next) => {
      if (typeof cell?.v !== 'number' || cell.t === CellValueType.BOOLEAN || !details.has(subUnitId)) return next(cell);
      if (!isDefaultFormat(workbook.getStyles().getStyleByCell(cell)?.n?.pattern)) return next(cell);
      const format = details.find(subUnitId, row, col, grid.spillAt(subUnitId, row, col))?.numberFormat;
      return next(format ? { ...cell, v: numfmt.format(format, cell.v, { locale: language }) } : cell);
    },
  });
}
