/** @jest-environment ./tests/e2e/environment.ts */
import { describeInBrowser, openStage } from './browser';
import type { Stage } from './browser';
import { Gallery } from './gallery';
import { WorkbenchPage } from './workbench-page';
import { isMicrosoftClient } from '../conformance/library';

jest.setTimeout(120_000);

// The library on npm has no request groups, so that an action is several steps.
const describeGroups = isMicrosoftClient ? describe.skip : describeInBrowser;

describeGroups('an action of the pane is one step for Ctrl+Z and Ctrl+Y', () => {
  let stage: Stage;
  let bench: WorkbenchPage;
  beforeAll(async () => {
    stage = await openStage();
    bench = await WorkbenchPage.open(stage, 'nl');
  });
  afterAll(() => stage.close());

  const button = (name: string | RegExp) => bench.pane.getByRole('button', { name });

  /** Everything on the sheets, with the names, and what is kept out of sight for the saved file. */
  const workbook = () =>
    bench.work(async ({ grid }) => {
      await grid.calculation.settled();
      const cellsIn = (area: NonNullable<ReturnType<typeof grid.usedArea>>) => {
        const [values, formulas, styles] = [grid.values(area), grid.formulaTexts(area), grid.styles(area)];
        const looks = styles.map((line) => line.map(({ n, ...look }) => ({ ...(n?.pattern && { n }), ...look })));
        const cells = values.flatMap((line, row) =>
          line.map((value, column) => [
            `${area.row + row},${area.column + column}`,
            value,
            formulas[row]![column],
            JSON.stringify(looks[row]![column], (_, part: unknown) => part ?? undefined),
          ]),
        );
        return cells.filter(([, value, formula, look]) => value !== null || formula !== null || look !== '{}');
      };
      const names = grid.workbook.getDefinedNames().map((name) => [name.getName(), name.getFormulaOrRefString()]);
      const sheets = grid.workbook.getSheets().map((sheet) => {
        const area = grid.usedArea(grid.wholeSheet(sheet.getSheetId()), false);
        const { columnData, custom } = sheet.getSheet().getConfig();
        const kept = Object.entries(custom ?? {}).filter(([, value]) => value !== null);
        return {
          name: sheet.getSheetName(),
          cells: area && cellsIn(area),
          widths: Object.entries(columnData).flatMap(([column, data]) => (data?.w ? [[column, data.w]] : [])),
          frozen: sheet.getFreeze(),
          filter: grid.filteredArea(sheet.getSheetId()),
          rules: sheet.getDataValidations().length + sheet.getConditionalFormattingRules().length,
          kept: kept.sort(([one], [other]) => (one < other ? -1 : 1)),
        };
      });
      const notes = (['note', 'comment'] as const).flatMap((kind) => grid.annotations.all(kind));
      return { names: names.sort(), sheets, notes };
    }, null);

  /** Does an action, undoes it with one Ctrl+Z from the cells, and redoes it with one Ctrl+Y. */
  const undoAndRedo = async (act: () => Promise<void>) => {
    const before = await workbook();
    await act();
    const after = await workbook();
    expect(after).not.toEqual(before);
    await bench.page.focus('#toggle-pane');
    await bench.press('Escape', 'Control+z');
    await bench.eventually(workbook, before);
    await bench.press('Control+y');
    await bench.eventually(workbook, after);
  };

  it('a table of Verkennen on the shown sheet', async () => {
    await bench.pane.getByRole('tab', { name: 'Verkennen' }).click();
    const place = bench.pane.getByRole('combobox', { name: 'Gemeente of gebied' });
    await place.fill('Heerlen');
    await place.press('Enter');
    await bench.work(({ grid }) => void grid.workbook.getActiveSheet().getRange('J40').activate(), null);
    await undoAndRedo(async () => {
      await button('Zet in werkblad').click();
      await bench.pane.getByText('J40:P49').first().waitFor();
      await button('Vul dit bereik').click();
      await bench.pane.getByText('De tabel staat in').first().waitFor();
    });
  });

  it('a template on a new sheet, with its print settings', async () => {
    const gallery = new Gallery(bench);
    await undoAndRedo(async () => void (await gallery.make('Kasritme', 'Utrecht')));
  });

  it('a freeze in place, with its notes and its record', async () => {
    await bench.pane.getByRole('tab', { name: 'Controle' }).click();
    await button('Controleer de werkmap').click();
    await bench.pane.getByRole('radio', { name: 'Ter plekke' }).check();
    await undoAndRedo(async () => {
      await button('Bevriezen').click();
      await button('Bevries ter plekke').click();
      await bench.pane.getByText(/formules bevroren op/).waitFor();
    });
  });
});
