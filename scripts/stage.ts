import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './browser';
import { Problem } from './problem';
import { serverOf } from './serve';

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A built workbench on a server of its own, and a browser to look at it. */
export interface Stage {
  browser: Browser;
  address: string;
  close(): Promise<void>;
}

/** Serves a built workbench and starts the browser. */
export async function openStage(folder: string): Promise<Stage> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Problem('No browser found: install Chrome, Edge or Chromium, or set BROWSER_PATH.');
  const server = serverOf(folder);
  await once(server.listen(0, 'localhost'), 'listening');
  const { port } = server.address() as AddressInfo;
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, headless: true, args: [...QUIET, ...asRoot] });
  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { browser, address: `http://localhost:${port}/`, close };
}
