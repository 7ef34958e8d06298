import { performance } from 'node:perf_hooks';

/** A measurement, with the budget that it must keep if there is one. */
export interface Line {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  readonly budget?: number;
}

/** The shortest of some runs in milliseconds: what a machine can do when nothing else is in the way. */
export function best(run: () => void, times = 7): number {
  let shortest = Infinity;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    run();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}

/** Prints measurements as a table; one that is over its budget makes the program fail in the end. */
export function report(lines: readonly Line[]): void {
  for (const { what, measured, unit, budget } of lines) {
    const kept = budget === undefined ? '' : measured <= budget ? `within ${budget}` : `OVER ${budget}`;
    console.log(`${what.padEnd(62)} ${measured.toFixed(2).padStart(9)} ${unit.padEnd(3)} ${kept}`.trimEnd());
    if (budget !== undefined && !(measured <= budget)) process.exitCode = 1;
  }
}
