import { findMerged } from '../../src/excel/merged';

const area = { sheet: 'Blad1', row: 1, column: 1, rows: 2, columns: 3 };

/** An Excel of a version, with cells merged or not. */
function excelWith(address: string | null, isSupported = true): Excel.RequestContext {
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => isSupported } } } });
  const merged = { isNullObject: address === null, address, load: () => merged };
  const sheet = { getRangeByIndexes: () => ({ getMergedAreasOrNullObject: () => merged }) };
  const context = { workbook: { worksheets: { getItem: () => sheet } }, sync: async () => undefined };
  return context as unknown as Excel.RequestContext;
}

describe('merged cells', () => {
  it('are named, so that nothing is written into them', async () => {
    expect(await findMerged(excelWith('Blad1!B2:C2'), [area])).toEqual({ problem: 'merged', cells: 'Blad1!B2:C2' });
  });

  it('are none where there are none, or where Excel is too old to tell', async () => {
    expect(await findMerged(excelWith(null), [area])).toBeUndefined();
    expect(await findMerged(excelWith('Blad1!B2:C2', false), [area])).toBeUndefined();
  });
});
