import { findBrowser } from '../../scripts/browser';
import { openStage as openStageOf, type Stage } from '../../scripts/stage';
import { isMicrosoftClient } from '../conformance/library';
import { microsoftWorkbench } from '../conformance/microsoft-workbench';
import { builtFolder } from '../package/built';

export type { Stage };

const NO_BROWSER = `
################################################################################
#  NO BROWSER FOUND: the browser tests do not run.                             #
#  Install Chrome, Edge or Chromium, or set BROWSER_PATH to one.               #
################################################################################
`;

/** Describes tests that need a browser. Without one they are skipped with a warning, or fail where CI is set. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (findBrowser()) return describe(name, tests);
  console.warn(NO_BROWSER);
  if (process.env['CI']) it(name, () => expect('a browser').toBe('installed'));
  else describe.skip(name, tests);
}

/**
 * Serves the built workbench (from the folder in `WORKBENCH_DIR`, if set; with Microsoft's office.js in the pane, if
 * requested) and starts the browser.
 */
export function openStage(): Promise<Stage> {
  const folder = process.env['WORKBENCH_DIR'] ?? builtFolder('dist-workbench');
  return openStageOf(isMicrosoftClient ? microsoftWorkbench(folder) : folder);
}
