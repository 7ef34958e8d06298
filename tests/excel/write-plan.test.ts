import type { IStyleData } from '@univerjs/core';
import type { Plan } from '../../src/workbook/plan';
import { type Desk, openWorkbook } from './workbook';

/** Runs an action the first time only. */
function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}

function styleOf({ grid }: Desk, row: number, column: number): IStyleData {
  return grid.styles({ sheetId: 's1', row, column, rows: 1, columns: 1 })[0]![0]!;
}

async function formatAsText(desk: Desk, address: string): Promise<void> {
  await desk.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange(address).numberFormat = '@' as unknown as string[][];
    await context.sync();
  });
}

async function cellsOf(desk: Desk, address: string): Promise<unknown> {
  return desk.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Blad1').getRange(address);
    range.load('formulas,values,numberFormat');
    await context.sync();
    const { formulas, values, numberFormat } = range;
    return { formulas, values, numberFormat };
  });
}

jest.setTimeout(30_000);

describe('writing a plan', () => {
  let desk: Desk;
  beforeEach(async () => (desk = await openWorkbook()));
  afterEach(() => desk.close());

  const table: Plan = {
    start: { sheet: 'Blad1', row: 1, column: 1 },
    blocks: [
      { row: 0, column: 0, cells: [['Thema', 2023, 2024]] },
      { row: 1, column: 0, cells: [['3. organisatie', '=1+1', null]] },
    ],
    formats: [{ row: 0, column: 0, rows: 1, columns: 3, bold: true, fill: '#E9F4EE' }],
    columnWidths: [{ column: 0, points: 90 }],
  };

  it('keeps every text of a verbatim block, also one that looks like a formula, a number or a day', async () => {
    const cells = [
      ['=1+1', '0012', '1-5'],
      ['@Zuid', 12, null],
    ];
    await desk.gateway.write({
      start: { sheet: 'Blad1', row: 0, column: 0 },
      blocks: [{ row: 0, column: 0, cells, isVerbatim: true }],
    });
    expect(await cellsOf(desk, 'A1:C2')).toMatchObject({
      values: [
        ['=1+1', '0012', '1-5'],
        ['@Zuid', 12, ''],
      ],
    });
  });

  it('writes formulas, values and formats, and returns the range', async () => {
    expect(await desk.gateway.write(table)).toEqual({
      sheet: 'Blad1',
      row: 1,
      column: 1,
      rows: 2,
      columns: 3,
      skipped: [],
    });
    expect(await desk.values('A1:D3')).toEqual([
      ['', '', '', ''],
      ['', 'Thema', 2023, 2024],
      ['', '3. organisatie', 2, ''],
    ]);
    expect(styleOf(desk, 1, 1)).toMatchObject({ bl: 1, bg: { rgb: '#E9F4EE' } });
  });

  it('freezes rows and columns of a new sheet', async () => {
    await desk.gateway.write({ ...table, start: { newSheet: 'Proef' }, frozenRows: 2, frozenColumns: 1 });
    expect(desk.grid.findSheet('Proef')!.getFreeze()).toMatchObject({ ySplit: 2, xSplit: 1 });
  });

  it('keeps a workbook name at its cells until their sheet is deleted', async () => {
    const name = { name: 'NPLV_Proef', inWorkbook: true, row: 0, column: 0, rows: 1, columns: 1 };
    const sheetPlan = (text: string): Plan => ({
      start: { newSheet: 'Proef' },
      blocks: [{ row: 0, column: 0, cells: [[text]] }],
      names: [name],
    });
    await desk.type('A1', [['=IFERROR(NPLV_Proef,"geen blad")']]);
    expect(await desk.values('A1')).toEqual([['geen blad']]);
    await desk.gateway.write(sheetPlan('eerste'));
    expect(await desk.values('A1')).toEqual([['eerste']]);
    await desk.gateway.write(sheetPlan('tweede'));
    expect(await desk.values('A1')).toEqual([['eerste']]);
    await desk.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Proef').delete();
      await context.sync();
    });
    expect(await desk.values('A1')).toEqual([['geen blad']]);
    await desk.gateway.write(sheetPlan('derde'));
    expect(await desk.values('A1')).toEqual([['derde']]);
  });

  it('writes nothing when one cell is filled, and names it', async () => {
    await desk.type('C3', [['van een collega']]);
    expect(await desk.gateway.write(table)).toEqual({ problem: 'occupied', cells: ['C3'], count: 1 });
    expect(await desk.values('A1:D3')).toEqual([
      ['', '', '', ''],
      ['', '', '', ''],
      ['', '', 'van een collega', ''],
    ]);
  });

  it('counts a formula with an empty result, and the range of a spill, as filled', async () => {
    await desk.type('B2', [['=""']]);
    expect(await desk.gateway.write(table)).toMatchObject({ problem: 'occupied', cells: ['B2'] });
    const spilling: Plan = {
      start: { sheet: 'Blad1', row: 4, column: 0 },
      blocks: [{ row: 0, column: 0, cells: [['=SEQUENCE(3)']], spills: { rows: 3, columns: 1 } }],
    };
    await desk.type('A7', [['in de weg']]);
    expect(await desk.gateway.write(spilling)).toEqual({ problem: 'occupied', cells: ['A7'], count: 1 });
    await desk.type('A7', [['']]);
    expect(await desk.gateway.write(spilling)).toMatchObject({ rows: 3, columns: 1 });
    expect(await desk.values('A5:A7')).toEqual([[1], [2], [3]]);
  });

  it('ignores content outside and between its own cells', async () => {
    await desk.type('A1', [['kop']]);
    await desk.type('E3', [['ernaast']]);
    expect(await desk.gateway.write(table)).toMatchObject({ sheet: 'Blad1' });
    expect(await desk.values('A1')).toEqual([['kop']]);
  });

  it('adds a sheet, numbered where its name is taken', async () => {
    const plan: Plan = { ...table, start: { newSheet: 'Kasritme' } };
    expect(await desk.gateway.write(plan)).toMatchObject({ sheet: 'Kasritme', row: 0, column: 0 });
    expect(await desk.values('A1:C1', 'Kasritme')).toEqual([['Thema', 2023, 2024]]);
    expect(await desk.gateway.write(plan)).toMatchObject({ sheet: 'Kasritme (2)', row: 0, column: 0 });
    expect(await desk.values('A1:C1', 'Kasritme (2)')).toEqual([['Thema', 2023, 2024]]);
  });

  it('refuses a protected sheet, a deleted sheet and the edge of the sheet', async () => {
    expect(await desk.gateway.write({ ...table, start: { sheet: 'Weg', row: 0, column: 0 } })).toEqual({
      problem: 'notFound',
      what: 'Weg',
    });
    expect(await desk.gateway.write({ ...table, start: { sheet: 'Blad1', row: 1_048_575, column: 0 } })).toEqual({
      problem: 'offSheet',
    });
    await desk.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').protection.protect();
      await context.sync();
    });
    expect(await desk.gateway.write(table)).toEqual({ problem: 'sheetProtected', sheet: 'Blad1' });
  });

  it('adds no sheet to a workbook whose structure is protected', async () => {
    await desk.excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await desk.gateway.write({ ...table, start: { newSheet: 'Kasritme' } })).toEqual({
      problem: 'workbookProtected',
    });
    expect(await desk.gateway.write(table)).toMatchObject({ sheet: 'Blad1' });
  });

  it('keeps formulas of the user that refer to a sheet which is replaced', async () => {
    const start = { newSheet: 'Aansluiting Arnhem 2024' };
    const withTotal = (total: number): Plan => ({ start, blocks: [{ row: 0, column: 0, cells: [['Totaal', total]] }] });
    await desk.gateway.write(withTotal(1));
    const formula = "='Aansluiting Arnhem 2024'!B1*2";
    await desk.gateway.write({
      start: { sheet: 'Blad1', row: 0, column: 7 },
      blocks: [{ row: 0, column: 0, cells: [[formula]] }],
    });
    await desk.gateway.write({ ...withTotal(21), start: { ...start, replaces: start.newSheet } });
    await desk.grid.calculation.settled();
    expect(await cellsOf(desk, 'H1')).toMatchObject({ formulas: [[formula]], values: [[42]] });
  });

  it.each([{ sheet: "Jan's blad", row: 0, column: 0 }, { newSheet: 'Lang' }])(
    'reports that %j was deleted during writing',
    async (start) => {
      const name = 'sheet' in start ? start.sheet : start.newSheet;
      const onProgress = (): void => void desk.grid.workbook.deleteSheet(desk.grid.findSheet(name)!);
      expect(await desk.gateway.write({ ...long, start }, { onProgress: once(onProgress) })).toEqual({
        problem: 'gone',
      });
      expect(desk.grid.workbook.getSheets().map((sheet) => sheet.getSheetName())).not.toContain(name);
    },
  );

  const long: Plan = {
    start: { sheet: 'Blad1', row: 0, column: 0 },
    blocks: [{ row: 0, column: 0, cells: Array.from({ length: 25_000 }, (_, row) => [row + 1]) }],
  };

  it('reports its progress', async () => {
    const parts: number[] = [];
    await desk.gateway.write(long, { onProgress: (part) => void parts.push(part) });
    expect(parts).toEqual([1 / 3, 2 / 3, 1]);
    expect(await desk.values('A25000')).toEqual([[25_000]]);
  });

  it('rolls back when it is cancelled', async () => {
    const stop = new AbortController();
    const answer = await desk.gateway.write(long, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(answer).toEqual({ problem: 'cancelled' });
    expect(await desk.values('A1:A3')).toEqual([[''], [''], ['']]);
    const sheet = new AbortController();
    const fresh = { ...long, start: { newSheet: 'Lang' } };
    await desk.gateway.write(fresh, { signal: sheet.signal, onProgress: () => sheet.abort() });
    expect(await desk.gateway.write({ ...table, start: { newSheet: 'Lang' } })).toMatchObject({ sheet: 'Lang' });
  });

  it('restores the sheet when it is cancelled, formats included', async () => {
    const look = () =>
      desk.excel.run(async (context) => {
        const { format } = context.workbook.worksheets.getItem('Blad1').getRange('B2');
        format.load('columnWidth');
        await context.sync();
        return [format.columnWidth, styleOf(desk, 1, 1)];
      });
    const before = await look();
    const stop = new AbortController();
    const looked: Plan = { ...long, formats: table.formats, columnWidths: table.columnWidths };
    const answer = await desk.gateway.write(looked, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(answer).toEqual({ problem: 'cancelled' });
    expect(await look()).toEqual(before);
  });

  it('writes formulas that calculate into cells formatted as text, and keeps that format', async () => {
    await formatAsText(desk, 'B3:C3');
    await desk.gateway.write(table);
    expect(await cellsOf(desk, 'B3:C3')).toEqual({
      formulas: [['3. organisatie', '=1+1']],
      values: [['3. organisatie', 2]],
      numberFormat: [['@', '@']],
    });
  });

  it('finishes when it is cancelled in the last batch', async () => {
    const stop = new AbortController();
    const onProgress = (part: number): void => {
      if (part === 1) stop.abort();
    };
    const answer = await desk.gateway.write(
      { ...long, start: { newSheet: 'Lang' } },
      { signal: stop.signal, onProgress },
    );
    expect(answer).toMatchObject({ sheet: 'Lang' });
    expect(desk.grid.findSheet('Lang')).not.toBeNull();
  });

  it('checks for filled cells without writing', async () => {
    await desk.type(
      'B2:B8',
      Array.from({ length: 7 }, (_, row) => [row]),
    );
    const planFrom = (column: number): Plan => ({
      start: { sheet: 'Blad1', row: 0, column },
      blocks: [{ row: 0, column: 0, cells: [['=1']], spills: { rows: 10, columns: 3 } }],
    });
    expect(await desk.gateway.checkEmpty(planFrom(0))).toEqual({
      problem: 'occupied',
      cells: ['B2', 'B3', 'B4', 'B5', 'B6'],
      count: 7,
    });
    expect(await desk.gateway.checkEmpty(planFrom(3))).toBeUndefined();
    // XFD is the last of 16,384 columns: three of them fit from XFB on.
    expect(await desk.gateway.checkEmpty(planFrom(16_382))).toEqual({ problem: 'offSheet' });
  });
});

