import type { Grid } from '../grid/grid';
import { Application } from './application';
import type { Resolve } from './client-object';
import { OfficeError } from './errors';
import type { OfficeHost } from './host';
import { guarded } from './guard';
import { Workbook } from './workbook';
import { Worksheet } from './worksheet';

// Excel on the web refuses larger messages.
const LARGEST_PAYLOAD = 5 * 1024 * 1024;

interface Operation {
  kind: 'resolve' | 'read' | 'write';
  run(): unknown;
}

/** One conversation with the workbook: what is asked piles up here and is carried out, in order, at a sync. */
export class RequestContext {
  readonly trackedObjects = { add: () => undefined, remove: () => undefined };
  readonly grid: Grid;
  readonly workbook: Workbook;
  readonly application: Application;
  private queue: Operation[] = [];
  private requested = 0;
  private responded = 0;

  constructor(
    readonly host: OfficeHost,
    private readonly delayForCellEdit = false,
  ) {
    this.grid = host.workbench.grid;
    this.workbook = new Workbook(this);
    this.application = new Application(this);
    return guarded(this, 'RequestContext');
  }

  /** Loads properties of an object, as `object.load` does. */
  load(object: { load(option?: unknown): unknown }, option?: unknown): void {
    object.load(option);
  }

  /** A sheet, for objects that cannot make one themselves without going round in a circle. */
  worksheet(resolve: Resolve<string>): Worksheet {
    return new Worksheet(this, resolve);
  }

  /** Carries out everything that was asked since the last sync; the first failure ends the batch. */
  sync<T>(passThrough?: T): Promise<T | undefined> {
    return inTurn(async () => {
      await this.leaveCell();
      const queue = this.queue;
      this.queue = [];
      const [requested] = [this.requested, (this.requested = 0)];
      this.responded = 0;
      if (requested > LARGEST_PAYLOAD) throw new OfficeError('RequestPayloadSizeLimitExceeded');
      const undo = this.grid.oneUndoStep();
      try {
        await this.carryOut(queue);
      } finally {
        undo.dispose();
      }
      await this.grid.calculation.settled();
      return passThrough;
    });
  }

  /** Records that an object has to find what it stands for. */
  enqueue(run: Operation['run']): void {
    this.queue.push({ kind: 'resolve', run });
  }

  /** Records a question to the grid. */
  enqueueRead(run: Operation['run']): void {
    this.queue.push({ kind: 'read', run });
  }

  /** Records a change to the grid. */
  enqueueWrite(run: Operation['run']): void {
    this.queue.push({ kind: 'write', run });
  }

  /** Carries out at once what is asked meanwhile; for the items of a collection that is being read. */
  async runNested(ask: () => void): Promise<void> {
    const outer = this.queue;
    this.queue = [];
    ask();
    const nested = this.queue;
    this.queue = outer;
    await this.carryOut(nested);
  }

  /** Counts a value that the caller sends. */
  countRequest(value: unknown): void {
    this.requested += weight(value);
  }

  /** Counts a value that the caller receives. */
  countResponse(value: unknown): void {
    this.responded += weight(value);
    if (this.responded > LARGEST_PAYLOAD) throw new OfficeError('ResponsePayloadSizeLimitExceeded');
  }

  private async leaveCell(): Promise<void> {
    const { editing } = this.grid;
    if (this.delayForCellEdit) await editing.ended();
    else if (editing.isOn()) throw new OfficeError('InvalidOperationInCellEditMode');
  }

  private async carryOut(queue: readonly Operation[]): Promise<void> {
    let written = false;
    for (const { kind, run } of queue) {
      if (kind === 'read' && written) {
        await this.grid.calculation.settled();
        written = false;
      }
      await run();
      written ||= kind === 'write';
    }
  }
}

let lastTurn: Promise<unknown> = Promise.resolve();

/** Batches run one after the other, also those of different contexts. */
function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const turn = lastTurn.then(run);
  lastTurn = turn.catch(() => undefined);
  return turn;
}

/** About the number of bytes that a value takes on its way. */
function weight(value: unknown): number {
  if (typeof value === 'string') return value.length + 3;
  if (Array.isArray(value)) return value.reduce<number>((total, each) => total + weight(each), 2);
  return 8;
}
