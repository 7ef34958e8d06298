import type { Page } from 'playwright-core';
import { type TemplateId, templateIds } from '../src/sheets/templates/template';
import { find } from '../tests/sheets/templates/labels';

const WIDTH = 1280;

/** Size of the page that shows sheets. */
export const sheetSize = { width: WIDTH, height: 1100 };

/** Largest height of a sheet in pixels before it is scaled down. */
const MOST_HEIGHT = 820;
/** Smallest legible zoom; wider sheets are cut off. */
const LEAST_ZOOM = 0.65;
/** Height and width of the row and column headings. */
const HEADINGS = 80;
const PLACE = 'Rotterdam';
/** Only area with an embedded agreement. */
const AGREED = 'Amsterdam Nieuw-West';

/** Inputs before the picture, by cell label, because an empty sheet shows little. */
interface Filled {
  readonly place?: string;
  readonly typed: Readonly<Record<string, string | number>>;
}

/** Amounts in the rows and columns of a table. */
function table(
  name: string,
  columns: readonly (string | number)[],
  rows: Record<string, readonly (string | number)[]>,
) {
  const cells = Object.entries(rows).flatMap(([row, amounts]) =>
    amounts.map((amount, index) => [`${name} | ${row} | ${columns[index]!}`, amount] as const),
  );
  return Object.fromEntries(cells);
}

const YEARS = [2023, 2024, 2025];
const FIVE_YEARS = [2025, 2026, 2027, 2028, 2029];
const COSTS = 'Kosten per jaar, incl. btw (vul in)';
const spending = {
  organisatie: [420_000, 510_000, 480_000],
  integraal: [900_000, 3_700_000, 4_100_000],
  armoede: [484_500, 161_500, 161_500],
  veerkracht: [60_000, 75_000, 90_000],
  reintegratie: [0, 1_500_000, 2_200_000],
  school: [5_100_000, 17_800_000, 19_900_000],
  jongekind: [1_229_699, 3_600_000, 3_700_000],
};

const filled: Partial<Record<TemplateId, Filled>> = {
  begroting: {
    place: AGREED,
    typed: {
      'Inkomsten, incl. btw | Volkshuisvestingsfonds (vul in) | 2024': 14_000_000,
      ...table('Vul in', FIVE_YEARS, {
        'Betaalbare woningen met start bouw': [1995, 1995, 1995, 1995, 1995],
        'Kosten ORV-maatregelen, incl. btw': [1_200_000, 5_000_000, 6_500_000, 4_000_000, 2_000_000],
        'Kosten capaciteit, incl. btw': [750_000, 750_000, 750_000, 750_000, 750_000],
      }),
    },
  },
  besteding: { typed: table('Besteed in Rotterdam', YEARS, spending) },
  sisa: {
    typed: {
      ...table('Zelf invullen zonder blad Besteding', YEARS, spending),
      ...table('Thema', ['Werkelijke btw, cumulatief'], {
        organisatie: [70_000],
        integraal: [512_300],
        armoede: [40_100],
        veerkracht: [11_900],
        reintegratie: [190_250],
      }),
    },
  },
  orv: {
    place: AGREED,
    typed: table(COSTS, FIVE_YEARS, {
      'Maatschappelijke voorziening De Centrale': [500_000, 2_000_000, 2_500_000, 1_000_000, 0],
      'Maatschappelijke voorziening Talentontwikkeling Meervaart': [0, 1_000_000, 2_500_000, 2_500_000, 0],
      'Herinrichting Plein 40-45': [700_000, 2_000_000, 1_500_000, 500_000, 2_000_000],
    }),
  },
  realisatiestimulans: {
    place: AGREED,
    typed: table('Start bouw Nieuw-West', ['Woningen (vul in)'], {
      2025: [1500],
      2026: [2000],
      2027: [2500],
      2028: [2000],
      2029: [1975],
    }),
  },
  wijziging: {
    typed: {
      ...table('Thema', ['Gewijzigd (vul in)'], {
        integraal: [12_636_602],
        armoede: [600_000],
        reintegratie: [3_406_565],
      }),
      'Thema | armoede | Nieuwe activiteit': 'ja',
    },
  },
  aansluiting: {
    typed: {
      'Jaar (leeg is alle jaren)': 2024,
      ...table('Datum', ['Boekjaar', 'Omschrijving', 'Bedrag'], {
        '+1': [2024, 'Kansrijke wijk organisatie en integraal', 4_486_858.55],
        '+2': [2024, 'Kansrijke wijk armoede en schulden', 161_499.4],
        '+3': [2024, 'Kansrijke wijk veerkracht', 85_000],
        '+4': [2024, 'Kansrijke wijk re-integratie 1 van 2', 1_000_000],
        '+5': [2024, 'Kansrijke wijk re-integratie 2 van 2', 860_826.75],
        '+6': [2024, 'Kansrijke wijk school en omgeving', 18_027_421],
      }),
    },
  },
  gegevens: {
    typed: table('Soort', ['Onderdeel', 'Incl. btw', 'Excl. btw', 'Bron'], {
      '+2': ['Park Carnisse', 1_210_000, 1_000_000, 'Bestuurlijke afspraak, tabel 2'],
      '+3': ['Wijkcentrum', 2_420_000, 2_000_000, 'Bestuurlijke afspraak, tabel 2'],
    }),
  },
};

