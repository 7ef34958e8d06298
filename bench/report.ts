import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { performance } from 'node:perf_hooks';

/** A measurement, with the budget that it must keep if there is one. */
export interface Line {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  readonly budget?: number;
}

/** How the time for each cell or line changes with how many there are: flat is linear. */
export interface Curve {
  readonly name: string;
  readonly points: readonly { readonly size: number; readonly nanoseconds: number }[];
}

/** What a bench leaves for the table and the picture of all benches. */
export interface Report {
  readonly lines: readonly Line[];
  readonly curves: readonly Curve[];
}

/**
 * The shortest of some runs in milliseconds, each by the clock or by processor time, whichever is less: other work on
 * the machine lengthens the first, and the collector's own threads the second.
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

/** The middle one of some values by size. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Whether a measurement keeps its budget; one without a budget does. */
export function isKept({ measured, budget }: Line): boolean {
  return budget === undefined || measured <= budget;
}

/** Where a bench leaves its report, by its name. */
export function reportPath(bench: string): string {
  return `reports/bench-${bench}.json`;
}

/** Prints measurements as a table and leaves them as a file; one that is over its budget makes the program fail. */
export function report(lines: readonly Line[], curves: readonly Curve[] = []): void {
  for (const line of lines) {
    const { what, measured, unit, budget } = line;
    const kept = budget === undefined ? '' : `${isKept(line) ? 'within' : 'OVER'} ${budget}`;
    console.log(`${what.padEnd(62)} ${measured.toFixed(2).padStart(9)} ${unit.padEnd(3)} ${kept}`.trimEnd());
    if (!isKept(line)) process.exitCode = 1;
  }
  mkdirSync('reports', { recursive: true });
  const left: Report = { lines, curves };
  writeFileSync(reportPath(basename(process.argv[1]!, '.ts')), JSON.stringify(left));
}
