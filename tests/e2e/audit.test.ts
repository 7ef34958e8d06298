/** @jest-environment ./tests/e2e/environment.ts */
import { isMicrosoftClient } from '../conformance/library';
import { describeInBrowser, openStage } from './browser';
import type { Stage } from './browser';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(120_000);

/** Words of the tasks in each language. */
const words = {
  nl: {
    audit: 'Controle',
    templates: 'Sjablonen',
    check: 'Controleer de werkmap',
    found: /^NPLV-formules \(\d+\)$/,
    onCopy: 'Op een kopie',
    freeze: 'Bevriezen',
    frozen: /^\d+ formules bevroren op .* bevroren/,
    thaw: 'Ontdooien',
    thawed: /^\d+ formules staan er weer\.$/,
    inPlace: 'Ter plekke',
    confirm: 'Bevries ter plekke',
  },
  en: {
    audit: 'Audit',
    templates: 'Templates',
    check: 'Check the workbook',
    found: /^NPLV formulas \(\d+\)$/,
    onCopy: 'On a copy',
    freeze: 'Freeze',
    frozen: /^\d+ formulas frozen on .* bevroren/,
    thaw: 'Thaw',
    thawed: /^\d+ formulas are restored\.$/,
    inPlace: 'In place',
    confirm: 'Freeze in place',
  },
};

