import { resolve } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { openStage } from '../scripts/stage';
import { type Line, median, report } from './report';

/** Number of actions, a day of work: changing, selecting, inserting and undoing. */
const ACTIONS = Number(process.env['SOAK_ACTIONS'] ?? 10_000);
const ROUNDS = 20;
/** First rounds, in which caches fill and code is compiled. */
const WARMING_UP = 8;

/** Memory of a page after garbage collection. */
interface Held {
  readonly megabytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function held(session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { megabytes: usedSize / 1e6, nodes, listeners: jsEventListeners };
}

/** Performs actions one by one, as a user does who waits for each result. */
function work(page: Page, from: number, count: number): Promise<void> {
  return page.evaluate(
    async ({ from, count }) => {
      const { grid } = window.nplvWorkbench!;
      const sheet = grid.findSheet('Soak') ?? grid.workbook.insertSheet('Soak');
      const places = ['Rotterdam', 'Utrecht', 'Heerlen', 'Amsterdam', 'Roterdam'];
      const themes = ['integraal', 'armoede', 'veerkracht', 'school'];
      for (let i = from; i < from + count; i++) {
        const cell = sheet.getRange(i % 40, i % 7);
        const place = places[i % places.length]!;
        if (i % 10 < 4) cell.setValue({ f: `=NPLV.PAYMENT("${place}","${themes[i % 4]!}",${2023 + (i % 3)})` });
        else if (i % 10 < 6) cell.setValue(i % 1000);
        else if (i % 10 < 8) cell.activate();
        else if (i % 10 < 9) sheet.insertRowAfter(i % 40);
        else await grid.api.undo();
        if (i % 10 < 6) await grid.calculation.settled();
        // Waits until the pane has followed the change, as between two actions of a user.
        await new Promise((done) => requestAnimationFrame(done));
      }
    },
    { from, count },
  );
}

/** Growth of memory from after the first rounds to the end: 1 is flat. */
function growth(rounds: readonly Held[], of: (round: Held) => number): number {
  const warm = rounds.slice(WARMING_UP).map(of);
  const third = Math.floor(warm.length / 3);
  return median(warm.slice(-third)) / median(warm.slice(0, third));
}

/** Opens the workbook with the pane following the selection, and performs the actions. */
async function soak(page: Page, address: string): Promise<Line[]> {
  await page.goto(address);
  await page.waitForSelector('html[data-ready]');
  await page
    .frameLocator('#pane iframe')
    .getByRole('tab', { name: /^(Uitleg|Explain)/ })
    .click();
  const session = await page.context().newCDPSession(page);
  const rounds: Held[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await work(page, (round * ACTIONS) / ROUNDS, ACTIONS / ROUNDS);
    rounds.push(await held(session));
  }
  const [first, last] = [rounds[0]!, rounds.at(-1)!];
  const actionsSinceFirst = (ACTIONS * (ROUNDS - 1)) / ROUNDS;
  return [
    { what: `Memory after ${ACTIONS} actions`, measured: last.megabytes, unit: 'MB' },
    {
      what: 'Memory, last against first rounds',
      measured: growth(rounds, ({ megabytes }) => megabytes),
      unit: '×',
      budget: 1.1,
    },
    {
      what: 'Nodes, last against first rounds',
      measured: growth(rounds, ({ nodes }) => nodes),
      unit: '×',
      budget: 1.1,
    },
    // Univer would leave about five message channels open per action; the workbench closes them.
    {
      what: 'Listeners for each action',
      measured: (last.listeners - first.listeners) / actionsSinceFirst,
      unit: '',
      budget: 2,
    },
  ];
}

const stage = await openStage(resolve(process.argv[2] ?? 'dist-workbench'));
try {
  report(await soak(await stage.browser.newPage(), stage.address));
} finally {
  await stage.close();
}
