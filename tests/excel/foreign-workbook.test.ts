import { type Desk, openWorkbook } from './workbook';

jest.setTimeout(60_000);

const TABLES = 5_000;
const NAMES = 50_000;
const KEPT = 3;

/** Names of a workbook, of which a few hold texts of ours; all others are long formulas. */
function names(ours: number): { name: string; data: string } {
  const named = (name: string, formulaOrRefString: string) => ({ id: name, name, formulaOrRefString, comment: '' });
  const all = Array.from({ length: NAMES }, (_, at) =>
    at < ours ? named(`_NPLVT.F.a.${at}`, `="tekst ${at}"`) : named(`Naam_${at}`, `=${'1+'.repeat(20)}${at}`),
  );
  const inWorkbook = all.map((one) => [one.id, { ...one, hidden: true, localSheetId: 'AllDefaultWorkbook' }]);
  return { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(Object.fromEntries(inWorkbook)) };
}

/** First row of a table: the last ones stand on top. */
const rowOf = (at: number): number => 3 * (TABLES - 1 - at);

/** Tables of two rows each, one under another on one sheet, and one on another. */
function tables(): { name: string; data: string } {
  const table = (at: number) => ({
    id: `t${at}`,
    name: `Tabel${at}`,
    range: { startRow: rowOf(at), startColumn: 0, endRow: rowOf(at) + 1, endColumn: 0 },
    options: { showHeader: true, showFooter: false },
    filters: { tableColumnFilterList: [] },
    columns: [{ id: `c${at}`, displayName: 'Bedrag', dataType: 'string', formula: '', meta: {}, style: {} }],
  });
  const sheet = (from: number, to: number) => ({
    tables: Array.from({ length: to - from }, (_, at) => table(from + at)),
    tableFilteredOutRows: [],
  });
  return {
    name: 'SHEET_TABLE_PLUGIN',
    data: JSON.stringify({ s1: sheet(0, TABLES - 1), s2: sheet(TABLES - 1, TABLES) }),
  };
}

describe('a workbook of someone else', () => {
  let desk: Desk;
  afterEach(() => desk.close());

  it('with 5,000 tables has the first 200 listed, the others counted, and each found by its name', async () => {
    desk = await openWorkbook('1.13', [tables()]);
    const found = await desk.gateway.tables();
    expect(found).toMatchObject({ leftOut: TABLES - 200 });
    expect(found).toHaveProperty('tables.length', 200);
    const last = {
      name: `Tabel${TABLES - 1}`,
      sheet: "Jan's blad",
      row: 0,
      column: 0,
      rows: 2,
      columns: 1,
    };
    expect(await desk.gateway.locateTable(last.name)).toEqual(last);
    expect(await desk.gateway.tables("Jan's blad")).toEqual({ tables: [last], leftOut: 0 });
  });

  it('with 5,000 tables has a reference to one of them read', async () => {
    desk = await openWorkbook('1.13', [tables()]);
    const at = TABLES - 2;
    await desk.type(`A${rowOf(at) + 2}`, [[7]]);
    const reference = { kind: 'table', table: `Tabel${at}`, columns: [], sections: [] } as const;
    const [values] = await desk.gateway.read([reference], { sheet: 'Blad1', row: 0, column: 5 });
    expect(values).toEqual([[7]]);
  });

  it('with 50,000 names has only the texts of this product read', async () => {
    desk = await openWorkbook('1.13', [names(KEPT)]);
    const texts = new Map(Array.from({ length: KEPT }, (_, at) => [`F.a.${at}`, `tekst ${at}`]));
    expect(await desk.gateway.readHiddenTexts()).toEqual(texts);
  });

  it('with more texts in its names than freezing adds is refused, with their number', async () => {
    desk = await openWorkbook('1.13', [names(NAMES)]);
    expect(await desk.gateway.readHiddenTexts()).toEqual({ problem: 'tooManyNames', count: NAMES, most: 10_000 });
  });
});
