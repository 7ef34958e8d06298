import { describeInBrowser, openStage } from './browser';
import type { Stage } from './browser';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(60_000);

describeInBrowser('checking, freezing and thawing the example workbook', () => {
  let stage: Stage;
  let bench: WorkbenchPage;
  beforeAll(async () => {
    stage = await openStage();
    bench = await WorkbenchPage.open(stage, 'nl');
  });
  afterAll(() => stage.close());

  /** Every formula of the workbook by sheet, as it is written. */
  const formulas = () =>
    bench.work(async ({ grid }) => {
      await grid.calculation.settled();
      return grid.workbook.getSheets().map((sheet) => {
        const area = grid.usedArea(grid.wholeSheet(sheet.getSheetId()), true);
        return area ? grid.formulaTexts(area) : [];
      });
    }, null);
  const count = (all: unknown[][][]) => all.flat(2).filter(Boolean).length;

  it('brings the whole workbook to values and back, byte for byte', async () => {
    await bench.pane.getByRole('tab', { name: 'Controle' }).click();
    await bench.pane.getByRole('button', { name: 'Controleer de werkmap' }).click();
    await bench.pane.getByText(/^NPLV-formules \(\d+\)$/).waitFor();
    const before = await formulas();
    await bench.pane.getByRole('radio', { name: 'Ter plekke' }).check();
    await bench.pane.getByRole('button', { name: 'Bevriezen' }).click();
    await bench.pane.getByText(/formules bevroren op/).waitFor();
    const frozen = await formulas();
    expect(count(frozen)).toBeLessThan(count(before));
    expect(JSON.stringify(frozen)).not.toContain('NPLV.');
    await bench.pane.getByRole('button', { name: 'Ontdooien' }).click();
    await bench.pane.getByText(/formules staan er weer\.$/).waitFor();
    expect(await formulas()).toEqual(before);
  });
});
