import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Problem } from './problem';

const root = fileURLToPath(new URL('..', import.meta.url));
const builtTests = ['tests/package', 'tests/bundle', 'tests/e2e'];

const program = (name: string) => fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url));
const jest = (report: string, ...args: string[]) => [
  program('jest/bin/jest.js'),
  '--json',
  `--outputFile=reports/jest-${report}.json`,
  ...args,
];

const steps: [name: string, args: string[]][] = [
  ['types', [program('typescript/bin/tsc'), '--noEmit']],
  ['format', [program('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  ['lint', [program('eslint/bin/eslint.js'), '.']],
  ['what nothing uses', [program('knip/bin/knip.js')]],
  ['unit tests', jest('unit', '--testPathIgnorePatterns', ...builtTests)],
  ['production build', ['scripts/run.mjs', 'build', 'workbench']],
  ['tests of the built package', jest('package', 'tests/package', 'tests/bundle')],
  ['browser tests', jest('e2e', 'tests/e2e', '--runInBand')],
];

/** `npm test`: every check in turn, and none after the first that fails; jest leaves its counts in `reports`. */
export function main(): void {
  rmSync(`${root}reports`, { recursive: true, force: true });
  mkdirSync(`${root}reports`);
  for (const [name, args] of steps) {
    const started = performance.now();
    console.log(`\n— ${name}`);
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    if (status !== 0) throw new Problem(`Failed: ${name}.`);
    console.log(`  done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}
