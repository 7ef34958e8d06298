/** Reason for refusing a file. */
export type RefusalReason = 'noXlsx' | 'locked' | 'damaged' | 'entities' | 'tooLarge' | 'noSheets' | 'stopped';

/** Refuses a file. */
export class FileRefusal extends Error {
  constructor(readonly reason: RefusalReason) {
    super(reason);
  }
}

/** Progress of reading as a fraction, and whether to continue. */
export interface ReadOptions {
  readonly signal?: AbortSignal;
  readonly progress?: (fraction: number) => void;
}

const FRAME_MS = 40;

/** Yields to the page between pieces of work, and aborts when the user stops it. */
export class ReadPacer {
  private last = performance.now();

  constructor(private readonly reading: ReadOptions = {}) {}

  async step(fraction: number): Promise<void> {
    if (performance.now() - this.last < FRAME_MS) return;
    this.reading.progress?.(fraction);
    await new Promise((resolve) => setTimeout(resolve));
    if (this.reading.signal?.aborted) throw new FileRefusal('stopped');
    this.last = performance.now();
  }
}
