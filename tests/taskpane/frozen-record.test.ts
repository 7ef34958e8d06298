import { inChunks } from '../../src/freeze/record';
import type { Problem, FrozenFormula } from '../../src/workbook/port';
import { keepFrozen, readFrozen } from '../../src/taskpane/shared/frozen-record';
import { FakeGateway } from './fake-gateway';

/** A workbook whose settings hold no more than so many characters. */
class FullGateway extends FakeGateway {
  most = Infinity;

  override async saveSetting(key: string, value: unknown): Promise<Problem | undefined> {
    const others = [...this.settings].filter(([known]) => known !== key).map(([, kept]) => kept);
    const size = JSON.stringify([...others, value ?? '']).length;
    return size > this.most ? { problem: 'notKept' } : super.saveSetting(key, value);
  }
}

/** So many formulas, of some 200 characters each in the record. */
function formulas(count: number): FrozenFormula[] {
  return Array.from({ length: count }, (_, row) => ({
    ...{ sheet: 'Blad1', row, column: 0, rows: 1, columns: 1, formula: `=NPLV.PAYMENT(A${row + 1},"integraal",2024)` },
    ...{ checksum: '9-abc', version: '1.0.0 (24-6-2025)', anchor: `_NPLV_abcdefgh_${row}` },
  }));
}

describe('the record of what is frozen', () => {
  it('is kept in parts, and leaves nothing of the one before it', async () => {
    const gateway = new FakeGateway();
    for (const count of [2000, 3, 1500]) {
      expect(await keepFrozen(gateway, formulas(count))).toBeUndefined();
      expect(readFrozen(gateway)).toEqual(formulas(count));
      const parts = inChunks(formulas(count)).length;
      expect(gateway.settings.size - 1).toBe(parts);
    }
    await keepFrozen(gateway, []);
    expect(readFrozen(gateway)).toEqual([]);
    expect([...gateway.settings]).toEqual([['nplv.frozen', 0]]);
  });

  it.each([150_000, 200_000, 300_000])('stays as it was where no more than %d characters are kept', async (most) => {
    const gateway = new FullGateway();
    await keepFrozen(gateway, formulas(3));
    const before = [...gateway.settings];
    gateway.most = most;
    expect(await keepFrozen(gateway, formulas(3000))).toEqual({ problem: 'notKept' });
    expect(readFrozen(gateway)).toEqual(formulas(3));
    expect([...gateway.settings]).toEqual(before);
  });

  it('is read as workbooks of before have it, and is kept as it is now from then on', async () => {
    const chunks = inChunks(formulas(1000));
    expect(chunks.length).toBeGreaterThan(1);
    const settings = Object.fromEntries(chunks.map((chunk, index) => [`nplv.frozen.${index}`, chunk]));
    const gateway = new FakeGateway({ settings: { ...settings, 'nplv.frozen': chunks.length } });
    expect(readFrozen(gateway)).toEqual(formulas(1000));
    await keepFrozen(gateway, formulas(2));
    expect(readFrozen(gateway)).toEqual(formulas(2));
    expect(gateway.settings.size).toBe(2);
  });

  it.each([
    ['whose part is cut off', { 'nplv.frozen': 1, 'nplv.frozen.0': '[{"formula"' }],
    ['whose part is gone', { 'nplv.frozen': 2, 'nplv.frozen.0': '[]' }],
    ['of which nothing tells how many parts it has', { 'nplv.frozen': 'drie' }],
    ['with less than no parts', { 'nplv.frozen': -1 }],
  ])('%s is not taken for an empty one, nor written over', async (_, settings) => {
    const gateway = new FakeGateway({ settings });
    expect(readFrozen(gateway)).toEqual({ problem: 'recordDamaged' });
    expect(await keepFrozen(gateway, formulas(1))).toEqual({ problem: 'recordDamaged' });
    expect(Object.fromEntries(gateway.settings)).toEqual(settings);
  });

  it('of 10,000 formulas is read again within 50 ms', async () => {
    const gateway = new FakeGateway();
    await keepFrozen(gateway, formulas(10_000));
    readFrozen(gateway);
    const before = performance.now();
    expect(readFrozen(gateway)).toHaveLength(10_000);
    expect(performance.now() - before).toBeLessThan(50);
  });
});
