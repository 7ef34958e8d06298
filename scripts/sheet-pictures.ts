import type { Page } from 'playwright-core';
import { type TemplateId, templateIds } from '../src/sheets/templates/template';
import type { Workbench } from '../src/workbench/office/host';
import type { Stage } from './stage';

const WIDTH = 1280;
const HEIGHT = 1100;
/** Of the sheet, where it is not made smaller; small letters weigh more. */
const MOST_HEIGHT = 820;
/** The letters and numbers of columns and rows, with a little room. */
const HEADINGS = 80;
const PLACE = 'Rotterdam';

declare const window: { nplvWorkbench: Workbench };

/** What is typed before the picture, from a cell on: without a ledger there is nothing to see. */
const typed: Partial<Record<TemplateId, { cell: string; values: (string | number)[][] }>> = {
  aansluiting: {
    cell: 'B11:D13',
    values: [
      [2023, 'Kansrijke wijk integraal', 1304632.15],
      [2023, 'Kansrijke wijk armoede', 510000],
      [2023, 'Kansrijke wijk school en omgeving', 5957319],
    ],
  },
};

/** Makes the sheet of a template by its place in the gallery, and shows it. */
async function make(page: Page, index: number): Promise<void> {
  const pane = page.frameLocator('#pane iframe');
  await pane.locator('.gallery button').nth(index).click();
  const list = pane.getByRole('combobox', { name: 'Gemeente of gebied' });
  if (await list.isVisible()) {
    await list.click();
    await pane.getByRole('option', { name: PLACE, exact: true }).click();
  }
  await pane.getByRole('button', { name: 'Maak het blad' }).click();
  await pane.getByRole('button', { name: /^Ga naar/ }).click();
  await pane.getByRole('button', { name: 'Alle sjablonen' }).click();
}

/** Zooms until all columns fit, and gives the height of what is worth seeing. */
async function fit(page: Page): Promise<number> {
  const { widths, heights } = await page.evaluate(async () => {
    const { grid } = window.nplvWorkbench;
    await grid.calculation.settled();
    const sheet = grid.workbook.getActiveSheet();
    const used = grid.usedArea(grid.wholeSheet(sheet.getSheetId()), false)!;
    return {
      widths: Array.from({ length: used.column + used.columns }, (_, column) => sheet.getColumnWidth(column)),
      heights: Array.from({ length: used.row + used.rows }, (_, row) => sheet.getRowHeight(row)),
    };
  });
  const ratio = Math.min(1, Math.floor(((WIDTH - HEADINGS) / sum(widths)) * 100) / 100);
  await page.evaluate((zoom) => void window.nplvWorkbench.grid.workbook.getActiveSheet().zoom(zoom), ratio);
  return Math.min(sum(heights) + HEADINGS / 2, MOST_HEIGHT) * ratio;
}

function type(page: Page, entry: { cell: string; values: (string | number)[][] }): Promise<void> {
  return page.evaluate(({ cell, values }) => {
    window.nplvWorkbench.grid.workbook.getActiveSheet().getRange(cell).setValues(values);
  }, entry);
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, each) => total + each, 0);
}

/** Takes a picture of each sheet that can be made, for one municipality. */
export async function takeSheets({ browser, address }: Stage, folder: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  await page.addInitScript(() => localStorage.setItem('nplv-theme', 'light'));
  await page.goto(`${address}?lang=nl`);
  await page.waitForSelector('html[data-ready]');
  await page.frameLocator('#pane iframe').locator('#tab-templates').click();
  for (const [index, id] of templateIds.entries()) {
    await make(page, index);
    await page.locator('#toggle-pane').click();
    const ledger = typed[id];
    if (ledger) await type(page, ledger);
    const height = await fit(page);
    const grid = page.locator('canvas[id^="univer-sheet-main-canvas"]');
    await page.waitForTimeout(500);
    const { x, y } = (await grid.boundingBox())!;
    const clip = { x, y, width: WIDTH - x, height };
    await page.screenshot({ path: `${folder}${id}.png`, clip, animations: 'disabled' });
    await page.locator('#toggle-pane').click();
  }
  await page.close();
}
