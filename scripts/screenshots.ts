import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FrameLocator, Page } from 'playwright-core';
import type { Language } from '../src/core/language';
import { Problem } from './problem';
import { takeSheets } from './sheet-pictures';
import { openStage, type Stage } from './stage';

const built = process.env['WORKBENCH_DIR'] ?? fileURLToPath(new URL('../dist-workbench', import.meta.url));
const screenshots = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));
const target = `${screenshots}pane/`;
const sheetsTarget = `${screenshots}sheets/`;

const HEIGHT = 880;
const looks = [
  { language: 'nl', theme: 'light', widths: [320, 450] },
  { language: 'nl', theme: 'dark', widths: [320, 450] },
  { language: 'en', theme: 'light', widths: [320] },
] as const;

/** A screen by its place in the navigation, and what is done there before its picture is taken. */
interface Picture {
  readonly name: string;
  readonly tab: string;
  readonly prepare?: (pane: FrameLocator, page: Page) => Promise<void>;
}

/** The ledger of the example workbook: its sheet by number, and what is chosen in the lists after the first. */
const LEDGER = { sheet: 1, cells: 'A4:C11', choices: { 1: 'Rotterdam', 2: '2024' } };

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

/** Sets the ledger of the example workbook against the instalments of Rotterdam. */
async function reconcile(pane: FrameLocator, page: Page): Promise<void> {
  await select(page, LEDGER.cells, LEDGER.sheet);
  await pane.locator('.controls button.ms-Button--default').click();
  for (const [list, choice] of Object.entries(LEDGER.choices)) {
    await pane.getByRole('combobox').nth(Number(list)).click();
    await pane.getByRole('option', { name: choice, exact: true }).click();
  }
  await pane.locator('button.ms-Button--primary').click();
  await pane.locator('#screen ul[lang=nl] li').last().scrollIntoViewIfNeeded();
}

const pictures: readonly Picture[] = [
  { name: 'explore', tab: 'explore' },
  {
    name: 'source',
    tab: 'explore',
    prepare: async (pane) => {
      await pane.locator('table.amounts td .figure').first().click();
      await pane.locator('.source-panel .citations').waitFor();
    },
  },
  {
    name: 'insert',
    tab: 'explore',
    prepare: async (pane, page) => {
      await select(page, 'J2');
      await pane.locator('.insert button').click();
      await pane.locator('.proposal').scrollIntoViewIfNeeded();
    },
  },
  { name: 'formulas', tab: 'formula' },
  {
    name: 'formula',
    tab: 'formula',
    prepare: async (pane) => {
      await pane.locator('.functions button').first().click();
      await pane.locator('.buttons button').first().click();
      await pane.locator('section .headline, section .block').waitFor();
    },
  },
  {
    name: 'explain',
    tab: 'explain',
    prepare: async (pane, page) => {
      await select(page, 'C7');
      await pane.locator('details.call .citations').waitFor();
    },
  },
  {
    name: 'reconcile',
    tab: 'reconcile',
    prepare: reconcile,
  },
  { name: 'templates', tab: 'templates' },
  {
    name: 'audit',
    tab: 'audit',
    prepare: async (pane) => {
      await pane.locator('button.ms-Button--primary').click();
      await pane.locator('#screen details').first().waitFor();
    },
  },
  { name: 'sources', tab: 'sources' },
  {
    name: 'checks',
    tab: 'sources',
    prepare: (pane) => pane.getByRole('radio').nth(1).click(),
  },
  { name: 'deadlines', tab: 'deadlines' },
];

async function takeAll(
  { browser, address }: Stage,
  { language, theme, widths }: (typeof looks)[number],
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1100, height: HEIGHT } });
  await page.addInitScript((chosen) => localStorage.setItem('nplv-theme', chosen), theme);
  await page.goto(`${address}?lang=${language}`);
  await page.waitForSelector('html[data-ready]');
  const pane = page.frameLocator('#pane iframe');
  for (const { name, tab, prepare } of pictures) {
    await pane.locator(`#tab-${tab}`).click();
    await pane.locator('#screen h1').waitFor();
    await prepare?.(pane, page);
    for (const width of widths) {
      await page.locator('#pane').evaluate((element, pixels) => (element.style.width = `${pixels}px`), width);
      await page.mouse.move(0, 0);
      await page.waitForTimeout(300);
      const file = [name, language, theme, width].join('-');
      await page.locator('#pane iframe').screenshot({ path: `${target}${file}.png`, animations: 'disabled' });
    }
    await page.keyboard.press('Escape');
  }
  await page.close();
}

/** The whole page with an amount and its explanation, and with a ledger reconciled, for the README in each language. */
async function takePage({ browser, address }: Stage, language: Language): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 850 } });
  await page.goto(`${address}?lang=${language}`);
  await page.waitForSelector('html[data-ready]');
  const pane = page.frameLocator('#pane iframe');
  const take = async (name: string): Promise<void> => {
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${screenshots}${name}-${language}.png`, animations: 'disabled' });
  };
  await pane.locator('#tab-explain').click();
  await select(page, 'C17');
  await pane.locator('details.call .citations').waitFor();
  await take('workbook');
  await pane.locator('#tab-reconcile').click();
  await reconcile(pane, page);
  await take('reconciled');
  await page.close();
}

/** `npm run screenshots`: pictures of the page, and of every screen of the built pane at the widths of its look. */
export async function main(): Promise<void> {
  if (!existsSync(built)) throw new Problem('dist-workbench is missing: run npm run build -- workbench first.');
  mkdirSync(target, { recursive: true });
  mkdirSync(sheetsTarget, { recursive: true });
  const stage = await openStage(built);
  try {
    for (const language of ['nl', 'en'] as const) await takePage(stage, language);
    for (const look of looks) await takeAll(stage, look);
    await takeSheets(stage, sheetsTarget);
  } finally {
    await stage.close();
  }
}
