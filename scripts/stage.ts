import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { startBrowser } from './browser';
import { serverOf } from './serve';

/** Built workbench on a local server, with a browser. */
export interface Stage {
  browser: Browser;
  address: string;
  close(): Promise<void>;
}

/** Serves a built workbench and starts the browser. */
export async function openStage(folder: string): Promise<Stage> {
  const browser = await startBrowser();
  const server = serverOf(folder);
  await once(server.listen(0, 'localhost'), 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { browser, address: `http://localhost:${port}/`, close };
}
