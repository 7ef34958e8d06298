import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Problem } from './problem';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = 'node_modules/.cache';

/** A program of the project's tools with its arguments, run by Node. */
export interface Step {
  readonly name: string;
  readonly args: readonly string[];
  /** Variables of the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Name of a step that must have passed. */
  readonly needs?: string;
}

/** The path of a program that a package installs. */
export const program = (name: string): string => fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url));

/** Checks that need no build; their caches make every run but the first a short one. */
export const staticChecks: readonly Step[] = [
  {
    name: 'types',
    args: [program('typescript/bin/tsc'), '--noEmit', '--incremental', '--tsBuildInfoFile', `${cache}/types.json`],
  },
  {
    name: 'lint',
    args: [program('eslint/bin/eslint.js'), '--cache', '--cache-location', `${cache}/eslint.json`, '.'],
  },
  {
    name: 'format',
    args: [program('prettier/bin/prettier.cjs'), '--check', '--cache', '--log-level', 'warn', '.'],
  },
  { name: 'what nothing uses', args: [program('knip/bin/knip.js')] },
];

async function run({ name, args, env }: Step, isAlone: boolean): Promise<boolean> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', isAlone ? 'inherit' : 'pipe', isAlone ? 'inherit' : 'pipe'],
  });
  const output: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
  if (isAlone) console.log(`\n— ${name}`);
  const [status] = (await once(child, 'close')) as [number | null];
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (!isAlone) console.log(`\n— ${name}\n${Buffer.concat(output).toString()}`.trimEnd());
  console.log(`  ${status === 0 ? 'done' : 'FAILED'} in ${seconds} s`);
  return status === 0;
}

/** Runs steps beside each other, as many as there are processors; returns the names of those that failed. */
export async function runTogether(steps: readonly Step[]): Promise<string[]> {
  const waiting = [...steps];
  const failed: string[] = [];
  const worker = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift())
      if (!(await run(step, false))) failed.push(step.name);
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), steps.length) }, worker));
  return failed;
}

/** Runs steps one after the other, all but those that need one that failed; returns the names of those that failed. */
export async function runInTurn(steps: readonly Step[]): Promise<string[]> {
  const failed: string[] = [];
  for (const step of steps) {
    if (step.needs !== undefined && failed.includes(step.needs)) {
      console.log(`\n— ${step.name}\n  SKIPPED: ${step.needs} failed`);
      failed.push(step.name);
    } else if (!(await run(step, true))) failed.push(step.name);
  }
  return failed;
}

/** Ends the command where a step failed. */
export function requireNone(failed: readonly string[]): void {
  if (failed.length > 0) throw new Problem(`Failed: ${failed.join(', ')}.`);
}
