import type { Injector } from '@univerjs/core';
import { CellAlertManagerService } from '@univerjs/sheets-ui';
import type { Grid } from './grid';
import type { ResultDetails } from '../functions/result-details';

const WIDTH_PX = 280;

/** Shows, in the card that the grid opens over an error cell, what the function had to say about it. */
export function showErrorMessages(injector: Injector, grid: Grid, details: ResultDetails): void {
  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    const message = details.find(subUnitId, row, col, grid.spillAt(subUnitId, row, col))?.message;
    show(
      message
        ? {
            ...alert,
            title: grid.texts({ sheetId: subUnitId, row, column: col, rows: 1, columns: 1 })[0]?.[0],
            message,
            width: WIDTH_PX,
          }
        : alert,
    );
  };
}
