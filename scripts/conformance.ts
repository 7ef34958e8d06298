import { program, requireNone, runTogether, type Step } from './steps';

/** Microsoft's own client, from node_modules, and every fault in every request. */
const env = { EXCEL_CLIENT: 'microsoft', ALL_FAULTS: 'yes' };
const BUILD = 'production build';
const jest = (...args: string[]) => [program('jest/bin/jest.js'), '--maxWorkers=1', ...args];

const steps: readonly Step[] = [
  { name: BUILD, args: ['scripts/run.mjs', 'build', 'workbench'] },
  { name: "all browser tests on Microsoft's office.js", args: jest('tests/e2e'), env, needs: BUILD },
  { name: "unit tests on Microsoft's client", args: jest('tests/excel', 'tests/workbench', '--forceExit'), env },
];

/** `npm run conformance`: tests the host and the pane with Microsoft's own library. */
export async function main(): Promise<void> {
  requireNone(await runTogether(steps));
}
