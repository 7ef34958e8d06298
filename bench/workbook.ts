import type { Page } from 'playwright-core';
import type { Stage } from '../scripts/stage';
import { instalments } from '../src/data/annex';
import { themeOfArticle } from '../src/schemes/names/themes';
import { measureLarge } from './large-workbook';
import type { Line } from './report';
import { reportOn } from './tab';

const CELLS = 10_000;
const OPENINGS = 3;
const YEARS = [2023, 2024, 2025] as const;

type Cell = string | number;

/** Published rows, as a user would keep them beside a budget. */
const table: Cell[][] = instalments.map(({ municipality, article, year, euros }) => [
  municipality,
  themeOfArticle(article).id,
  year,
  euros,
]);
const places = [...new Set(table.map(([place]) => place!))];
const themes = [...new Set(table.map(([, theme]) => theme!))];
const questions = Array.from({ length: CELLS }, (_, i) => [
  places[i % places.length]!,
  themes[Math.floor(i / places.length) % themes.length]!,
]);

/** Cell of the requested year; every sheet has the rows in A:D, questions in G:H and answers in I. */
const YEAR = 'F1';
const rows = questions.map((_, i) => i + 1);
const sheets = {
  sumifs: rows.map((row) => {
    const last = table.length;
    return `=SUMIFS($D$1:$D$${last},$A$1:$A$${last},G${row},$B$1:$B$${last},H${row},$C$1:$C$${last},$F$1)`;
  }),
  payment: rows.map((row) => `=NPLV.PAYMENT(G${row},H${row},$F$1)`),
  spill: [`=NPLV.PAYMENT(G1:G${CELLS},H1:H${CELLS},F1)`],
};
type Name = keyof typeof sheets;

/** Time from requesting the page until the workbook is calculated, in milliseconds. */
async function open({ browser, address }: Stage): Promise<{ page: Page; readyMs: number }> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForSelector('html[data-ready]');
  const readyMs = await page.evaluate(() => performance.getEntriesByName('workbench-ready')[0]!.startTime);
  return { page, readyMs };
}

function addSheet(page: Page, name: Name): Promise<void> {
  return page.evaluate(
    async ({ name, table, questions, formulas, year }) => {
      const { grid } = window.nplvWorkbench!;
      const sheet = grid.workbook.insertSheet(name, { sheet: { rowCount: questions.length, columnCount: 10 } });
      sheet.getRange(0, 0, table.length, 4).setValues(table);
      sheet.getRange(year).setValue(2022);
      sheet.getRange(0, 6, questions.length, 2).setValues(questions);
      sheet.getRange(0, 8, formulas.length, 1).setValues(formulas.map((f) => [{ f }]));
      await grid.calculation.settled();
    },
    { name, table, questions, formulas: sheets[name], year: YEAR },
  );
}

/** Changes the year on a sheet; returns the time until all answers are there, and their sum. */
function recalculate(page: Page, name: Name, year: number): Promise<{ ms: number; sum: number }> {
  return page.evaluate(
    async ({ name, year, cell, cells }) => {
      const { grid } = window.nplvWorkbench!;
      const sheet = grid.findSheet(name)!;
      const start = performance.now();
      sheet.getRange(cell).setValue(year);
      await grid.calculation.settled();
      const ms = performance.now() - start;
      const answers = grid.values({ sheetId: sheet.getSheetId(), row: 0, column: 8, rows: cells, columns: 1 });
      return { ms, sum: answers.reduce((sum, [answer]) => sum + (answer as number), 0) };
    },
    { name, year, cell: YEAR, cells: CELLS },
  );
}

/** Shortest recalculation of a sheet that is alone with the example, and the sums of its answers per year. */
async function onItsOwn(page: Page, name: Name): Promise<{ ms: number; sums: number[] }> {
  await addSheet(page, name);
  const runs: { ms: number; sum: number }[] = [];
  for (const year of YEARS) runs.push(await recalculate(page, name, year));
  await page.evaluate((name) => {
    const { grid } = window.nplvWorkbench!;
    grid.workbook.deleteSheet(grid.findSheet(name)!);
  }, name);
  return { ms: Math.min(...runs.map(({ ms }) => ms)), sums: runs.map(({ sum }) => sum) };
}

async function measure(stage: Stage): Promise<Line[]> {
  const openings: number[] = [];
  for (let opening = 1; opening < OPENINGS; opening++) {
    const { page, readyMs } = await open(stage);
    openings.push(readyMs);
    await page.close();
  }
  const { page, readyMs } = await open(stage);
  const sumifs = await onItsOwn(page, 'sumifs');
  const payment = await onItsOwn(page, 'payment');
  const spill = await onItsOwn(page, 'spill');
  for (const { sums } of [payment, spill]) {
    if (sums.join() !== sumifs.sums.join()) throw new Error(`The answers add up to ${sums}, not to ${sumifs.sums}.`);
  }
  const cells = CELLS.toLocaleString('en');
  return [
    { what: 'Workbook ready', measured: Math.min(...openings, readyMs) / 1000, unit: 's', budget: 3 },
    { what: `${cells} cells of SUMIFS over ${table.length} rows`, measured: sumifs.ms, unit: 'ms' },
    { what: `${cells} cells of NPLV.PAYMENT`, measured: payment.ms, unit: 'ms' },
    {
      what: `${cells} cells of NPLV.PAYMENT, against SUMIFS`,
      measured: payment.ms / sumifs.ms,
      unit: '×',
      budget: 0.35,
    },
    { what: `NPLV.PAYMENT spilled over ${cells} rows`, measured: spill.ms, unit: 'ms' },
    { what: `NPLV.PAYMENT spilled, against SUMIFS`, measured: spill.ms / sumifs.ms, unit: '×', budget: 0.2 },
  ];
}

await reportOn(async (stage) => [...(await measure(stage)), ...(await measureLarge(stage))]);
