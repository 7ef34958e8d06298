import { basename } from 'node:path';
import { readFileSync } from 'node:fs';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Workbench } from '../../src/workbench/page/page-actions';
import type { Language } from '../../src/core/language';
import type { Stage } from './browser';

declare global {
  interface Window {
    violations: string[];
  }
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Browser workbook in its own page, with its errors. */
export class WorkbenchPage {
  /** Requests to another origin. */
  readonly strangers: string[] = [];
  /** Script errors, and violations of a content security policy in the browser's words. */
  readonly faults: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly address: string,
  ) {}

  /** Opens the workbook, without what earlier pages stored, and waits until it is calculated. */
  static async open({ context, address }: Stage, language: Language): Promise<WorkbenchPage> {
    const [keeper] = context.pages();
    await keeper?.evaluate(() => localStorage.clear());
    const page = await context.newPage();
    const opened = new WorkbenchPage(page, address);
    await opened.watch();
    await page.goto(`${address}?lang=${language}`);
    await page.waitForSelector('html[data-ready]');
    return opened;
  }

  /** Chooses a theme, with which the pane loads anew and the workbook stays. */
  async choose(theme: 'light' | 'dark'): Promise<void> {
    if ((await this.page.locator('html').getAttribute('data-theme')) !== theme) await this.page.click('#theme');
  }

  /** The add-in's pane. */
  get pane(): FrameLocator {
    return this.page.frameLocator('#pane iframe');
  }

  /** Violations of a content security policy, in the page and in the pane. */
  async violations(): Promise<string[]> {
    const all = await Promise.all(this.page.frames().map((frame) => frame.evaluate(() => window.violations)));
    return all.flat();
  }

  /** Violations of WCAG 2.2 level AA in the current pane. */
  async wcagViolations(): Promise<string[]> {
    const frame = this.page.frames().find((each) => each !== this.page.mainFrame())!;
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe);
    const { violations } = await frame.evaluate(
      (tags) =>
        (window as unknown as { axe: typeof import('axe-core') }).axe.run({
          runOnly: tags,
          resultTypes: ['violations'],
        }),
      WCAG,
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }

  /** Runs a function in the page with the workbench. */
  work<Result, Argument>(
    task: (bench: Workbench, argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result> {
    const script = `(argument) => (${task.toString()})(window.nplvWorkbench, argument)`;
    return this.page.evaluate(`(${script})(${JSON.stringify(argument ?? null)})`);
  }

  /** Values of a range on the visible sheet. */
  values(address: string): Promise<unknown[][]> {
    return this.read('values', address);
  }

  /** Formatted texts of a range on the visible sheet. */
  texts(address: string): Promise<unknown[][]> {
    return this.read('texts', address);
  }

  private read(what: 'values' | 'texts', address: string): Promise<unknown[][]> {
    return this.work(
      async ({ grid }, { cells, member }) => {
        await grid.calculation.settled();
        const range = grid.workbook.getActiveSheet().getRange(cells);
        const [row, column, rows, columns] = [range.getRow(), range.getColumn(), range.getHeight(), range.getWidth()];
        return grid[member]({ sheetId: range.getSheetId(), row, column, rows, columns });
      },
      { cells: address, member: what },
    );
  }

  /** Saves the workbook to a file. */
  async saveAs(path: string): Promise<void> {
    const download = this.page.waitForEvent('download');
    await this.page.click('#save');
    await (await download).saveAs(path);
  }

  /** Saves the workbook, reloads the page and opens the file. */
  async reopen(path: string): Promise<void> {
    await this.saveAs(path);
    await this.page.reload();
    await this.page.waitForSelector('html[data-ready]');
    await this.open(path);
    await this.page.getByText(`${basename(path)} is geopend`, { exact: false }).waitFor();
  }

  /** Expects what is read to become this, within some seconds. */
  async eventually<Read>(read: () => Promise<Read>, wanted: Read): Promise<void> {
    const same = (found: Read): boolean => JSON.stringify(found) === JSON.stringify(wanted);
    for (let tries = 0; tries < 60 && !same(await read()); tries++) await this.page.waitForTimeout(50);
    expect(await read()).toEqual(wanted);
  }

  /** Texts that the grid draws when it draws the sheet anew. */
  drawnTexts(): Promise<string[]> {
    return this.page.evaluate(async () => {
      const drawn: string[] = [];
      const { prototype } = CanvasRenderingContext2D;
      const draw = prototype.fillText;
      prototype.fillText = function (this: CanvasRenderingContext2D, text, ...place) {
        drawn.push(text);
        draw.call(this, text, ...place);
      };
      window.nplvWorkbench!.grid.workbook.getActiveSheet().refreshCanvas();
      for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
      prototype.fillText = draw;
      return drawn;
    });
  }

  /** Moves the mouse to the middle of a visible cell. */
  async pointAt(address: string): Promise<void> {
    const cell = await this.work(({ grid }, place) => {
      const sheet = grid.workbook.getActiveSheet();
      const { x, y, width, height } = sheet.getRange(place).getCellRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, address);
    const canvas = await this.page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
    const [x, y] = [(canvas?.x ?? 0) + cell.x, (canvas?.y ?? 0) + cell.y];
    await this.page.mouse.move(x, y);
    await this.page.mouse.move(x + 1, y + 1);
  }

  /** Types a text: its first and last keys one by one, and the rest at once, because each key draws the page anew. */
  async type(text: string): Promise<void> {
    const { keyboard } = this.page;
    const last = Math.max(1, text.length - 4);
    await keyboard.type(text.slice(0, 1));
    if (last > 1) await keyboard.insertText(text.slice(1, last));
    await keyboard.type(text.slice(last));
  }

  /** Presses keys in the focused element. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Presses Tab until an element of the pane has the focus. */
  async tabTo(target: Locator, most = 80): Promise<void> {
    for (let steps = 0; steps < most; steps++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.press('Tab');
    }
    throw new Error(`${String(target)} cannot be reached with the Tab key`);
  }

  /** Sets the width of the pane. */
  async widenPane(pixels: number): Promise<void> {
    await this.page.locator('#pane').evaluate((element, width) => (element.style.width = `${width}px`), pixels);
  }

  /** Pixels by which the content of the pane is too wide. */
  paneOverflow(): Promise<number> {
    return this.pane.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth);
  }

  /** Opens a file. */
  async open(path: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.click('#open');
    await (await chooser).setFiles(path);
  }

  /** Clicks a cell. */
  async click(address: string): Promise<void> {
    await this.pointAt(address);
    await this.page.mouse.down();
    await this.page.mouse.up();
  }

  private async watch(): Promise<void> {
    const { page } = this;
    await page.addInitScript(() => {
      window.violations = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        window.violations.push(`${violatedDirective} ${blockedURI}`);
      });
    });
    const origin = new URL(this.address).origin;
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (/^https?:$/.test(url.protocol) && url.origin !== origin) this.strangers.push(request.url());
    });
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(message.text());
    });
  }
}
