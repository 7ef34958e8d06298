import type { RunOptions } from '../../workbook/port';

/** Options for one phase of work, whose progress covers a part of the whole. */
export function within({ onProgress, signal }: Required<RunOptions>, from: number, to: number): Required<RunOptions> {
  return { signal, onProgress: (part) => onProgress?.(from + part * (to - from)) };
}

/** Yields to the page, so that it can handle clicks. */
export function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
