import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, jest, requireNone, runTogether, type Step } from './steps';

/** Microsoft's own client, from node_modules, and every mishap in every request. */
const env = { EXCEL_CLIENT: 'microsoft', ALL_FAULTS: 'yes' };

/** Tests of the host and the pane with Microsoft's own library; its client goes on cleaning up after a test. */
const conformance: readonly Step[] = [
  {
    name: "all browser tests on Microsoft's office.js",
    args: jest('microsoft-e2e', 'tests/e2e'),
    env,
    needs: build.name,
  },
  {
    name: "unit tests on Microsoft's client",
    args: jest('microsoft', 'tests/excel', 'tests/workbench', '--forceExit'),
    env,
  },
];

/** `npm run conformance`: runs all of them over a fresh build. */
export async function main(): Promise<void> {
  mkdirSync(fileURLToPath(new URL('../reports', import.meta.url)), { recursive: true });
  requireNone(await runTogether([build, ...conformance]));
}
