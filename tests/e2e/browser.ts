import type { BrowserContext } from 'playwright-core';
import { findBrowser } from '../../scripts/browser';
import type { Stage as ServedStage } from '../../scripts/stage';

/** Built workbench on a local server, with a context for its pages. */
export interface Stage extends ServedStage {
  readonly context: BrowserContext;
}

declare global {
  /** Opens the stage that the test files of a process share. */
  var openSharedStage: () => Promise<Stage>;
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

/** Opens the browser on the built workbench; closing it closes the pages of the test file. */
export async function openStage(): Promise<Stage> {
  const stage = await openSharedStage();
  const [keeper] = stage.context.pages();
  const closePages = async (): Promise<void> => {
    const others = stage.browser.contexts().filter((context) => context !== stage.context);
    const pages = stage.context.pages().filter((page) => page !== keeper);
    await Promise.all([...others, ...pages].map((each) => each.close()));
    await stage.context.clearPermissions();
  };
  return { ...stage, close: closePages };
}
