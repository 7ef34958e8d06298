import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { program, requireNone, runTogether, staticChecks, type Step } from './steps';

const root = fileURLToPath(new URL('..', import.meta.url));
const BUILD = 'production build';
const builtTests = ['tests/package', 'tests/bundle', 'tests/e2e'];

/** Environment for Microsoft's own Excel client, from node_modules. */
const MICROSOFT = { EXCEL_CLIENT: 'microsoft' };
/** `--forceExit`: Microsoft's client goes on cleaning up after a test. `npm run conformance` includes the faults. */
const onMicrosoft = ['tests/excel', 'tests/workbench', '--forceExit', '--testPathIgnorePatterns=faults'];

/** One journey for each feature of the pane; `npm run conformance` runs all. */
const JOURNEYS = ['tests/e2e/merged', 'tests/e2e/explain'];

const jest = (report: string, ...args: string[]) => [
  program('jest/bin/jest.js'),
  '--json',
  '--maxWorkers=1',
  `--outputFile=reports/jest-${report}.json`,
  ...args,
];

/** In the order of starting, the longest first; one worker each, because two steps run beside each other. */
const steps: readonly Step[] = [
  { name: BUILD, args: ['scripts/run.mjs', 'build', 'workbench'] },
  { name: 'browser tests', args: jest('e2e', 'tests/e2e'), needs: BUILD },
  { name: 'unit tests', args: jest('unit', '--testPathIgnorePatterns', ...builtTests) },
  { name: "unit tests on Microsoft's client", args: jest('microsoft', ...onMicrosoft), env: MICROSOFT },
  {
    name: "browser tests on Microsoft's office.js, one a feature",
    args: jest('microsoft-e2e', ...JOURNEYS),
    env: MICROSOFT,
    needs: BUILD,
  },
  { name: 'tests of the built package', args: jest('package', 'tests/package', 'tests/bundle'), needs: BUILD },
  ...staticChecks,
];

/** `npm test`: runs every check, even after one fails; jest leaves its counts in `reports`. */
export async function main(): Promise<void> {
  rmSync(`${root}reports`, { recursive: true, force: true });
  mkdirSync(`${root}reports`);
  requireNone(await runTogether(steps));
}
