/** @jest-environment ./tests/e2e/environment.ts */
import { describeInBrowser, openStage } from './browser';
import type { Stage } from './browser';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(60_000);

describeInBrowser('a place with merged cells', () => {
  let stage: Stage;
  beforeAll(async () => (stage = await openStage()));
  afterAll(() => stage.close());

  it('merged cells in the way are left unchanged, and the pane names them', async () => {
    const bench = await WorkbenchPage.open(stage, 'nl');
    await bench.work(({ grid }) => {
      const sheet = grid.workbook.insertSheet('Leeg');
      sheet.getRange('C3:D4').merge();
      sheet.activate();
      sheet.getRange('B2').activate();
    }, null);
    await bench.pane.getByRole('tab', { name: 'Verkennen' }).click();
    const place = bench.pane.getByRole('combobox', { name: 'Gemeente of gebied' });
    await place.fill('Rotterdam');
    await place.press('Enter');
    await bench.pane.getByRole('button', { name: 'Zet in werkblad' }).click();
    await bench.pane.getByText('Hier zijn cellen samengevoegd (Leeg!C3:D4).').waitFor();
    expect((await bench.values('A1:J12')).flat().filter((value) => value !== null)).toEqual([]);
  });
});
