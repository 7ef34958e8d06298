import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JOURNEYS } from '../tests/conformance/journeys';
import { build, jest, requireNone, runTogether, staticChecks, type Step } from './steps';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Half of the browser tests, in the time that they take. */
const workbench = 'tests/e2e/workbench';
const builtTests = ['tests/package', 'tests/bundle', 'tests/e2e'];

/** Environment for Microsoft's own Excel client, from node_modules. */
const env = { EXCEL_CLIENT: 'microsoft' };
const files = [...new Set(JOURNEYS.map(({ file }) => `tests/e2e/${file}.test`))];
// In Dutch: English differs in its texts only.
const pattern = `^(?!.* in en[ ,]).*(${JOURNEYS.map(({ title }) => title).join('|')})$`;

/** Tests that make no request of Excel, or answer it themselves: no client runs in them. And the mishaps, which take long. */
const withoutClient = [
  ...['area-index', 'dutch', 'example', 'files', 'fitting-number', 'grid-texts', 'language', 'libreoffice'],
  ...['literal-texts', 'move-log', 'not-carried', 'open-and-save', 'connect', 'decorations', 'problems', 'faults'],
];

/** Part of `npm run conformance`: unit tests without the mishaps, and one journey for each feature of the pane. */
const onMicrosoft: readonly Step[] = [
  {
    name: "unit tests on Microsoft's client",
    args: jest(
      'microsoft',
      ...['tests/excel', 'tests/workbench', '--forceExit'],
      `--testPathIgnorePatterns=/(${withoutClient.join('|')})\\.test`,
    ),
    env,
  },
  {
    name: "browser tests on Microsoft's office.js, one a feature",
    args: jest('microsoft-e2e', ...files, '--testNamePattern', pattern),
    env,
    needs: build.name,
  },
];

/** In the order of starting, the longest first; one worker each, because two steps run beside each other. */
const steps: readonly Step[] = [
  build,
  {
    name: 'browser tests of the pane',
    args: jest('e2e-pane', 'tests/e2e', '--testPathIgnorePatterns', workbench),
    needs: build.name,
  },
  { name: 'browser tests of the workbook', args: jest('e2e-workbench', workbench), needs: build.name },
  { name: 'unit tests', args: jest('unit', '--testPathIgnorePatterns', ...builtTests) },
  ...onMicrosoft,
  { name: 'tests of the built package', args: jest('package', 'tests/package', 'tests/bundle'), needs: build.name },
  ...staticChecks,
];

/** `npm test`: runs every check, even after one fails. */
export async function main(): Promise<void> {
  rmSync(`${root}reports`, { recursive: true, force: true });
  mkdirSync(`${root}reports`);
  requireNone(await runTogether(steps));
}