/** Makes the sheet of a template and shows it. */
async function make(page: Page, id: TemplateId, place: string): Promise<void> {
  const pane = page.frameLocator('#pane iframe');
  await pane.locator('#tab-templates').click();
  await pane.locator('.gallery button').nth(templateIds.indexOf(id)).click();
  const list = pane.getByRole('combobox', { name: 'Gemeente of gebied' });
  if (await list.isVisible()) {
    await list.click();
    await pane.getByRole('option', { name: place, exact: true }).click();
  }
  await pane.getByRole('button', { name: 'Maak het blad' }).click();
  await pane.getByRole('button', { name: /^Ga naar/ }).click();
}

/** Zooms until all columns fit or the smallest zoom is reached; returns the height of the filled rows. */
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
  const whole = Math.floor(((WIDTH - HEADINGS) / sum(widths)) * 100) / 100;
  const ratio = Math.min(1, Math.max(LEAST_ZOOM, whole));
  await page.evaluate((zoom) => void window.nplvWorkbench!.grid.workbook.getActiveSheet().zoom(zoom), ratio);
  return Math.min(sum(heights) + HEADINGS / 2, MOST_HEIGHT) * ratio;
}

async function type(page: Page, typed: Filled['typed']): Promise<void> {
  const cells = await page.evaluate(async () => {
    const { grid } = window.nplvWorkbench!;
    await grid.calculation.settled();
    const sheetId = grid.workbook.getActiveSheet().getSheetId();
    return grid.values({ ...grid.usedArea(grid.wholeSheet(sheetId), true)! });
  });
  const found = Object.entries(typed).map(([labels, value]) => ({ ...find(cells, labels), value }));
  await page.evaluate((all) => {
    const sheet = window.nplvWorkbench!.grid.workbook.getActiveSheet();
    for (const { row, column, value } of all) sheet.getRange(row, column).setValue(value);
  }, found);
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, each) => total + each, 0);
}

/** Takes a picture of the filled sheet of a template. */
export async function takeSheet(page: Page, id: TemplateId, file: string): Promise<void> {
  const { place = PLACE, typed } = filled[id] ?? {};
  await make(page, id, place);
  await page.locator('#toggle-pane').click();
  if (typed) await type(page, typed);
  const height = await fit(page);
  const grid = page.locator('canvas[id^="univer-sheet-main-canvas"]');
  await page.waitForTimeout(500);
  const { x, y } = (await grid.boundingBox())!;
  await page.screenshot({ path: file, clip: { x, y, width: WIDTH - x, height }, animations: 'disabled' });
}
