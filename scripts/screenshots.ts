import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FrameLocator, Page } from 'playwright-core';
import { type Language, languages } from '../src/core/language';
import { templateIds } from '../src/sheets/templates/template';
import { Problem } from './problem';
import { sheetSize, takeSheet } from './sheet-pictures';
import { openStage, type Stage } from './stage';

const built = process.env['WORKBENCH_DIR'] ?? fileURLToPath(new URL('../dist-workbench', import.meta.url));
const folder = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));

/** Day in every picture; today's date would change each of them. */
const DAY = '2025-11-21T12:00:00';
/**
 * Script that sets the clock of a page to that day; a string, because the compiler's helpers do not exist in the page.
 */
const shiftedClock = `{
  const ahead = new Date('${DAY}') - Date.now();
  const now = Date.now;
  Date = class extends Date {
    constructor(...parts) {
      super(...(parts.length > 0 ? parts : [now() + ahead]));
    }
    static now() {
      return now() + ahead;
    }
  };
}`;
const PANE_WIDTH = 320;
const paneSize = { width: 1100, height: 880 };
const pageSize = { width: 1440, height: 850 };

/** Picture by its path below `docs/screenshots`, with its page. */
interface Picture {
  readonly path: string;
  readonly language: Language;
  readonly size: { readonly width: number; readonly height: number };
  take(page: Page, file: string): Promise<void>;
}

const paneOf = (page: Page): FrameLocator => page.frameLocator('#pane iframe');

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

/** Chooses an option in the nth combo box of the screen. */
async function choose(page: Page, nth: number, choice: string): Promise<void> {
  await paneOf(page).getByRole('combobox').nth(nth).click();
  await paneOf(page).getByRole('option', { name: choice, exact: true }).click();
}

/** Steps on a screen before its picture is taken. */
const screens = {
  explore: async (page: Page) => {
    await choose(page, 0, 'Rotterdam');
    await paneOf(page).locator('table.amounts').waitFor();
  },
  formula: async (page: Page) => {
    const pane = paneOf(page);
    await pane.locator('.functions button').first().click();
    await pane.locator('.buttons button').first().click();
    await pane.locator('section .headline, section .block').waitFor();
    await pane.locator('section.live').scrollIntoViewIfNeeded();
  },
  audit: async (page: Page) => {
    const pane = paneOf(page);
    await pane.locator('button.ms-Button--primary').click();
    await pane.locator('#screen details').first().waitFor();
  },
  deadlines: async () => {},
};

const panePictures: readonly Picture[] = languages.flatMap((language) =>
  Object.entries(screens).map(([screen, prepare]) => ({
    path: `pane/${screen}-${language}`,
    language,
    size: paneSize,
    async take(page: Page, file: string) {
      await paneOf(page).locator(`#tab-${screen}`).click();
      await paneOf(page).locator('#screen h1').waitFor();
      await prepare(page);
      await page.locator('#pane').evaluate((element, pixels) => (element.style.width = `${pixels}px`), PANE_WIDTH);
      await page.mouse.move(0, 0);
      await page.waitForTimeout(300);
      await page.locator('#pane iframe').screenshot({ path: file, animations: 'disabled' });
    },
  })),
);

async function takePage(page: Page, file: string): Promise<void> {
  await page.waitForTimeout(300);
  await page.screenshot({ path: file, animations: 'disabled' });
}

const pagePictures: readonly Picture[] = languages.flatMap((language) => [
  {
    path: `workbook-${language}`,
    language,
    size: pageSize,
    async take(page, file) {
      await paneOf(page).locator('#tab-explain').click();
      await select(page, 'C17');
      await paneOf(page).locator('details.call .citations').waitFor();
      await takePage(page, file);
    },
  },
  {
    path: `reconciled-${language}`,
    language,
    size: pageSize,
    async take(page, file) {
      const pane = paneOf(page);
      await pane.locator('#tab-reconcile').click();
      await select(page, 'A4:C11', 1);
      await pane.locator('.controls button.ms-Button--default').first().click();
      await choose(page, 1, 'Rotterdam');
      await choose(page, 2, '2024');
      await pane.locator('button.ms-Button--primary').click();
      await pane.locator('#screen ul[lang=nl] li').last().scrollIntoViewIfNeeded();
      await takePage(page, file);
    },
  },
]);

const sheetPictures = templateIds.map((id): Picture => ({
  path: `sheets/${id}`,
  language: 'nl',
  size: sheetSize,
  take: (page, file) => takeSheet(page, id, file),
}));

async function take({ browser, address }: Stage, { path, language, size, take }: Picture): Promise<void> {
  const file = `${folder}${path}.png`;
  mkdirSync(dirname(file), { recursive: true });
  const page = await browser.newPage({ viewport: size });
  await page.addInitScript({ content: shiftedClock });
  await page.addInitScript(() => localStorage.setItem('nplv-theme', 'light'));
  await page.goto(`${address}?lang=${language}`);
  await page.waitForSelector('html[data-ready]');
  await take(page, file);
  await page.close();
  console.log(path);
}

/** `npm run screenshots [-- NAME]`: takes the pictures of the documents, or those whose path contains a name. */
export async function main([name = '']: readonly string[]): Promise<void> {
  if (!existsSync(built)) throw new Problem('dist-workbench is missing: run npm run build -- workbench first.');
  const pictures = [...pagePictures, ...panePictures, ...sheetPictures];
  const asked = pictures.filter(({ path }) => path.includes(name));
  if (asked.length === 0)
    throw new Problem(`No picture is called ${name}. There are ${pictures.map(({ path }) => path).join(', ')}.`);
  const stage = await openStage(built);
  try {
    for (const picture of asked) await take(stage, picture);
  } finally {
    await stage.close();
  }
}
