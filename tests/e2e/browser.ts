import type { BrowserContext } from 'playwright-core';
import { findBrowser } from '../../scripts/browser';
import { openStage as openStageOf, type Stage as ServedStage } from '../../scripts/stage';
import { isMicrosoftClient } from '../conformance/library';
import { microsoftWorkbench } from '../conformance/microsoft-workbench';
import { builtFolder } from '../package/built';

/** Built workbench on a local server, with a context for its pages. */
export interface Stage extends ServedStage {
  readonly context: BrowserContext;
}

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

/** Opens a context of its own, whose pages start a process of their own. */
export const openContext = ({ browser }: ServedStage): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width: 1366, height: 1000 } });

/**
 * Serves the built workbench (from the folder in `WORKBENCH_DIR`, if set; with Microsoft's office.js in the pane, if
 * requested) and starts the browser.
 */
export async function openStage(): Promise<Stage> {
  const folder = process.env['WORKBENCH_DIR'] ?? builtFolder('dist-workbench');
  const stage = await openStageOf(isMicrosoftClient ? microsoftWorkbench(folder) : folder);
  const context = await openContext(stage);
  // Keeps the process of the pages alive between two of them, with the scripts that it compiled.
  await (await context.newPage()).goto(`${stage.address}addin/functions.json`);
  return { ...stage, context };
}
