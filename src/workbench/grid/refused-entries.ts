import type { Injector } from '@univerjs/core';
import { SheetInterceptorService, VALIDATE_CELL } from '@univerjs/sheets';
import { allows } from './entry-rules';
import type { Grid } from './grid';

/** Typing also moves the selection; the message stays during that time. */
const TYPING_MS = 1_000;

/** Reverts an entry that a rule does not allow, and shows the message until the user continues. */
export function refuseEntries(injector: Injector, grid: Grid, say: (message: string | null) => void): void {
  let saidAt = -Infinity;
  grid.events.selected(() => performance.now() - saidAt > TYPING_MS && say(null));
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(VALIDATE_CELL, {
    handler: async (earlier, { subUnitId, row, col }, next) => {
      const area = { sheetId: subUnitId, row, column: col, rows: 1, columns: 1 };
      const rule = grid.entryRules.find(area);
      const refusal = grid.entryRules.refusal(area);
      await grid.calculation.settled();
      if (!rule || !refusal || allows(rule, grid.values(area)[0]?.[0] ?? null)) return (await next(earlier)) !== false;
      saidAt = performance.now();
      say(refusal.message);
      return false;
    },
  });
}
