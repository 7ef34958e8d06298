import type { Page } from 'playwright-core';
import { type TemplateId, templateIds } from '../src/sheets/templates/template';
import type { Stage } from './stage';

const WIDTH = 1280;
const HEIGHT = 1100;
/** Of the sheet, where it is not made smaller; small letters weigh more. */
const MOST_HEIGHT = 820;
/** The letters and numbers of columns and rows, with a little room. */
const HEADINGS = 80;
const PLACE = 'Rotterdam';
/** The one area whose agreement is embedded. */
const AGREED = 'Nieuw-West';

/** What is typed before the picture, by the cell it begins at: a sheet that is not filled in has nothing to show. */
interface Filled {
  readonly place?: string;
  readonly typed: Readonly<Record<string, (string | number)[][]>>;
}

const filled: Partial<Record<TemplateId, Filled>> = {
  begroting: {
    place: AGREED,
    typed: {
      C25: [[14_000_000, 14_000_000]],
      D40: [
        [1995, 1995, 1995, 1995, 1995],
        [1_200_000, 5_000_000, 6_500_000, 4_000_000, 2_000_000],
        [750_000, 750_000, 750_000, 750_000, 750_000],
      ],
    },
  },
  besteding: {
    typed: {
      B33: [
        [420_000, 510_000, 480_000],
        [900_000, 3_700_000, 4_100_000],
        [484_500, 161_500, 161_500],
        [60_000, 75_000, 90_000],
        [0, 1_500_000, 2_200_000],
        [5_100_000, 17_800_000, 19_900_000],
        [1_229_699, 3_600_000, 3_700_000],
      ],
    },
  },
  sisa: {
    typed: {
      D8: [
        [930_000, 480_000],
        [4_600_000, 4_100_000],
        [646_000, 161_500],
        [135_000, 90_000],
        [1_500_000, 2_200_000],
        [22_900_000, 19_900_000],
        [4_829_699, 3_700_000],
      ],
      H8: [[70_000], [512_300], [40_100], [11_900], [190_250]],
    },
  },
  orv: {
    place: AGREED,
    typed: {
      D10: [
        [500_000, 2_000_000, 2_500_000, 1_000_000, 0],
        [0, 1_000_000, 2_500_000, 2_500_000, 0],
        [700_000, 2_000_000, 1_500_000, 500_000, 2_000_000],
      ],
    },
  },
  realisatiestimulans: { place: AGREED, typed: { B8: [[1500], [2000], [2500], [2000], [1975]] } },
  wijziging: { typed: { C11: [[1_500_000], [12_636_602], [600_000], [255_000], [3_406_565]], D13: [['ja']] } },
  aansluiting: {
    typed: {
      B5: [[2024]],
      B11: [
        [2024, 'Kansrijke wijk organisatie en integraal', 4_486_858.55],
        [2024, 'Kansrijke wijk armoede en schulden', 161_499.4],
        [2024, 'Kansrijke wijk veerkracht', 85_000],
        [2024, 'Kansrijke wijk re-integratie 1 van 2', 1_000_000],
        [2024, 'Kansrijke wijk re-integratie 2 van 2', 860_826.75],
        [2024, 'Kansrijke wijk school en omgeving', 18_027_421],
      ],
    },
  },
};

/** Makes the sheet of a template by its place in the gallery, and shows it. */
async function make(page: Page, index: number, place: string): Promise<void> {
  const pane = page.frameLocator('#pane iframe');
  await pane.locator('.gallery button').nth(index).click();
  const list = pane.getByRole('combobox', { name: 'Gemeente of gebied' });
  if (await list.isVisible()) {
    await list.click();
    await pane.getByRole('option', { name: place, exact: true }).click();
  }
  await pane.getByRole('button', { name: 'Maak het blad' }).click();
  await pane.getByRole('button', { name: /^Ga naar/ }).click();
  await pane.getByRole('button', { name: 'Alle sjablonen' }).click();
}

/** Zooms until all columns fit, and gives the height of what is worth seeing. */
async function fit(page: Page): Promise<number> {
  const { widths, heights } = await page.evaluate(async () => {
    const { grid } = window.nplvWorkbench!;
    await grid.calculation.settled();
    const sheet = grid.workbook.getActiveSheet();
    const used = grid.usedArea(grid.wholeSheet(sheet.getSheetId()), false)!;
    return {
      widths: Array.from({ length: used.column + used.columns }, (_, column) => sheet.getColumnWidth(column)),
      heights: Array.from({ length: used.row + used.rows }, (_, row) => sheet.getRowHeight(row)),
    };
  });
  const ratio = Math.min(1, Math.floor(((WIDTH - HEADINGS) / sum(widths)) * 100) / 100);
  await page.evaluate((zoom) => void window.nplvWorkbench!.grid.workbook.getActiveSheet().zoom(zoom), ratio);
  return Math.min(sum(heights) + HEADINGS / 2, MOST_HEIGHT) * ratio;
}

function type(page: Page, typed: Filled['typed']): Promise<void> {
  return page.evaluate((blocks) => {
    const sheet = window.nplvWorkbench!.grid.workbook.getActiveSheet();
    for (const [cell, values] of Object.entries(blocks)) {
      const corner = sheet.getRange(cell);
      sheet.getRange(corner.getRow(), corner.getColumn(), values.length, values[0]!.length).setValues(values);
    }
  }, typed);
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, each) => total + each, 0);
}

/** Takes a picture of each sheet that can be made. */
export async function takeSheets({ browser, address }: Stage, folder: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  await page.addInitScript(() => localStorage.setItem('nplv-theme', 'light'));
  await page.goto(`${address}?lang=nl`);
  await page.waitForSelector('html[data-ready]');
  await page.frameLocator('#pane iframe').locator('#tab-templates').click();
  for (const [index, id] of templateIds.entries()) {
    const { place = PLACE, typed } = filled[id] ?? {};
    await make(page, index, place);
    await page.locator('#toggle-pane').click();
    if (typed) await type(page, typed);
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
