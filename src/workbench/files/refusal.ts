/** Reason for which a file is not opened. */
export type RefusalReason = 'noXlsx' | 'locked' | 'damaged' | 'entities' | 'tooLarge' | 'noSheets' | 'stopped';

/** Ends the reading of a file. */
export class Refusal extends Error {
  constructor(readonly reason: RefusalReason) {
    super(reason);
  }
}

/** Progress of the reading as a fraction, and whether to go on. */
export interface Reading {
  readonly signal?: AbortSignal;
  readonly progress?: (fraction: number) => void;
}

const FRAME_MS = 40;

/** Lets the page draw and be used between two pieces of work, and ends the work where someone stopped it. */
export class Pace {
  private last = performance.now();

  constructor(private readonly reading: Reading = {}) {}

  async step(fraction: number): Promise<void> {
    if (performance.now() - this.last < FRAME_MS) return;
    this.reading.progress?.(fraction);
    await new Promise((resolve) => setTimeout(resolve));
    if (this.reading.signal?.aborted) throw new Refusal('stopped');
    this.last = performance.now();
  }
}
