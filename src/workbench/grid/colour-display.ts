import { type Injector, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { ConditionalFormattingService, ConditionalFormattingViewModel } from '@univerjs/sheets-conditional-formatting';
import { debounceTime } from 'rxjs';
import type { Grid } from './grid';

const FRAME_MS = 16;

/** Applies conditional colours to cells, over their own. */
export function colourCells(injector: Injector): void {
  const colours = injector.get(ConditionalFormattingService);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { unitId, subUnitId, row, col, workbook }, next) => {
      const colour = colours.composeStyle(unitId, subUnitId, row, col)?.style;
      if (!colour) return next(cell);
      const own = typeof cell?.s === 'string' ? workbook.getStyles().get(cell.s) : cell?.s;
      return next({ ...cell, s: { ...own, ...colour } });
    },
  });
}

/** Redraws the sheet when a condition changes. */
export function redrawColours(injector: Injector, grid: Grid): void {
  const { markDirty$ } = injector.get(ConditionalFormattingViewModel);
  markDirty$.pipe(debounceTime(FRAME_MS)).subscribe(() => grid.workbook.getActiveSheet().refreshCanvas());
}
