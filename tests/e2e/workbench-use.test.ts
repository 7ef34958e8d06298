/** @jest-environment ./tests/e2e/environment.ts */
import { describeInBrowser, openStage } from './browser';
import type { Stage } from './browser';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(60_000);

describeInBrowser('someone at the browser workbook', () => {
  let stage: Stage;
  let bench: WorkbenchPage;
  beforeAll(async () => {
    stage = await openStage();
    bench = await WorkbenchPage.open(stage, 'nl');
  });
  afterAll(() => stage.close());
  beforeEach(() => bench.work(({ grid }) => void grid.workbook.getSheetByName('Termijnen')!.activate(), null));

  const type = async (address: string, text: string) => {
    await bench.click(address);
    await bench.type(text);
    await bench.press('Enter');
  };
  const newSheet = () => bench.work(({ grid }) => void grid.workbook.setActiveSheet(grid.workbook.insertSheet()), null);

  const PARTS = ['[role="tablist"]', '#bar', '[data-u-comp="ribbon-toolbar"]', '#pane', '#grid'];
  const partWithFocus = () =>
    bench.page.evaluate(
      (parts) => parts.find((part) => document.querySelector(part)?.contains(document.activeElement)),
      PARTS,
    );

  /** Clicks a cell, and waits until the grid has drawn it: it takes the focus a moment later, also from another part. */
  const clickCell = async (address: string) => {
    await bench.click(address);
    await bench.eventually(partWithFocus, '#grid');
    await bench.page.evaluate(async () => {
      for (let frames = 0; frames < 6; frames++) await new Promise(requestAnimationFrame);
    });
  };

  // Each test clicks another cell: two clicks on one cell within a moment open its editor, from which Escape returns first.
  it.each([
    ['F6', 'C5'],
    ['Control+Tab', 'C6'],
  ])('%s cycles through cells, tabs, bar, toolbar and pane, and back', async (key, cell) => {
    await bench.pane.locator('main').waitFor();
    await bench.page.waitForFunction(() => frames[0]?.document.readyState === 'complete');
    await clickCell(cell);
    const visited: (string | undefined)[] = [];
    for (let presses = 0; presses < PARTS.length; presses++) {
      await bench.press(key);
      visited.push(await partWithFocus());
    }
    expect(visited).toEqual(PARTS);
    await bench.press(key.replace('Control+', 'Control+Shift+').replace('F6', 'Shift+F6'));
    expect(await partWithFocus()).toBe('#pane');
  });

  it('Escape returns to the cells', async () => {
    await clickCell('C7');
    for (const presses of [1, 2, 3]) {
      for (let press = 0; press < presses; press++) await bench.press('F6');
      await bench.press('Escape');
      expect(await partWithFocus()).toBe('#grid');
    }
    await bench.press('ArrowDown');
    const selected = await bench.work(({ grid }) => grid.workbook.getActiveRange()?.getA1Notation(), null);
    expect(selected).toBe('C8');
  });

  it('the arrow keys and Enter show another sheet', async () => {
    await clickCell('C5');
    // The tabs are drawn anew a moment after another sheet is shown.
    const focusedTab = () => bench.page.evaluate(() => document.activeElement?.textContent?.trim());
    await bench.press('F6');
    await bench.eventually(focusedTab, 'Termijnen');
    await bench.press('ArrowRight');
    await bench.eventually(focusedTab, 'Grootboek');
    await bench.press('Enter');
    const name = () => bench.work(({ grid }) => grid.workbook.getActiveSheet().getSheetName(), null);
    await bench.eventually(name, 'Grootboek');
  });

  it('Enter opens the choices of a toolbar button and Escape closes them', async () => {
    const button = bench.page.getByRole('button', { name: 'Horizontaal uitlijnen' }).first();
    await button.focus();
    await bench.press('Enter');
    await bench.page.getByRole('menu').getByText('Links').waitFor();
    await bench.press('Escape');
    await bench.page.getByRole('menu').waitFor({ state: 'detached' });
  });

  it('the Tab key reaches no hidden and no unnamed control', async () => {
    await bench.page.focus('#toggle-pane');
    const met: string[] = [];
    for (let presses = 0; presses < 60; presses++) {
      await bench.press('Tab');
      const wrong = await bench.page.evaluate(() => {
        const focused = document.activeElement;
        if (!(focused instanceof HTMLElement) || focused === document.body || focused.tagName === 'IFRAME') return null;
        const { left, right, top, bottom } = focused.getBoundingClientRect();
        const isSeen = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
        const isEditor = focused.isContentEditable;
        const isNamed = Boolean(focused.getAttribute('aria-label') ?? focused.textContent?.trim());
        return !isEditor && (!isSeen || (focused.tagName === 'BUTTON' && !isNamed))
          ? focused.outerHTML.slice(0, 200)
          : null;
      });
      if (wrong) met.push(wrong);
    }
    expect(met).toEqual([]);
  });

  it('the Tab key goes from the pane to the cells, not to a menu that is closed', async () => {
    await bench.pane.locator('main').waitFor();
    await bench.page.waitForFunction(() => frames[0]?.document.querySelectorAll('button').length);
    await bench.page.evaluate(() => {
      const controls = frames[0]!.document.querySelectorAll<HTMLElement>('button:enabled, a[href], input');
      [...controls].at(-1)!.focus();
    });
    await bench.press('Tab', 'Tab');
    const met = await bench.page.evaluate(() => document.activeElement?.closest('.univer-popup')?.textContent ?? null);
    expect(met).toBeNull();
  });

  it('results show the format of their function only in cells without a format', async () => {
    await newSheet();
    await bench.work(({ grid }) => void grid.workbook.getActiveSheet().getRange('B3').setNumberFormat('0.0'), null);
    const call = '=NPLV.PAYMENT("Rotterdam";"integraal";2024)';
    await type('B2', call);
    await type('B3', call);
    // Art. 4 of the annex: Rotterdam 2024.
    await bench.eventually(() => bench.values('B2:B3'), [[4223009], [4223009]]);
    const [[formatted], [own]] = (await bench.texts('B2:B3')) as [[string], [string]];
    expect(formatted).toContain('4.223.009');
    expect(own).toBe('4223009,0');
  });

  it('refuses a typed formula of 9,000,000 cells at once, and calculates the next entry', async () => {
    await newSheet();
    await type('B2', '=MAKEARRAY(3000;3000;LAMBDA(r;k;r*k))');
    await type('A1', '=6*7');
    await bench.eventually(() => bench.values('A1'), [[42]]);
    expect(await bench.values('B2')).toEqual([['#NUM!']]);
  });

  it('errors show by their Dutch names', async () => {
    await newSheet();
    await type('B2', '=1/0');
    expect(await bench.texts('B2')).toEqual([['#DEEL/0!']]);
    expect(await bench.values('B2')).toEqual([['#DIV/0!']]);
  });

  it('changing the language keeps the workbook', async () => {
    await type('A26', 'Breda');
    await bench.page.click('#language');
    await bench.page.waitForURL(/lang=en/);
    await bench.page.waitForSelector('html[data-ready]');
    expect(await bench.values('A26')).toEqual([['Breda']]);
    // Art. 4 of the annex: Breda 2024.
    expect(await bench.values('B26')).toEqual([[431233]]);
  });
});
