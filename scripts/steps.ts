import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Problem } from './problem';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = 'node_modules/.cache';

/** Program of the project's tools with its arguments, run by Node. */
export interface Step {
  readonly name: string;
  readonly args: readonly string[];
  /** Variables of the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Name of a step that must have passed. */
  readonly needs?: string;
}

/** Path of a program of a package. */
export const program = (name: string): string => fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url));

/** Build that the browser tests and those of the package need. */
export const build: Step = { name: 'production build', args: ['scripts/run.mjs', 'build', 'workbench'] };

/** Arguments of jest, which leaves its counts in `reports` under a name. */
export const jest = (report: string, ...args: string[]): string[] => [
  program('jest/bin/jest.js'),
  '--json',
  '--maxWorkers=1',
  `--outputFile=reports/jest-${report}.json`,
  ...args,
];

/** Checks that need no build; caches make every run but the first short. */
export const staticChecks: readonly Step[] = [
  {
    name: 'types',
    // The native compiler reports the same errors in a seventh of the time; ESLint and tests need the API of TypeScript 6.
    args: [
      program('typescript-native/bin/tsc'),
      ...['--noEmit', '--singleThreaded', '--incremental', '--tsBuildInfoFile', `${cache}/types.json`],
    ],
  },
  {
    name: 'lint',
    args: [program('eslint/bin/eslint.js'), '--cache', '--cache-location', `${cache}/eslint.json`, '.'],
  },
  {
    name: 'format',
    args: [program('oxfmt/bin/oxfmt'), '--list-different'],
  },
  { name: 'what nothing uses', args: [program('knip/bin/knip.js')] },
];

/** Runs a step, prints its output at the end, and returns whether it passed. */
async function run({ name, args, env }: Step): Promise<boolean> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const [status] = (await once(child, 'close')) as [number | null];
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`\n— ${name}\n${Buffer.concat(output).toString()}`.trimEnd());
  console.log(`  ${status === 0 ? 'done' : 'FAILED'} in ${seconds} s`);
  return status === 0;
}

/**
 * Runs steps beside each other, as many as there are processors: each time the first in the list that can start. Skips
 * a step whose need failed; returns the names of the steps that did not pass.
 */
export async function runTogether(steps: readonly Step[]): Promise<string[]> {
  const waiting = [...steps];
  const running = new Set<Promise<void>>();
  const passed = new Map<string, boolean>();
  const start = (step: Step): void => {
    const isSkipped = step.needs !== undefined && !passed.get(step.needs);
    if (isSkipped) console.log(`\n— ${step.name}\n  SKIPPED: ${step.needs} failed`);
    const ended = (isSkipped ? Promise.resolve(false) : run(step)).then((isPassed) => {
      passed.set(step.name, isPassed);
      running.delete(ended);
    });
    running.add(ended);
  };
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex(({ needs }) => needs === undefined || passed.has(needs));
    if (next >= 0 && running.size < availableParallelism()) start(waiting.splice(next, 1)[0]!);
    else await Promise.race(running);
  }
  return steps.map(({ name }) => name).filter((name) => !passed.get(name));
}

/** Exits where a step failed. */
export function requireNone(failed: readonly string[]): void {
  if (failed.length > 0) throw new Problem(`Failed: ${failed.join(', ')}.`);
}
