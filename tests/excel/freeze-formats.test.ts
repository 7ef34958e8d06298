import type { FrozenFormula } from '../../src/workbook/port';
import { isProblem } from '../../src/workbook/port';
import { freezeTexts, readEntries } from '../../src/freeze/record';
import { calculatingWorkbook } from '../sheets/templates/calculating';
import { isMicrosoftClient } from '../conformance/library';
import { formulaCell, freezeOrder } from './freezing';

jest.setTimeout(60_000);

const formulas = {
  day: '=NPLV.DEADLINE("regeling.besteding")',
  window: '=NPLV.CHANGE.WINDOW("2024-03-15")',
  amount: '=NPLV.PAYMENT("Arnhem","integraal",2023,"excl")',
};

const describeWhereKnown = isMicrosoftClient ? describe.skip : describe;

describeWhereKnown('freezing results that show in the number format of their function', () => {
  let book: ReturnType<typeof calculatingWorkbook>;
  let kept: readonly FrozenFormula[];
  beforeEach(async () => {
    book = calculatingWorkbook();
    await book.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('A1').formulas = [[formulas.day]];
      sheet.getRange('A3').formulas = [[formulas.window]];
      sheet.getRange('A5').formulas = [[formulas.amount]];
      sheet.getRange('A5').numberFormat = [['0']];
      await context.sync();
    });
    await book.grid.calculation.settled();
    const cells = [
      formulaCell(0, 0, formulas.day),
      formulaCell(2, 0, formulas.window),
      formulaCell(4, 0, formulas.amount),
    ];
    const frozen = await book.gateway.freeze(freezeOrder(cells, (all) => (kept = all)));
    expect(isProblem(frozen)).toBe(false);
  });
  afterEach(() => book.close());

  const cells = () =>
    book.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A1:C5').load('numberFormat,formulas,text');
      await context.sync();
      return { formats: range.numberFormat, formulas: range.formulas, texts: range.text };
    });

  it('keeps days as days in cells without a format of their own', async () => {
    const { formats, texts } = await cells();
    // Article 11, paragraph 2; article 10, paragraph 3: the first window for a change.
    expect([formats[0]![0], texts[0]![0]]).toEqual(['dd-mm-yyyy', '31-12-2025']);
    expect(formats[2]).toEqual(['dd-mm-yyyy', 'dd-mm-yyyy', 'General']);
    expect(texts[2]).toEqual(['01-03-2024', '30-04-2024', 'open']);
  });

  it('leaves the format of the user in place', async () => {
    // Annex, art. 4: Arnhem 2023, 186,703 less 5%.
    expect((await cells()).texts[4]![0]).toBe('177368');
  });

  it('takes the formats back when thawing, also from the record of an opened workbook', async () => {
    const [entry] = readEntries(freezeTexts('a', kept))!;
    expect(entry!.formulas).toEqual(kept);
    expect(await book.gateway.thaw(entry!.formulas)).toMatchObject({ restored: 3, changed: [], lost: [], waiting: [] });
    const { formats, formulas: restored } = await cells();
    expect([restored[0]![0], restored[2]![0]]).toEqual([formulas.day, formulas.window]);
    expect([formats[0]![0], ...formats[2]!, formats[4]![0]]).toEqual(['General', 'General', 'General', 'General', '0']);
  });
});
