import { describeInBrowser, openStage } from './browser';
import type { Stage } from './browser';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(60_000);

/** Annex: school 2024 (art. 8) and integraal 2024 (art. 4); Amsterdam is the sum of its areas. */
const CASES = [
  ['Rotterdam', 18027421, 4223009],
  ['Utrecht', 0, 332780],
  ['Amsterdam', 0, 1261241],
] as const;

describeInBrowser('making a sheet from a template', () => {
  let stage: Stage;
  beforeAll(async () => (stage = await openStage()));
  afterAll(() => stage.close());

  describe.each(CASES)('for %s', (place, school, integraal) => {
    let bench: WorkbenchPage;
    beforeAll(async () => {
      bench = await WorkbenchPage.open(stage, 'nl');
      await bench.pane.getByRole('tab', { name: 'Sjablonen' }).click();
    });
    afterAll(() => bench.page.close());

    const choosePlace = async () => {
      await bench.pane.getByRole('combobox', { name: 'Gemeente of gebied' }).click();
      await bench.pane.getByRole('option', { name: place, exact: true }).click();
    };

    it('Kasritme has the figures of the annex', async () => {
      await bench.pane.getByRole('button', { name: /^Kasritme/ }).click();
      await choosePlace();
      await bench.pane.getByRole('button', { name: 'Maak het blad' }).click();
      await bench.pane.getByText(/staat in de werkmap/).waitFor();
      await bench.pane.getByRole('button', { name: /^Ga naar/ }).click();
      expect(await bench.values('C12')).toEqual([[school]]);
      expect(await bench.values('C8')).toEqual([[integraal]]);
      expect(await bench.values('B36:B37')).toEqual([[0], [0]]);
    });

    it('says nothing to the console and fetches nothing from elsewhere', () => {
      expect(bench.faults).toEqual([]);
      expect(bench.strangers).toEqual([]);
    });
  });
});
