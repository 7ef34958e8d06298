import { ICommandService } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from '@univerjs/engine-formula';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import { FormulaCalculationSessionService, TriggerCalculationController } from '@univerjs/sheets-formula';

const PATIENCE_MS = 60_000;
/** A sheet that grows while results are shown has another calculation follow. */
const GROWING = new Set<string>([SetWorksheetRowCountMutation.id, SetWorksheetColumnCountMutation.id]);
const RESULTS = new Set<string>([SetFormulaCalculationResultMutation.id, SetArrayFormulaDataMutation.id]);
const SOON_MS = 250;
const TURN_MS = 10;
/** Calculations after which results that still change are taken to change for ever, such as those of RAND. */
const MOST_PASSES = 12;

/** Progress of a calculation that takes longer than a second: formulas done of all. */
export interface CalculationProgress {
  readonly done: number;
  readonly count: number;
}

/** Calculations of the grid: when they are pending, how far they are, and how to stop them. */
export class Calculation {
  private pending = true;
  private growths = 0;
  private stops = 0;
  private starts = 0;
  private recorded: string[] | null = null;
  private readonly session: FormulaCalculationSessionService;

  constructor(private readonly injector: Injector) {
    this.session = injector.get(FormulaCalculationSessionService);
    const dirty = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.pending = false;
        this.starts += 1;
      } else if (dirty.get(command.id)) this.pending = true;
      if (GROWING.has(command.id)) this.growths += 1;
      if (RESULTS.has(command.id)) this.recorded?.push(JSON.stringify(command.params));
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

  /**
   * Calculates until nothing changes. In one calculation a formula may read what another spilled before, and Univer
   * leaves that to the next. Returns false where someone stopped it.
   */
  async stable(): Promise<boolean> {
    const stops = this.stops;
    if (await this.begins()) await this.settled();
    else await this.all();
    let before = '';
    for (let pass = 0; pass < MOST_PASSES && this.hasSpills() && stops === this.stops; pass++) {
      this.recorded = [];
      await this.all();
      const results = this.recorded.join();
      if (results === before) break;
      before = results;
    }
    this.recorded = null;
    return stops === this.stops;
  }

  /** Stops the calculation; cells keep the results that they had. */
  stop(): void {
    this.stops += 1;
    void this.injector.get(ICommandService).executeCommand(SetFormulaCalculationStopMutation.id);
  }

  /** Tells how far a long calculation is, and null once it has ended. */
  followed(tell: (progress: CalculationProgress | null) => void): void {
    this.injector.get(TriggerCalculationController).progress$.subscribe(({ done, count }) => {
      tell(count > 0 && done < count ? { done, count } : null);
    });
  }

  /** Whether a calculation runs, or begins soon: Univer begins that of a new workbook in a later turn. */
  private async begins(): Promise<boolean> {
    const { starts } = this;
    const until = performance.now() + SOON_MS;
    while (this.starts === starts && !this.running() && performance.now() < until)
      await new Promise((resolve) => setTimeout(resolve, TURN_MS));
    return this.starts > starts || this.running();
  }

  private hasSpills(): boolean {
    const sheets = Object.values(this.injector.get(FormulaDataModel).getArrayFormulaRange());
    return sheets.some((bySheet) => Object.values(bySheet ?? {}).some((rows) => Object.keys(rows ?? {}).length > 0));
  }

  private running(): boolean {
    const { started, completed, resultApplied } = this.session.state;
    return started && !(completed && resultApplied);
  }
}
