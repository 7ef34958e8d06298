import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, jest, requireNone, runTogether, type Step } from './steps';

/** Microsoft's own client, from node_modules, and every mishap in every request. */
const env = { EXCEL_CLIENT: 'microsoft', ALL_FAULTS: 'yes' };

/** Tests of the host and the pane with Microsoft's own library; its client goes on cleaning up after a test. */
const conformance: readonly Step[] = [
  {
    name: "all browser tests on Microsoft's office.js",
    args: jest('conformance-e2e', 'tests/e2e'),
    env,
  },
  {
    name: "unit tests on Microsoft's client",
    args: jest('conformance', 'tests/excel', 'tests/workbench', '--forceExit'),
    env,
  },
];

/** `npm run conformance`: runs all of them over a fresh build, or with `--no-build` over the one that is there. */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { 'no-build': { type: 'boolean' } } });
  mkdirSync(fileURLToPath(new URL('../reports', import.meta.url)), { recursive: true });
  const steps = values['no-build']
    ? conformance
    : [build, ...conformance.map((step) => ({ ...step, needs: build.name }))];
  requireNone(await runTogether(steps));
}
