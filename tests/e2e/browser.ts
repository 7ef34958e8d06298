import { createServer } from 'node:net';
import type { Server } from 'node:http';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from '../../scripts/browser';
import { listenFrom, serverOf } from '../../scripts/serve';
import { builtFolder } from '../package/built';

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NO_BROWSER = `
################################################################################
#  NO BROWSER FOUND: the browser tests do not run.                             #
#  Install Chrome, Edge or Chromium, or set BROWSER_PATH to one.               #
################################################################################
`;

/** The built workbench on a server of its own, and a browser to look at it. */
export interface Stage {
  browser: Browser;
  address: string;
  close(): Promise<void>;
}

/** Describes tests that need a browser. Without one they are skipped with a large warning, and fail where CI is set. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (findBrowser()) return describe(name, tests);
  console.warn(NO_BROWSER);
  if (process.env['CI']) it(name, () => expect('a browser').toBe('installed'));
  else describe.skip(name, tests);
}

/** Serves the built workbench, from the folder that `WORKBENCH_DIR` names if it does, and starts the browser. */
export async function openStage(): Promise<Stage> {
  const server = serverOf(process.env['WORKBENCH_DIR'] ?? builtFolder('dist-workbench'));
  const port = await listenFrom(server, await freePort(), 1);
  const executablePath = findBrowser() ?? '';
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, headless: true, args: [...QUIET, ...asRoot] });
  const close = async () => {
    await browser.close();
    await stop(server);
  };
  return { browser, address: `http://localhost:${port}/`, close };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
