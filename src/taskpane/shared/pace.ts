import type { RunOptions } from '../../workbook/port';

/** Options of one step of work whose progress runs from one part of the whole to another. */
export function within({ onProgress, signal }: Required<RunOptions>, from: number, to: number): Required<RunOptions> {
  return { signal, onProgress: (part) => onProgress?.(from + part * (to - from)) };
}

/** Lets the page answer clicks between two steps. */
export function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