describeInBrowser('checking, freezing and thawing', () => {
  let stage: Stage;
  let bench: WorkbenchPage;
  beforeAll(async () => (stage = await openStage()));
  afterAll(() => stage.close());

  const button = (name: string) => bench.pane.getByRole('button', { name, exact: true });

  describe.each(['nl', 'en'] as const)('the example workbook in %s, at 320 pixels', (language) => {
    const say = words[language];
    beforeAll(async () => {
      bench = await WorkbenchPage.open(stage, language);
      await bench.widenPane(320);
    });
    afterAll(() => bench.page.close());

    it('checks, freezes a copy and thaws it by keyboard alone', async () => {
      await bench.pane.getByRole('tab', { name: say.audit }).focus();
      await bench.press('Enter');
      await button(say.check).waitFor();
      await bench.tabTo(button(say.check));
      await bench.press('Enter');
      await bench.pane.getByText(say.found).waitFor();
      await bench.tabTo(button(say.freeze));
      await bench.press('Enter');
      await bench.pane.getByText(say.frozen).waitFor();
      await button(say.thaw).waitFor();
      await bench.tabTo(button(say.thaw));
      await bench.press('Enter');
      await bench.pane.getByText(say.thawed).waitFor();
    });

    it.each(['dark', 'light'] as const)('has no violation of WCAG in %s', async (theme) => {
      await bench.choose(theme);
      await bench.pane.getByRole('tab', { name: say.audit }).click();
      await button(say.check).click();
      await bench.pane.getByText(say.found).waitFor();
      await button(say.freeze).waitFor();
      expect(await bench.wcagViolations()).toEqual([]);
      expect(await bench.paneOverflow()).toBe(0);
    });
  });

  describe('a workbook with everything in it', () => {
    const say = words.nl;
    beforeAll(async () => (bench = await WorkbenchPage.open(stage, 'nl')));
    afterAll(() => bench.page.close());

    /** Contents, shown texts and formats of every sheet. */
    const everything = () =>
      bench.work(async ({ grid }) => {
        await grid.calculation.settled();
        const names = grid.workbook.getDefinedNames().map((name) => [name.getName(), name.getFormulaOrRefString()]);
        const sheets = grid.workbook.getSheets().map((sheet) => {
          const area = grid.usedArea(grid.wholeSheet(sheet.getSheetId()), false)!;
          return {
            name: sheet.getSheetName(),
            area,
            // The grid treats an empty text as an empty cell.
            values: grid.values(area).map((row) => row.map((value) => value ?? '')),
            texts: grid.texts(area),
            formats: grid.range(area).getNumberFormats(),
            styles: JSON.stringify(grid.styles(area)),
            panes: sheet.getFreeze(),
            tables: sheet.getSubTableInfos().map((table) => [table.name, table.range]),
          };
        });
        return { names: names.filter(([name]) => !name!.startsWith('_NPLV')), sheets };
      }, null);

    /** What a reader sees: a frozen cell without a format of its own gets the one that its result had. */
    const appearance = ({ names, sheets }: Awaited<ReturnType<typeof everything>>) => ({
      names,
      sheets: sheets.map((sheet) => ({
        ...sheet,
        formats: undefined,
        styles: undefined,
        texts: isMicrosoftClient ? undefined : sheet.texts,
      })),
    });

    /** Formulas of the workbook by sheet. */
    const formulas = () =>
      bench.work(
        ({ grid }) =>
          grid.workbook.getSheets().map((sheet) => {
            const area = grid.usedArea(grid.wholeSheet(sheet.getSheetId()), true);
            return area ? grid.formulaTexts(area) : [];
          }),
        null,
      );

    const makeTemplate = async (name: string) => {
      await bench.pane.getByRole('tab', { name: say.templates }).click();
      await bench.pane.getByRole('button', { name: new RegExp(`^${name}`) }).click();
      const place = bench.pane.getByRole('combobox', { name: 'Gemeente of gebied' });
      if ((await place.isVisible()) && (await place.inputValue()) === '') {
        await place.fill('Amsterdam');
        await bench.press('Enter');
      }
      await button('Maak het blad').click();
      await bench.pane.getByText(/staat in de werkmap\.$/).waitFor();
      await button('Alle sjablonen').click();
    };

    it('freezes to values that look the same, and thaws byte for byte', async () => {
      await bench.work(async ({ grid }) => {
        const sheet = grid.workbook.insertSheet("Jan's alles");
        sheet.getRange('A1:B2').setValues([
          ['Plaats', 'Jaar'],
          ['Rotterdam', 2024],
        ]);
        sheet.getRange('D1').setFormula('=NPLV.PAYMENTS("Delft")');
        sheet
          .getRange('N1:N3')
          .setValues([
            [{ f: '=NPLV.PAYMENT(plaats,"school",$B2)' }],
            [{ f: '=COUNTA(D1#)' }],
            [{ f: '=IF(1>2,NPLV.PAYMENT("Roterdam",4),"– geen –")' }],
          ]);
        sheet.getRange('N1').setNumberFormat('#,##0.00').setBackground('#ffee00');
        sheet.setFrozenRows(1);
        grid.workbook.insertDefinedName('plaats', "'Jan''s alles'!$A$2");
        await sheet.addTable('Plaatsen', { startRow: 0, startColumn: 0, endRow: 1, endColumn: 1 }, 'plaatsen');
        await grid.calculation.settled();
      }, null);
      await makeTemplate('Kasritme');
      await makeTemplate('Besteding');
      const [looks, texts] = [await everything(), await formulas()];
      expect(JSON.stringify(texts)).toContain('=NPLV.PAYMENT(plaats');

      await bench.pane.getByRole('tab', { name: say.audit }).click();
      await button(say.check).click();
      await bench.pane.getByText(say.found).waitFor();
      await bench.pane.getByRole('radio', { name: say.inPlace }).check();
      await button(say.freeze).click();
      await button(say.confirm).click();
      await bench.pane.getByText(/formules bevroren op/).waitFor();
      expect(appearance(await everything())).toEqual(appearance(looks));
      expect(JSON.stringify(await formulas())).not.toMatch(/NPLV\.[A-Z]/);

      await button(say.thaw).click();
      await bench.pane.getByText(say.thawed).waitFor();
      expect(await formulas()).toEqual(texts);
      expect(await everything()).toEqual(looks);
      expect(bench.faults).toEqual([]);
    });
  });
});
