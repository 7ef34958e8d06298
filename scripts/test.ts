import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { program, requireNone, runInTurn, runTogether, staticChecks, type Step } from './steps';

const root = fileURLToPath(new URL('..', import.meta.url));
const BUILD = 'production build';
const builtTests = ['tests/package', 'tests/bundle', 'tests/e2e'];

const jest = (report: string, ...args: string[]) => [
  program('jest/bin/jest.js'),
  '--json',
  `--outputFile=reports/jest-${report}.json`,
  ...args,
];

const steps: readonly Step[] = [
  { name: 'unit tests', args: jest('unit', '--testPathIgnorePatterns', ...builtTests) },
  { name: BUILD, args: ['scripts/run.mjs', 'build', 'workbench'] },
  { name: 'tests of the built package', args: jest('package', 'tests/package', 'tests/bundle'), needs: BUILD },
  { name: 'browser tests', args: jest('e2e', 'tests/e2e', '--runInBand'), needs: BUILD },
];

/** `npm test`: every check, also after one that fails; jest leaves its counts in `reports`. */
export async function main(): Promise<void> {
  rmSync(`${root}reports`, { recursive: true, force: true });
  mkdirSync(`${root}reports`);
  const failed = await runTogether(staticChecks);
  requireNone([...failed, ...(await runInTurn(steps))]);
}