describe('replacing the content of a cell', () => {
  let desk: Desk;
  beforeEach(async () => (desk = await openWorkbook()));
  afterEach(() => desk.close());

  const shown = async () => {
    const selection = await desk.gateway.selection();
    if ('problem' in selection) throw new Error(selection.problem);
    return selection.active;
  };

  it('writes the formula', async () => {
    await desk.type('A1', [[42]]);
    expect(await desk.gateway.replace(await shown(), '=6*7')).toBeUndefined();
    expect((await shown()).formula).toBe('=6*7');
  });

  it('writes a formula that calculates into a cell formatted as text', async () => {
    await desk.type('A1', [["'42"]]);
    await formatAsText(desk, 'A1');
    expect(await desk.gateway.replace(await shown(), '=6*7')).toBeUndefined();
    expect(await cellsOf(desk, 'A1')).toEqual({ formulas: [['=6*7']], values: [[42]], numberFormat: [['@']] });
  });

  it('refuses when the cell changed meanwhile', async () => {
    await desk.type('A1', [[42]]);
    const before = await shown();
    await desk.type('A1', [[43]]);
    expect(await desk.gateway.replace(before, '=6*7')).toEqual({ problem: 'changed', cell: 'A1' });
    expect(await desk.values('A1')).toEqual([[43]]);
  });

  it('refuses on a protected sheet', async () => {
    await desk.type('A1', [[42]]);
    await desk.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').protection.protect();
      await context.sync();
    });
    expect(await desk.gateway.replace(await shown(), '=6*7')).toEqual({ problem: 'sheetProtected', sheet: 'Blad1' });
  });
});
