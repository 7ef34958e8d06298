import type { FrameLocator, Page } from 'playwright-core';
import type { Stage } from '../scripts/stage';
import { followLongTasks, forgetLongTasks, longestTask } from './long-tasks';
import type { Line } from './report';
import { openTab } from './tab';

const LEDGER_LINES = 100_000;
const FORMULAS = 50_000;
const FORMULAS_A_ROW = 5;
const RUNS = 3;
/** Duration from which browsers call a task long. */
const LONG_TASK_MS = 50;

/** Duration of one run, and its longest blocking task. */
interface Run {
  readonly ms: number;
  readonly longestMs: number;
}

/** Adds a sheet with a made ledger of this many lines, without instalments, and selects it with its headings. */
function addLedger(page: Page, lines: number): Promise<void> {
  return page.evaluate(async (count) => {
    const { grid } = window.nplvWorkbench!;
    const headings = ['Boekdatum', 'Omschrijving', 'Bedrag', 'Document'];
    const rows = Array.from({ length: count }, (_, i) => {
      const day = 44_927 + ((i * 7919) % 1096);
      return [day, `Factuur ${i} huur wijkteam`, ((i * 1_664_525) % 9_999_937) / 100 + 1, `D${i}`];
    });
    const cellData = Object.fromEntries([headings, ...rows].map((row, at) => [at, row.map((v) => ({ v }))]));
    const sheet = grid.workbook.insertSheet('Grootboek', { sheet: { rowCount: count + 1, columnCount: 4, cellData } });
    sheet.activate();
    sheet.getRange(0, 0, count + 1, 4).activate();
    await grid.calculation.settled();
  }, lines);
}

/** Adds a sheet with our formulas, each row with an amount and a text beside it. */
function addFormulas(page: Page): Promise<void> {
  return page.evaluate(
    async ({ rows, columns }) => {
      const { grid } = window.nplvWorkbench!;
      const places = ['Rotterdam', 'Delft', 'Utrecht', 'Arnhem', 'Heerlen'];
      const cells = Array.from({ length: rows }, (_, row) => [
        ...Array.from({ length: columns }, (_, column) => ({
          f: `=NPLV.PAYMENT("${places[(row + column) % places.length]}","integraal",${2022 + (row % 4)})`,
        })),
        { v: 1000 + row * 3 },
        { v: `regel ${row}` },
      ]);
      const cellData = Object.fromEntries(cells.entries());
      grid.workbook.insertSheet('Formules', { sheet: { rowCount: rows, columnCount: columns + 2, cellData } });
      await grid.calculation.all();
    },
    { rows: FORMULAS / FORMULAS_A_ROW, columns: FORMULAS_A_ROW },
  );
}

/** Presses a button in the pane; returns the time until a text appears, and the longest task meanwhile. */
async function press(page: Page, pane: FrameLocator, name: string | RegExp, until: RegExp): Promise<Run> {
  const button = pane.getByRole('button', { name });
  await forgetLongTasks(page);
  const start = performance.now();
  await button.click();
  await pane.getByText(until).waitFor();
  await button.waitFor();
  const ms = performance.now() - start;
  return { ms, longestMs: Math.max(LONG_TASK_MS, await longestTask(page)) };
}

/** Best of several runs. */
async function best(run: () => Promise<Run>): Promise<Run> {
  const runs: Run[] = [];
  for (let index = 0; index < RUNS; index++) runs.push(await run());
  return {
    ms: Math.min(...runs.map(({ ms }) => ms)),
    longestMs: Math.min(...runs.map(({ longestMs }) => longestMs)),
  };
}

/** Measures reconciling a large ledger and auditing a large workbook, from click to outcome. */
export async function measureLarge(stage: Stage): Promise<Line[]> {
  const { page, pane } = await openTab(stage, followLongTasks);
  await addLedger(page, LEDGER_LINES);
  await pane.locator('#tab-reconcile').click();
  await pane.getByRole('button', { name: 'Neem de selectie over' }).click();
  await pane.getByText(/^Gevonden: Datum/).waitFor();
  await pane.getByRole('combobox', { name: 'Gemeente of gebied' }).click();
  await pane.getByRole('option', { name: 'Rotterdam', exact: true }).click();
  const lines = LEDGER_LINES.toLocaleString('nl');
  const reconciled = await best(() => press(page, pane, 'Sluit aan', new RegExp(`: ${lines} regels gelezen`)));
  await addFormulas(page);
  await pane.locator('#tab-audit').click();
  const checked = await best(() => press(page, pane, /^Controleer/, /^NPLV-formules \(50\.\d+\)$/));
  await page.close();
  return [
    {
      what: `${LEDGER_LINES.toLocaleString('en')} lines read, matched and written`,
      measured: reconciled.ms / 1000,
      unit: 's',
      budget: 10,
    },
    { what: `${FORMULAS.toLocaleString('en')} formulas checked`, measured: checked.ms / 1000, unit: 's', budget: 2 },
    { what: 'Longest task while they are checked', measured: checked.longestMs, unit: 'ms', budget: 100 },
  ];
}
