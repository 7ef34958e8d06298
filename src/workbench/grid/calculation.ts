import { ICommandService } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import {
  FormulaDataModel,
  FormulaExecuteStageType,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from '@univerjs/engine-formula';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import { FormulaCalculationSessionService, TriggerCalculationController } from '@univerjs/sheets-formula';

const PATIENCE_MS = 60_000;
const RESULTS = new Set<string>([SetFormulaCalculationResultMutation.id, SetArrayFormulaDataMutation.id]);
/** Pause between two looks at whether a calculation that is due has begun. */
const TURN_MS = 5;
/** Most recalculations before results count as volatile, such as those of RAND. */
const MOST_PASSES = 12;

type Notification = ISetFormulaCalculationNotificationMutation;

/** Progress of a calculation longer than a second: formulas done and total. */
export interface CalculationProgress {
  readonly done: number;
  readonly count: number;
}

/** Calculations of the grid: pending state, progress, and stopping. */
export class Calculation {
  private stops = 0;
  /** Calculations that have begun and not ended. */
  private running = 0;
  /** Whether a calculation began during another: Univer then mixes the two. */
  private overlaps = false;
  private recorded: string[] | null = null;
  private readonly session: FormulaCalculationSessionService;
  private readonly trigger: TriggerCalculationController;

  constructor(private readonly injector: Injector) {
    this.session = injector.get(FormulaCalculationSessionService);
    this.trigger = injector.get(TriggerCalculationController);
    injector.get(ICommandService).onCommandExecuted((command) => {
      if (RESULTS.has(command.id)) this.recorded?.push(JSON.stringify(command.params));
      if (command.id === SetFormulaCalculationStartMutation.id) this.overlaps ||= this.running > 0;
      if (command.id === SetFormulaCalculationNotificationMutation.id) this.follow(command.params as Notification);
    });
  }

  /** Waits until everything written is calculated and shown, enlarged sheets and newly opened workbooks included. */
  async settled(): Promise<void> {
    const until = performance.now() + PATIENCE_MS;
    do {
      if (performance.now() > until) throw new Error('The calculation does not end.');
      // Commands of this turn, such as the first calculation of a workbook, reach Univer's queue in the next one.
      await new Promise((resolve) => setTimeout(resolve, this.isDue() ? TURN_MS : 0));
      if (this.isUnfinished()) await this.session.waitForLatestApplied(until - performance.now());
    } while (this.isDue() || this.isUnfinished());
  }

  /** Recalculates all formulas. */
  async all(): Promise<void> {
    this.begin();
    await this.settled();
  }

  /**
   * Recalculates until nothing changes: a formula may read an earlier spill, which Univer only updates in the next
   * calculation. Returns false where the user stopped it.
   */
  async stable(): Promise<boolean> {
    const stops = this.stops;
    const before = this.session.state.id;
    await this.settled();
    if (this.session.state.id === before) await this.all();
    let earlier = '';
    for (let pass = 0; pass < MOST_PASSES && this.hasSpills() && stops === this.stops; pass++) {
      this.recorded = [];
      await this.all();
      const results = this.recorded.join();
      if (results === earlier) break;
      earlier = results;
    }
    this.recorded = null;
    return stops === this.stops;
  }

  /** Stops the calculation; cells keep their previous results. */
  stop(): void {
    this.stops += 1;
    void this.injector.get(ICommandService).executeCommand(SetFormulaCalculationStopMutation.id);
  }

  /** Reports the progress of a long calculation, then null. */
  followed(tell: (progress: CalculationProgress | null) => void): void {
    this.trigger.progress$.subscribe(({ done, count }) => {
      tell(count > 0 && done < count ? { done, count } : null);
    });
  }

  private begin(): void {
    this.injector
      .get(ICommandService)
      .syncExecuteCommand(SetFormulaCalculationStartMutation.id, { forceCalculation: true }, { onlyLocal: true });
  }

  /** Returns whether a calculation is about to begin: Univer collects commands first, and stops one that runs. */
  private isDue(): boolean {
    return this.trigger['_waitingCommandQueue'].length > 0 || this.trigger['_restartCalculation'] || this.overlaps;
  }

  private isUnfinished(): boolean {
    const { started, completed, resultApplied } = this.session.state;
    return started && !(completed && resultApplied);
  }

  /** Recalculates everything where Univer drops changes: calculations overlapped, or one ended before it was stopped. */
  private follow({ stageInfo }: Notification): void {
    if (stageInfo?.stage === FormulaExecuteStageType.START) this.running += 1;
    if (stageInfo?.stage === FormulaExecuteStageType.CALCULATION_COMPLETED)
      this.running = Math.max(0, this.running - 1);
    const isDropped = this.trigger['_restartCalculation'] && !this.trigger['_executionInProgressParams'];
    if (this.running > 0 || stageInfo || !(isDropped || this.overlaps)) return;
    this.trigger['_restartCalculation'] = false;
    this.overlaps = false;
    this.begin();
  }

  private hasSpills(): boolean {
    const sheets = Object.values(this.injector.get(FormulaDataModel).getArrayFormulaRange());
    return sheets.some((bySheet) => Object.values(bySheet ?? {}).some((rows) => Object.keys(rows ?? {}).length > 0));
  }
}
