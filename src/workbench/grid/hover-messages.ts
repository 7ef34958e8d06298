import type { Injector } from '@univerjs/core';
import { CellAlertManagerService, CellAlertType, HoverManagerService } from '@univerjs/sheets-ui';
import { debounceTime } from 'rxjs';
import type { Grid } from './grid';
import type { ResultDetails } from '../functions/result-details';

const WIDTH_PX = 280;
const HEIGHT_PX = 74;
/** Key under which Univer opens its own card over an error, and closes it when the pointer leaves the cell. */
const CARD = 'SHEET_FORMULA_ALERT';
/** Univer decides about its own card after 100 ms. */
const AFTER_UNIVER_MS = 150;

/**
 * Shows what a function said about an error in a card over its cell. Univer opens one of its own for errors in
 * English only, so this card replaces or adds to it.
 */
export function showErrorMessages(injector: Injector, grid: Grid, details: ResultDetails): void {
  const alerts = injector.get(CellAlertManagerService);
  const hovered = injector.get(HoverManagerService).currentCell$;
  hovered.pipe(debounceTime(AFTER_UNIVER_MS)).subscribe((cell) => {
    if (!cell) return;
    const { location } = cell;
    const { subUnitId, row, col } = location;
    const message = details.find(subUnitId, row, col, grid.spillAt(subUnitId, row, col))?.message;
    if (!message) return;
    const [[title = ''] = []] = grid.texts({ sheetId: subUnitId, row, column: col, rows: 1, columns: 1 });
    alerts.showAlert({
      ...{ type: CellAlertType.ERROR, key: CARD, title, message, location },
      ...{ width: WIDTH_PX, height: HEIGHT_PX },
    });
  });
}
