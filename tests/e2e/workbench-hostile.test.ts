/** @jest-environment ./tests/e2e/environment.ts */
import { type Hostile, hostileFiles } from '../workbench/hostile-files';
import { describeInBrowser, openStage } from './browser';
import type { Stage } from './browser';
import { WorkbenchPage } from './workbench-page';

/** Longest time until a file is refused, opened, or shows progress with a stop button. */
const SOON_MS = 5_000;
const STOPPED_MS = 10_000;

jest.setTimeout(60_000);

describeInBrowser('a workbook that was made to harm', () => {
  let stage: Stage;
  let bench: WorkbenchPage;
  beforeAll(async () => {
    stage = await openStage();
    bench = await WorkbenchPage.open(stage, 'nl');
    await bench.page.evaluate(() => document.body.setAttribute('data-alive', 'yes'));
  });
  afterAll(() => stage.close());

  /** Text of the notice about a file; null without one. */
  const noticeOf = (name: string) =>
    bench.page.evaluate((wanted) => {
      const notice = document.querySelector<HTMLElement>('#notice');
      return notice && !notice.hidden && notice.textContent?.includes(wanted) ? notice.textContent : null;
    }, name);
  const isBusy = () => bench.page.evaluate(() => !document.querySelector<HTMLElement>('#busy')!.hidden);
  const contents = () =>
    bench.work(({ grid }) => {
      const sheetId = grid.workbook.getActiveSheet().getSheetId();
      return [grid.workbook.getId(), grid.values({ sheetId, row: 0, column: 0, rows: 5, columns: 5 })];
    }, null);

  it.each(hostileFiles.map((file): [string, Hostile] => [file.name, file]))(
    '%s',
    async (name, { make, refused, says }) => {
      const before = await contents();
      await bench.page.evaluate(() => (document.querySelector<HTMLElement>('#notice')!.hidden = true));
      await bench.open({ name: `${name}.xlsx`, mimeType: '', buffer: Buffer.from(make()) });
      const started = performance.now();
      let notice: string | null = null;
      let isStopped = false;
      while (notice === null) {
        notice = await noticeOf(`${name}.xlsx`);
        const elapsed = performance.now() - started;
        if (notice === null && elapsed > SOON_MS && !isStopped) {
          expect(await isBusy()).toBe(true);
          await bench.page.click('#busy button');
          isStopped = true;
        }
        expect(elapsed).toBeLessThan(isStopped ? SOON_MS + STOPPED_MS : SOON_MS + 1_000);
        await bench.page.waitForTimeout(50);
      }
      if (!isStopped) {
        expect(notice).toMatch(refused ?? /is geopend/);
        if (says) expect(notice).toMatch(says);
      }
      const after = await contents();
      if (refused) expect(after).toEqual(before);
      else if (!isStopped) expect(after[0]).not.toEqual(before[0]);
      expect(await bench.page.evaluate(() => document.body.dataset['alive'])).toBe('yes');
    },
  );

  it('runs no script of a file, requests nothing from the network and changes no prototype', async () => {
    expect(await bench.page.evaluate(() => 'polluted' in window || 'polluted' in {})).toBe(false);
    expect(bench.strangers).toEqual([]);
  });
});
