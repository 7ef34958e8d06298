import { ICommandService } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';

const PATIENCE_MS = 60_000;

/** Knows whether the grid still has to calculate, so that nobody waits for a calculation that never comes. */
export class Calculation {
  private pending = true;
  private changes = 0;
  private readonly session: FormulaCalculationSessionService;

  constructor(private readonly injector: Injector) {
    this.session = injector.get(FormulaCalculationSessionService);
    const dirty = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.pending = false;
      else if (dirty.get(command.id)) this.announce();
    });
  }

  /** Waits until everything that was written has been calculated and shown. */
  async settled(): Promise<void> {
    while (this.pending || this.running()) {
      const before = this.changes;
      await this.session.waitForLatestApplied(PATIENCE_MS);
      if (before === this.changes && !this.running()) this.pending = false;
    }
  }

  /** Calculates every formula again. */
  async all(): Promise<void> {
    this.injector
      .get(ICommandService)
      .syncExecuteCommand(SetFormulaCalculationStartMutation.id, { forceCalculation: true }, { onlyLocal: true });
    await this.settled();
  }

  /** What is announced while a calculation is applied, such as a sheet that grew by it, has another one follow. */
  private announce(): void {
    this.pending = true;
    this.changes += 1;
  }

  private running(): boolean {
    const { started, completed, resultApplied } = this.session.state;
    return started && !(completed && resultApplied);
  }
}
