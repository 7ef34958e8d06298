import { describeInBrowser, openStage } from './browser';
import type { Stage } from './browser';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(60_000);

describeInBrowser('reconciling a ledger', () => {
  let stage: Stage;
  let bench: WorkbenchPage;
  beforeAll(async () => {
    stage = await openStage();
    bench = await WorkbenchPage.open(stage, 'nl');
  });
  afterAll(() => stage.close());

  const sheets = () => bench.work(({ grid }) => grid.workbook.getSheets().map((sheet) => sheet.getSheetName()), null);

  it('writes the result to a new sheet each time', async () => {
    await bench.work(async ({ grid }) => {
      const sheet = grid.workbook.insertSheet('Boekingen');
      sheet.activate();
      sheet.getRange('A1:C3').setValues([
        ['Datum', 'Omschrijving', 'Bedrag'],
        ['2023-12-20', 'Kansrijke wijk integraal', 177367.85],
        ['2023-12-20', 'Kansrijke wijk armoede', 484500],
      ]);
      sheet.getRange('A1:C3').activate();
      await grid.calculation.settled();
    }, null);
    await bench.pane.getByRole('tab', { name: 'Aansluiten' }).click();
    await bench.pane.getByRole('button', { name: 'Neem de selectie over' }).click();
    await bench.pane.getByText(/^Gevonden: Datum/).waitFor();
    await bench.pane.getByRole('combobox', { name: 'Gemeente of gebied' }).click();
    await bench.pane.getByRole('option', { name: 'Arnhem' }).click();
    await bench.pane.getByRole('combobox', { name: 'Jaar' }).click();
    await bench.pane.getByRole('option', { name: '2023' }).click();
    await bench.pane.getByRole('button', { name: 'Sluit aan' }).click();
    await bench.pane.getByText(/blad Aansluiting Arnhem 2023: 2 regels gelezen/).waitFor();
    await bench.pane.getByRole('button', { name: 'Sluit aan' }).click();
    await bench.pane.getByText(/blad Aansluiting Arnhem 2023 \(2\)/).waitFor();
    expect(await sheets()).toEqual(
      expect.arrayContaining(['Boekingen', 'Aansluiting Arnhem 2023', 'Aansluiting Arnhem 2023 (2)']),
    );
    // Annex, art. 4 and 5: Arnhem 2023, less 5%.
    expect((await bench.values('A1:J60')).filter((row) => row[7] === 'akkoord').map((row) => row[5])).toEqual([
      177367.85, 484500,
    ]);
  });
});
