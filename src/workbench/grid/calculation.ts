import { ICommandService, type Injector } from '@univerjs/core';
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
import { VacateCellsMutation } from './spill-areas';

const TIMEOUT_MS = 60_000;
/** Mutations that follow a spill; during results they trigger another calculation. */
const FOLLOWING = new Set<string>([
  SetWorksheetRowCountMutation.id,
  SetWorksheetColumnCountMutation.id,
  VacateCellsMutation.id,
]);
const RESULTS = new Set<string>([SetFormulaCalculationResultMutation.id, SetArrayFormulaDataMutation.id]);
const SOON_MS = 250;
const TURN_MS = 10;
/** Least time between two reports of progress. */
const PROGRESS_MS = 100;
/** Most recalculations before results count as volatile, such as those of RAND. */
const MOST_PASSES = 12;

/** Progress of a calculation longer than a second: formulas done and total. */
interface CalculationProgress {
  readonly done: number;
  readonly count: number;
}

/** Calculations of the grid: pending state, progress, and stopping. */
export class Calculation {
  private pending = true;
  private follows = 0;
  private stops = 0;
  private starts = 0;
  private recorded: string[] | null = null;
  private opening: Promise<boolean> | null = null;
  private readonly session: FormulaCalculationSessionService;

  constructor(private readonly injector: Injector) {
    this.session = injector.get(FormulaCalculationSessionService);
    const dirty = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.pending = false;
        this.starts += 1;
      } else if (dirty.get(command.id)) this.pending = true;
      if (FOLLOWING.has(command.id)) this.follows += 1;
      if (RESULTS.has(command.id)) this.recorded?.push(JSON.stringify(command.params));
    });
  }

  /** Waits until everything opened or written is calculated and shown, enlarged sheets included. */
  async settled(): Promise<void> {
    if (this.opening) await this.opening;
    await this.applied();
  }

  /** Recalculates all formulas. */
  async all(): Promise<void> {
    this.injector
      .get(ICommandService)
      .syncExecuteCommand(SetFormulaCalculationStartMutation.id, { forceCalculation: true }, { onlyLocal: true });
    await this.applied();
  }

  /**
   * Calculates an opened workbook until nothing changes: a formula may read an earlier spill, which Univer only updates in
   * the next calculation. Returns false where the user stopped it.
   */
  stable(): Promise<boolean> {
    this.opening ??= this.untilStable().finally(() => (this.opening = null));
    return this.opening;
  }

  /** Stops the calculation; cells keep their previous results. */
  stop(): void {
    this.stops += 1;
    void this.injector.get(ICommandService).executeCommand(SetFormulaCalculationStopMutation.id);
  }

  /** Reports the progress of a long calculation at intervals, then null. */
  followed(tell: (progress: CalculationProgress | null) => void): void {
    let told = 0;
    this.injector.get(TriggerCalculationController).progress$.subscribe(({ done, count }) => {
      const isUnderWay = count > 0 && done < count;
      // Univer reports every few formulas, and each report triggers a layout.
      if (isUnderWay && performance.now() - told < PROGRESS_MS) return;
      told = performance.now();
      tell(isUnderWay ? { done, count } : null);
    });
  }

  private async untilStable(): Promise<boolean> {
    const stops = this.stops;
    if (await this.begins()) {
      // A stop before the calculation began would pass unnoticed.
      if (stops !== this.stops) this.stop();
      await this.applied();
    } else await this.all();
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

  /** Waits until all that is pending is calculated and shown. */
  private async applied(): Promise<void> {
    while (this.pending || this.running()) {
      const before = this.follows;
      await this.session.waitForLatestApplied(TIMEOUT_MS);
      if (before === this.follows && !this.running()) this.pending = false;
    }
  }

  /** Returns whether a calculation runs, or begins soon: Univer begins that of a new workbook in a later turn. */
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
