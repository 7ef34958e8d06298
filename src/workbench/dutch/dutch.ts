import { type Injector, CellValueType, InterceptorEffectEnum, isDefaultFormat, numfmt } from '@univerjs/core';
import { helpInDutch } from './argument-help';
import { lexInDutch } from './editing';
import { pasteInDutch } from './pasting';
import { typeInDutch } from './typing';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { errorName } from '../../workbook/error-names';

/** Shows numbers without a number format, booleans and errors as Dutch; Univer formats only numbers with a format. */
function showInDutch(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { workbook }, next) => {
      const shown = typeof cell?.v === 'string' ? errorName(cell.v, 'nl') : cell?.v;
      if (shown !== cell?.v) return next({ ...cell, v: shown });
      const isTruth = cell?.t === CellValueType.BOOLEAN;
      if (typeof cell?.v !== 'number' || (!isTruth && Number.isInteger(cell.v))) return next(cell);
      if (!isTruth && !isDefaultFormat(workbook.getStyles().getStyleByCell(cell)?.n?.pattern)) return next(cell);
      return next({ ...cell, v: numfmt.format('General', isTruth ? cell.v === 1 : cell.v, { locale: 'nl' }) });
    },
  });
}

/** Makes the grid read and show cells as Dutch Excel does. */
export function installDutch(injector: Injector): void {
  lexInDutch(injector);
  typeInDutch(injector);
  pasteInDutch(injector);
  showInDutch(injector);
  helpInDutch(document.body);
}
