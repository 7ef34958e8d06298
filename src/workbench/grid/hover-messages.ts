import type { Injector } from '@univerjs/core';
import { CellAlertManagerService, CellAlertType, HoverManagerService } from '@univerjs/sheets-ui';
import { debounceTime } from 'rxjs';
import type { Grid } from './grid';

const WIDTH_PX = 280;
const HEIGHT_PX = 74;
/** Key of Univer's own card for errors, which it closes when the pointer leaves the cell. */
const CARD = 'SHEET_FORMULA_ALERT';
/** Delay after Univer's own decision at 100 ms. */
const AFTER_UNIVER_MS = 150;

/**
 * Shows the message of an error in a card over its cell. Univer's own card is English only; this one replaces or
 * extends it.
 */
export function showErrorMessages(injector: Injector, grid: Grid): void {
  const alerts = injector.get(CellAlertManagerService);
  const hovered = injector.get(HoverManagerService).currentCell$;
  hovered.pipe(debounceTime(AFTER_UNIVER_MS)).subscribe((cell) => {
    if (!cell) return;
    const { location } = cell;
    const { subUnitId, row, col } = location;
    const message = grid.results.find(subUnitId, row, col, grid.spillAt(subUnitId, row, col))?.message;
    if (!message) return;
    const [[title = ''] = []] = grid.texts({ sheetId: subUnitId, row, column: col, rows: 1, columns: 1 });
    alerts.showAlert({
      ...{ type: CellAlertType.ERROR, key: CARD, title, message, location },
      ...{ width: WIDTH_PX, height: HEIGHT_PX },
    });
  });
}
