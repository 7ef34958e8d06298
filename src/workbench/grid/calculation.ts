import { ICommandService } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';

const PATIENCE_MS = 60_000;
/** A sheet that grows while results are shown has another calculation follow. */
const GROWING = new Set<string>([SetWorksheetRowCountMutation.id, SetWorksheetColumnCountMutation.id]);

/** Knows whether the grid still has to calculate, so that nobody waits for a calculation that never comes. */
export class Calculation {
  private pending = true;
  private growths = 0;
  private readonly session: FormulaCalculationSessionService;

  constructor(private readonly injector: Injector) {
    this.session = injector.get(FormulaCalculationSessionService);
    const dirty = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.pending = false;
      else if (dirty.get(command.id)) this.pending = true;
      if (GROWING.has(command.id)) this.growths += 1;
    });
  }

  /** Waits until everything that was written has been calculated and shown, also after results that made a sheet larger. */
  async settled(): Promise<void> {
    while (this.pending || this.running()) {
      const before = this.growths;
      await this.session.waitForLatestApplied(PATIENCE_MS);
      if (before === this.growths && !this.running()) this.pending = false;
    }
  }

  /** Calculates every formula again. */
  async all(): Promise<void> {
    this.injector
      .get(ICommandService)
      .syncExecuteCommand(SetFormulaCalculationStartMutation.id, { forceCalculation: true }, { onlyLocal: true });
    await this.settled();
  }

  private running(): boolean {
    const { started, completed, resultApplied } = this.session.state;
    return started && !(completed && resultApplied);
  }
}
