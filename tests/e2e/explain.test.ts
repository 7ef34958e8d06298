/** @jest-environment ./tests/e2e/environment.ts */
import { describeInBrowser, openStage } from './browser';
import type { Stage } from './browser';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(60_000);

describeInBrowser('explaining what is selected', () => {
  let stage: Stage;
  let bench: WorkbenchPage;
  beforeAll(async () => (stage = await openStage()));
  afterAll(() => stage.close());

  /** Puts a number in a cell that is empty in the example. */
  const typeNumber = (cell: string, euros: number) =>
    bench.work(
      async ({ grid }, [address, value]) => {
        grid.workbook
          .getActiveSheet()
          .getRange(address as string)
          .setValue(value);
        await grid.calculation.settled();
      },
      [cell, euros] as const,
    );

  describe.each([
    ['nl', 'Uitleg', '€ 281.585', 'Bijlage, artikel 4, onderdeel 17, onder b', 'Vervang door de formule'],
    ['en', 'Explain', '€ 281,585', 'Bijlage, artikel 4, onderdeel 17, onder b', 'Replace with the formula'],
  ] as const)('in %s', (language, title, amount, citation, replace) => {
    beforeAll(async () => (bench = await WorkbenchPage.open(stage, language)));
    afterAll(() => bench.page.close());

    it('explains the number in C7 by mouse', async () => {
      await bench.pane.getByRole('tab', { name: title }).click();
      await bench.click('C7');
      // Annex, art. 4: Delft 2024.
      await bench.pane.getByText(amount).first().waitFor();
      await bench.pane.getByText(citation).first().waitFor();
      expect(await bench.pane.getByRole('combobox').textContent()).toContain('Delft, integraal');
    });

    it('follows the arrow keys', async () => {
      await bench.page.keyboard.press('ArrowDown');
      await bench.pane.getByText('Den Haag, integraal').waitFor();
    });

    it('replaces a typed amount by its formula by keyboard alone', async () => {
      await typeNumber('G26', 4223009);
      await bench.click('G26');
      const button = bench.pane.getByRole('button', { name: replace }).first();
      await button.focus();
      await bench.page.keyboard.press('Enter');
      await bench.pane.getByRole('heading', { name: 'NPLV.PAYMENT' }).waitFor();
      expect(await bench.values('G26')).toEqual([[4223009]]);
    });

    it.each([
      ['light', 'none'],
      ['light', 'active'],
      ['dark', 'none'],
    ] as const)('has no violation of WCAG in %s with forced colours %s', async (theme, forcedColors) => {
      await bench.page.emulateMedia({ forcedColors });
      await bench.choose(theme);
      await bench.pane.getByRole('tab', { name: title }).click();
      await bench.click('C7');
      await bench.pane.getByText(citation).first().waitFor();
      expect(await bench.wcagViolations()).toEqual([]);
      await typeNumber('G26', 500_000);
      await bench.click('G26');
      await bench.pane.getByRole('button', { name: replace }).first().waitFor();
      expect(await bench.wcagViolations()).toEqual([]);
    });
  });
});
