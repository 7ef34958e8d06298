import type { IStyleData } from '@univerjs/core';
import { colourCells } from '../../src/workbench/grid/colour-display';
import { allows, type EntryRule } from '../../src/workbench/grid/entry-rules';
import { type Headless, startHeadless } from './headless';

const STOP = { title: 'NPLV', message: 'Kies ja of nee.', showAlert: true, style: 'Stop' as const };

describe('validation of cells', () => {
  let desk: Headless;
  beforeEach(() => (desk = startHeadless()));
  afterEach(() => desk.close());

  const inRange = (address: string, act: (range: Excel.Range) => void) =>
    desk.excel.run(async (context) => {
      act(context.workbook.worksheets.getActiveWorksheet().getRange(address));
      await context.sync();
    });
  const ruleAt = (address: string) => desk.grid.entryRules.find(desk.area(address));

  const RULES: [Excel.DataValidationRule, EntryRule][] = [
    [{ list: { inCellDropDown: true, source: 'ja,nee' } }, { kind: 'list', choices: ['ja', 'nee'] }],
    [{ wholeNumber: { formula1: 2023, formula2: 2026, operator: 'Between' } }, { kind: 'whole', from: 2023, to: 2026 }],
    [{ decimal: { formula1: -0.5, formula2: 1e12, operator: 'Between' } }, { kind: 'decimal', from: -0.5, to: 1e12 }],
    [
      { date: { formula1: '2023-01-01', formula2: '2040-12-31', operator: 'Between' } },
      { kind: 'date', from: '2023-01-01', to: '2040-12-31' },
    ],
  ];

  const LACKING: Excel.DataValidationRule[] = [
    { custom: { formula: '=A1>0' } },
    { list: { inCellDropDown: true, source: '=B1:B3' } },
    { decimal: { formula1: 0, operator: 'GreaterThan' } },
  ];

  it.each(RULES)('is stored with the cells: %j', async (rule, kept) => {
    await inRange('B2:C4', ({ dataValidation }) => {
      dataValidation.rule = rule;
      dataValidation.errorAlert = STOP;
    });
    expect(ruleAt('C3')).toEqual(kept);
    expect(desk.grid.entryRules.refusal(desk.area('C3'))).toEqual({ title: 'NPLV', message: 'Kies ja of nee.' });
    expect(ruleAt('D3')).toBeNull();
  });

  it('is replaced by another rule, also for a part of the cells', async () => {
    await inRange('B2:C4', ({ dataValidation }) => (dataValidation.rule = RULES[0]![0]));
    await inRange('C4', ({ dataValidation }) => (dataValidation.rule = RULES[1]![0]));
    expect(ruleAt('B3')).toEqual(RULES[0]![1]);
    expect(ruleAt('C4')).toEqual(RULES[1]![1]);
  });

  it('refuses kinds of rules that the host lacks, by name', async () => {
    const wrong = (rule: Excel.DataValidationRule) =>
      inRange('A1', ({ dataValidation }) => (dataValidation.rule = rule));
    const lacking = (errorLocation: string) => ({ code: 'NotImplemented', debugInfo: { errorLocation } });
    for (const rule of LACKING) await expect(wrong(rule)).rejects.toMatchObject(lacking('DataValidation.rule'));
    const warn = inRange('A1', ({ dataValidation }) => (dataValidation.errorAlert = { ...STOP, style: 'Warning' }));
    await expect(warn).rejects.toMatchObject(lacking('DataValidation.errorAlert'));
  });

  const days: EntryRule = { kind: 'date', from: '2023-01-01', to: '2023-12-31' };
  it.each<[EntryRule, unknown[], unknown[]]>([
    [{ kind: 'list', choices: ['ja', 'nee'] }, ['ja', null], ['Ja', 'misschien', 1]],
    [{ kind: 'whole', from: 0, to: 10 }, [0, 10], [-1, 11, 2.5, '3']],
    [{ kind: 'decimal', from: -1, to: 1 }, [-1, 0.25, 1], [1.01, true]],
    // 1 January 2023 is day 44927 of Excel.
    [days, [44927, 45291], [44926, 45292, '2023-06-01']],
  ])('%j decides which values fit', (rule, right, wrong) => {
    expect(right.filter((value) => !allows(rule, value as never))).toEqual([]);
    expect(wrong.filter((value) => allows(rule, value as never))).toEqual([]);
  });
});

describe('conditional colours', () => {
  let desk: Headless;
  beforeEach(() => (desk = startHeadless()));
  afterEach(() => desk.close());

  const add = (address: string, formula: string, fill: string) =>
    desk.excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
      const { rule, format } = range.conditionalFormats.add('Custom').custom;
      rule.formula = formula;
      format.fill.color = fill;
      format.font.color = '#9C0006';
      await context.sync();
    });
  const write = (address: string, values: unknown[][]) =>
    desk.excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).values = values;
      await context.sync();
    });
  /** Conditional colours are calculated some time after the cells. */
  const expectFills = async (expected: (string | undefined)[], patience = 40): Promise<void> => {
    const sheet = desk.grid.workbook.getActiveSheet().getSheet();
    const fills = expected.map((_, row) => (sheet.getCell(row, 0)?.s as IStyleData | undefined)?.bg?.rgb ?? undefined);
    if (patience === 0 || JSON.stringify(fills) === JSON.stringify(expected)) return expect(fills).toEqual(expected);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return expectFills(expected, patience - 1);
  };

  it('follow the values of the cells, row by row', async () => {
    colourCells(desk.injector);
    await write('A1:A3', [[1], [-1], ['=A1-5']]);
    await add('A1:A3', '=$A1<0', '#FBE0DE');
    await expectFills([undefined, '#FBE0DE', '#FBE0DE']);
    await write('A1', [[9]]);
    await expectFills([undefined, '#FBE0DE', undefined]);
  });

  it('added last take precedence, as in Excel', async () => {
    colourCells(desk.injector);
    await write('A1', [[1]]);
    await add('A1', '=$A1>0', '#E2EFDA');
    await add('A1', '=$A1<>""', '#FFF2CC');
    await expectFills(['#FFF2CC']);
  });

  it('of another kind are refused by name', async () => {
    const wrong = desk.excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').conditionalFormats.add('DataBar');
    });
    await expect(wrong).rejects.toMatchObject({ code: 'NotImplemented' });
  });
});

describe('merged cells', () => {
  let desk: Headless;
  beforeEach(() => (desk = startHeadless()));
  afterEach(() => desk.close());

  it('are found by a range that overlaps them', async () => {
    await desk.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (const merged of ['B2:C3', 'E1:F1']) desk.grid.workbook.getActiveSheet().getRange(merged).merge();
      const both = sheet.getRange('C3:E9').getMergedAreasOrNullObject().load('address');
      const all = sheet.getRange('A1:F9').getMergedAreasOrNullObject().load('address');
      const none = sheet.getRange('A4:F9').getMergedAreasOrNullObject();
      await context.sync();
      expect(both.address).toBe('Blad1!B2:C3');
      expect(all.address).toBe('Blad1!B2:C3,Blad1!E1:F1');
      expect(none.isNullObject).toBe(true);
    });
  });
});
