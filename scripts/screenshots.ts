import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FrameLocator, Page } from 'playwright-core';
import type { Language } from '../src/core/language';
import { Problem } from './problem';
import { sheetPictures } from './sheet-pictures';
import { openStage, type Stage } from './stage';

const built = process.env['WORKBENCH_DIR'] ?? fileURLToPath(new URL('../dist-workbench', import.meta.url));
const folder = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));

/** Day on every picture: a picture that shows the day of today would differ each time. */
const DAY = new Date('2025-11-21T12:00:00');
const PANE_WIDTH = 320;

/** A picture by its path below `docs/screenshots`, and how it is taken. */
export interface Picture {
  readonly path: string;
  take(stage: Stage, file: string): Promise<void>;
}

/** Opens the workbook in a language on the fixed day. */
export async function openPage(
  { browser, address }: Stage,
  language: Language,
  viewport: { width: number; height: number },
): Promise<Page> {
  const page = await browser.newPage({ viewport });
  await page.addInitScript((now) => {
    const ahead = now - Date.now();
    window.Date = class extends Date {
      constructor(...parts: readonly number[]) {
        if (parts.length === 0) super(Date.now());
        else super(...(parts as [number]));
      }
      static override now = (): number => performance.timeOrigin + performance.now() + ahead;
    } as DateConstructor;
    localStorage.setItem('nplv-theme', 'light');
  }, DAY.getTime());
  await page.goto(`${address}?lang=${language}`);
  await page.waitForSelector('html[data-ready]');
  return page;
}

async function select(page: Page, cells: string, sheetNumber = 0): Promise<void> {
  await page.evaluate(
    ([address, number]) => {
      const sheet = window.nplvWorkbench!.grid.workbook.getSheets()[number]!;
      sheet.activate();
      sheet.getRange(address).activate();
    },
    [cells, sheetNumber] as const,
  );
}
