import type { CDPSession } from 'playwright-core';
import type { Stage } from '../scripts/stage';
import { csvFile, type Repeated, xafFile } from './large-files';
import { followLongTasks, forgetLongTasks, longestTask } from './long-tasks';
import type { Line } from './report';
import { openTab, reportOn, type Tab } from './tab';

/** Most memory in use besides the rows of a file. */
const LIMIT_MB = 400;
/** Longest time in which the pane cannot respond. */
const LIMIT_TASK_MS = 100;
/** Longest time from a click on the button until reading has stopped. */
const LIMIT_STOP_MS = 500;
const ROUNDS = 2;
/** Part of the progress bar for reading; the rest is for writing. */
const READ = 0.5;
/** Number of memory measurements while a file is read. */
const MEMORY_POINTS = 6;

declare global {
  interface Window {
    withoutSheet: { until: number; isOver: boolean };
  }
}

/** Opens the workbench at the screen that reads files. */
async function openPane(stage: Stage): Promise<Tab> {
  const tab = await openTab(stage, followLongTasks);
  await tab.pane.locator('#tab-reconcile').click();
  await tab.pane.locator('.drop').waitFor();
  return tab;
}

/** Drops a file on the pane. The browser keeps its bytes outside the memory of the page. */
async function drop({ page, pane }: Tab, name: string, file: Repeated): Promise<void> {
  const zone = pane.locator('.drop');
  const dataTransfer = await zone.evaluateHandle(
    (_, { name, file: { head, block, times, tail } }) => {
      const encoder = new TextEncoder();
      const repeated = new Blob([encoder.encode(block)]);
      const parts = [encoder.encode(head), ...Array.from({ length: times }, () => repeated), encoder.encode(tail)];
      const made = new DataTransfer();
      made.items.add(new File(parts, name));
      return made;
    },
    { name, file },
  );
  await page.waitForTimeout(500);
  await forgetLongTasks(page);
  await zone.dispatchEvent('drop', { dataTransfer });
}

/** Waits until the progress bar reaches a value. */
async function reach({ pane }: Tab, value: number): Promise<number> {
  const bar = pane.locator('progress');
  await bar.waitFor();
  for (;;) {
    const reached = await bar.evaluate((element: HTMLProgressElement) => element.value);
    if (reached >= value) return reached;
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** Presses the button that stops; returns the time until the pane says so. */
async function stop({ pane }: Tab): Promise<number> {
  const start = performance.now();
  await pane.getByRole('button', { name: 'Stoppen' }).click();
  await pane.locator('progress').waitFor({ state: 'detached' });
  return performance.now() - start;
}

/** Follows when the file gets its sheet: the last moment without it. */
async function followSheet({ page }: Tab): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const { workbook } = window.nplvWorkbench!.grid;
    const sheets = workbook.getSheets().length;
    window.withoutSheet = { until: 0, isOver: false };
    const timer = setInterval(() => {
      if (workbook.getSheets().length === sheets) window.withoutSheet.until = performance.now();
      else {
        window.withoutSheet.isOver = true;
        clearInterval(timer);
      }
    }, 5);
  });
  return async () => {
    await page.waitForFunction(() => window.withoutSheet.isOver, undefined, { polling: 100 });
    return page.evaluate(() => window.withoutSheet.until);
  };
}

/** Reads a whole file: seconds, and the longest task until the workbook adds a sheet for it. */
async function readWhole(stage: Stage, name: string, file: Repeated): Promise<{ seconds: number; taskMs: number }> {
  const tab = await openPane(stage);
  const whenRead = await followSheet(tab);
  const start = performance.now();
  await drop(tab, name, file);
  const read = await whenRead();
  const seconds = (performance.now() - start) / 1000;
  const taskMs = await longestTask(tab.page, read);
  await tab.page.close();
  return { seconds, taskMs };
}

/** Stops halfway through reading. */
async function stopHalfway(stage: Stage, name: string, file: Repeated): Promise<number> {
  const tab = await openPane(stage);
  await drop(tab, name, file);
  await reach(tab, READ / 2);
  const ms = await stop(tab);
  await tab.pane.getByText('Gestopt. Er is niets geschreven.').waitFor();
  await tab.page.close();
  return ms;
}

async function usedMb(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  return (usedSize + backingStorageSize) / 1e6;
}

/** Most memory in use while reading a file, besides the rows read so far. */
async function memoryOf(stage: Stage, name: string, file: Repeated): Promise<number> {
  const tab = await openPane(stage);
  const session = await tab.page.context().newCDPSession(tab.page);
  const before = await usedMb(session);
  await drop(tab, name, file);
  const samples: { part: number; mb: number }[] = [];
  for (let point = 1; point <= MEMORY_POINTS; point++) {
    const part = (await reach(tab, (READ * point) / MEMORY_POINTS)) / READ;
    samples.push({ part: Math.min(1, part), mb: (await usedMb(session)) - before });
  }
  await tab.page.close();
  const rowsMb = samples[samples.length - 1]!.mb;
  return Math.max(...samples.map(({ part, mb }) => mb - part * rowsMb));
}

async function linesOf(stage: Stage, what: string, name: string, file: Repeated): Promise<Line[]> {
  const runs = [];
  const stops = [];
  for (let round = 0; round < ROUNDS; round++) {
    runs.push(await readWhole(stage, name, file));
    stops.push(await stopHalfway(stage, name, file));
  }
  return [
    { what: `${what} dropped on the pane, read`, measured: Math.min(...runs.map(({ seconds }) => seconds)), unit: 's' },
    {
      what: `${what} dropped on the pane, longest task`,
      measured: Math.min(...runs.map(({ taskMs }) => taskMs)),
      unit: 'ms',
      budget: LIMIT_TASK_MS,
    },
    {
      what: `${what} dropped on the pane, until stopped`,
      measured: Math.min(...stops),
      unit: 'ms',
      budget: LIMIT_STOP_MS,
    },
    {
      what: `${what} dropped on the pane, memory beside its rows`,
      measured: await memoryOf(stage, name, file),
      unit: 'MB',
      budget: LIMIT_MB,
    },
  ];
}

await reportOn(async (stage) => [
  ...(await linesOf(stage, 'CSV of 1,000,000 lines', 'regels.csv', csvFile())),
  ...(await linesOf(stage, 'XAF of 100 MB', 'audit.xaf', xafFile())),
]);
