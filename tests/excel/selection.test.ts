import { latestOnly } from '../../src/excel/follow/follow-selection';
import { isProblem, type Problem, type Selection } from '../../src/workbook/port';
import { type Desk, openWorkbook } from './workbook';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('the selection', () => {
  let desk: Desk;
  beforeEach(async () => (desk = await openWorkbook()));
  afterEach(() => desk.close());

  const select = async (address: string, sheet = 'Blad1') => {
    await desk.excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(address).select();
      await context.sync();
    });
    return (await desk.gateway.selection()) as Selection;
  };

  it('has its address as in a formula, and its active cell', async () => {
    await desk.type('B3', [['=1+2']]);
    expect(await select('B3:D9')).toMatchObject({
      sheet: 'Blad1',
      address: 'Blad1!B3:D9',
      row: 2,
      column: 1,
      rows: 7,
      columns: 3,
      active: { cell: 'B3', formula: '=1+2', value: 3, shown: '3', sheetIsProtected: false },
    });
    expect((await select('A1', "Jan's blad")).address).toBe("'Jan''s blad'!A1");
  });

  it('distinguishes an empty cell, text, a number and an error', async () => {
    await desk.type('A1:D1', [['tekst', 12.5, '=1/0', "'=geen formule"]]);
    expect((await select('A1')).active).toMatchObject({ formula: '', value: 'tekst' });
    expect((await select('B1')).active).toMatchObject({ formula: '', value: 12.5 });
    expect((await select('C1')).active).toMatchObject({ formula: '=1/0', value: { error: '#DIV/0!' } });
    expect((await select('D1')).active).toMatchObject({ formula: '', value: '=geen formule' });
    expect((await select('E1')).active).toMatchObject({ formula: '', value: null, shown: '' });
  });

  it('is the active cell for separate ranges and charts', async () => {
    await desk.type('C1', [['=2*3']]);
    await select('C1');
    const { run } = desk.excel;
    const once = jest.fn().mockRejectedValueOnce({ code: 'InvalidSelection' }).mockImplementation(run);
    Object.assign(globalThis, { Excel: { ...desk.excel, run: once } });
    expect(await desk.gateway.selection()).toMatchObject({ address: 'Blad1!C1', rows: 1, active: { value: 6 } });
  });

  it('has the formula that spills into a cell', async () => {
    await desk.type('B2', [['=SEQUENCE(3,2)']]);
    expect((await select('C4')).active).toMatchObject({
      formula: '',
      value: 6,
      spilledFrom: { cell: 'B2', formula: '=SEQUENCE(3,2)' },
    });
    expect((await select('B2')).active).toMatchObject({ formula: '=SEQUENCE(3,2)', spilledFrom: undefined });
  });

  it('is shown on request of the pane', async () => {
    await desk.gateway.select({ sheet: "Jan's blad", row: 4, column: 2, rows: 2, columns: 1 });
    expect(await desk.gateway.selection()).toMatchObject({ address: "'Jan''s blad'!C5:C6" });
    expect(await desk.gateway.select({ sheet: 'Weg', row: 0, column: 0, rows: 1, columns: 1 })).toMatchObject({
      problem: 'gone',
    });
  });

  it('is followed, edits of the cell included; only the last of quick changes is reported', async () => {
    const told: string[] = [];
    const stop = desk.gateway.onSelectionChange((now: Selection | Problem) =>
      told.push(isProblem(now) ? now.problem : `${now.active.cell} ${now.active.shown}`),
    );
    await pause(50);
    for (const address of ['A1', 'A2', 'A3', 'A4']) await select(address);
    await pause(400);
    expect(told).toEqual(['A4 ']);
    await desk.type('A4', [[7]]);
    await pause(400);
    expect(told[told.length - 1]).toBe('A4 7');
    stop();
    await pause(50);
    const before = told.length;
    await select('B1');
    await pause(400);
    expect(told).toHaveLength(before);
  });
});

describe('latestOnly', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('waits for a pending answer, and drops an outdated one', async () => {
    const answers: ((answer: string) => void)[] = [];
    const told: string[] = [];
    const read = jest.fn(() => new Promise<string>((answer) => answers.push(answer)));
    const questions = latestOnly(read, (answer) => told.push(answer));
    questions.ask();
    await jest.advanceTimersByTimeAsync(1000);
    questions.ask();
    questions.ask();
    await jest.advanceTimersByTimeAsync(1000);
    expect(read).toHaveBeenCalledTimes(1);
    answers[0]?.('eerste');
    await jest.advanceTimersByTimeAsync(0);
    expect(told).toEqual([]);
    answers[1]?.('laatste');
    await jest.advanceTimersByTimeAsync(0);
    expect(told).toEqual(['laatste']);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('reports nothing after it is stopped', async () => {
    const told: string[] = [];
    const questions = latestOnly(
      async () => 'antwoord',
      (answer) => told.push(answer),
    );
    questions.ask();
    questions.stop();
    await jest.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([]);
  });
});
