import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { performance } from 'node:perf_hooks';

/** Measurement, with its budget if it has one. */
export interface Line {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  readonly budget?: number;
  /** Least that it must be, where more is better. */
  readonly atLeast?: number;
}

/** Time per cell or line by their number: flat is linear. */
export interface Curve {
  readonly name: string;
  readonly points: readonly { readonly size: number; readonly nanoseconds: number }[];
}

/** Output of a bench for the table and the charts. */
export interface Report {
  readonly lines: readonly Line[];
  readonly curves: readonly Curve[];
}

/**
 * Shortest of several runs in milliseconds, by wall time or processor time, whichever is less: other work on the
 * machine lengthens the former, the garbage collector's threads the latter.
 */
export function best(run: () => void, times = 7): number {
  let shortest = Infinity;
  for (let i = 0; i < times; i++) {
    const before = process.cpuUsage();
    const start = performance.now();
    run();
    const elapsed = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    shortest = Math.min(shortest, elapsed, (user + system) / 1000);
  }
  return shortest;
}

/** Median of values. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Returns whether a measurement is within its bounds, if it has any. */
export function isKept({ measured, budget = Infinity, atLeast = -Infinity }: Line): boolean {
  return measured <= budget && measured >= atLeast;
}

/** Path of the report of a bench. */
export function reportPath(bench: string): string {
  return `reports/bench-${bench}.json`;
}

/** Prints measurements as a table and saves them; a measurement out of bounds fails the program. */
export function report(lines: readonly Line[], curves: readonly Curve[] = []): void {
  for (const line of lines) {
    const { what, measured, unit, budget, atLeast } = line;
    const bound = budget ?? atLeast;
    const kept = bound === undefined ? '' : `${isKept(line) ? 'within' : 'BEYOND'} ${bound}`;
    console.log(`${what.padEnd(62)} ${measured.toFixed(2).padStart(9)} ${unit.padEnd(3)} ${kept}`.trimEnd());
    if (!isKept(line)) process.exitCode = 1;
  }
  mkdirSync('reports', { recursive: true });
  const left: Report = { lines, curves };
  writeFileSync(reportPath(basename(process.argv[1]!, '.ts')), JSON.stringify(left));
}
