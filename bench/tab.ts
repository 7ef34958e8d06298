import { resolve } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { openStage, type Stage } from '../scripts/stage';
import { type Line, report } from './report';

/** Page with the workbench and its pane. */
export interface Tab {
  readonly page: Page;
  readonly pane: FrameLocator;
}

/** Opens the workbench in Dutch in a new page, which `prepare` gets before it loads. */
export async function openTab({ browser, address }: Stage, prepare?: (page: Page) => Promise<void>): Promise<Tab> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
  await prepare?.(page);
  await page.goto(`${address}?lang=nl`);
  await page.waitForSelector('html[data-ready]');
  return { page, pane: page.frameLocator('#pane iframe') };
}

/** Reports what is measured on a built workbench: the folder given to the program, or `dist-workbench`. */
export async function reportOn(measure: (stage: Stage) => Promise<readonly Line[]>): Promise<void> {
  const stage = await openStage(resolve(process.argv[2] ?? 'dist-workbench'));
  try {
    report(await measure(stage));
  } finally {
    await stage.close();
  }
}
