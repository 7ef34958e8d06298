import { type Desk, openWorkbook } from './workbook';

describe('reading a ledger', () => {
  let desk: Desk;
  beforeEach(async () => (desk = await openWorkbook()));
  afterEach(() => desk.close());

  it('reads whole columns down to the last used row', async () => {
    await desk.type('B2:C4', [
      ['Datum', 'Bedrag'],
      ['', 12.5],
      ['=NA()', true],
    ]);
    const columns = { sheet: 'Blad1', row: 0, column: 1, rows: 1_048_576, columns: 2 };
    expect(await desk.gateway.readCells(columns)).toEqual([
      [null, null],
      ['Datum', 'Bedrag'],
      [null, 12.5],
      [{ error: '#N/A' }, true],
    ]);
  });

  it('reads in blocks, reports progress and can be stopped', async () => {
    const rows = 12_000;
    await desk.type(
      `A1:B${rows}`,
      Array.from({ length: rows }, (_, row) => [row, `regel ${row}`]),
    );
    const area = { sheet: 'Blad1', row: 0, column: 0, rows, columns: 2 };
    const parts: number[] = [];
    const cells = await desk.gateway.readCells(area, { onProgress: (part) => void parts.push(part) });
    expect(cells).toHaveLength(rows);
    expect((cells as unknown[][])[rows - 1]).toEqual([rows - 1, `regel ${rows - 1}`]);
    expect(parts).toEqual([0.5, 1]);
    const stop = new AbortController();
    stop.abort();
    expect(await desk.gateway.readCells(area, { signal: stop.signal })).toEqual({ problem: 'cancelled' });
  });

  it('halves a request whose answer is too large', async () => {
    const long = 'x'.repeat(3000);
    const half = Array.from({ length: 1250 }, () => [long]);
    await desk.type('A1:A1250', half);
    await desk.type('A1251:A2500', half);
    const cells = await desk.gateway.readCells({ sheet: 'Blad1', row: 0, column: 0, rows: 2500, columns: 1 });
    expect(cells).toHaveLength(2500);
  });

  it('lists the tables', async () => {
    await desk.type('A1:B2', [
      ['Datum', 'Bedrag'],
      [45_000, 1],
    ]);
    await desk.excel.run(async (context) => {
      context.workbook.tables.add('Blad1!A1:B2', true).name = 'Grootboek';
      await context.sync();
    });
    const grootboek = { name: 'Grootboek', sheet: 'Blad1', row: 0, column: 0, rows: 2, columns: 2 };
    expect(await desk.gateway.tables()).toEqual({ tables: [grootboek], leftOut: 0 });
    expect(await desk.gateway.tables('Blad1')).toEqual({ tables: [grootboek], leftOut: 0 });
    expect(await desk.gateway.tables("Jan's blad")).toEqual({ tables: [], leftOut: 0 });
    expect(await desk.gateway.locateTable('Grootboek')).toEqual(grootboek);
    expect(await desk.gateway.locateTable('Kas')).toBeUndefined();
  });
});
