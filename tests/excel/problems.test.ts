import { excelGateway } from '../../src/excel/excel-gateway';

const area = { sheet: 'Blad1', row: 0, column: 0, rows: 1, columns: 1 };

/** Excel that answers every request with an error. */
function excelThatSays(code: string, message: string): void {
  const error = Object.assign(new Error(message), { code });
  const Office = { context: { requirements: { isSetSupported: () => true } } };
  Object.assign(globalThis, { Office, Excel: { run: () => Promise.reject(error) } });
}

describe('an error of Excel', () => {
  it.each([
    ['InvalidOperationInCellEditMode', { problem: 'busy' }],
    ['ItemNotFound', { problem: 'gone' }],
    ['InvalidObjectPath', { problem: 'gone' }],
    ['AccessDenied', { problem: 'denied' }],
    ['GeneralException', { problem: 'failed', message: 'zo is het' }],
  ])('%s becomes a problem', async (code, problem) => {
    excelThatSays(code, 'zo is het');
    const gateway = excelGateway('nl');
    expect(await gateway.select(area)).toEqual(problem);
    expect(await gateway.selection()).toEqual(problem);
    const plan = { start: area, blocks: [{ row: 0, column: 0, cells: [[1]] }] };
    expect(await gateway.checkEmpty(plan)).toEqual(problem);
    expect(await gateway.write(plan)).toEqual(problem);
    expect(await gateway.read([{ kind: 'range', cells: 'A1' }], area)).toEqual([problem]);
    const told: unknown[] = [];
    gateway.onSelectionChange((selection) => told.push(selection));
    await new Promise((done) => setTimeout(done));
    expect(told).toEqual([problem]);
  });
});
