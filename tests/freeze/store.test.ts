import { readFrozen, readRecord, recordFreeze, recordThaw } from '../../src/freeze/store';
import { type FrozenFormula, isProblem, type Problem } from '../../src/workbook/port';
import { FakeGateway } from '../taskpane/fake-gateway';

/** Makes formulas, of some 200 characters each in the record. */
function formulas(count: number, sheet = 'Blad1'): FrozenFormula[] {
  return Array.from({ length: count }, (_, row) => ({
    ...{ sheet, row, column: 0, rows: 1, columns: 1, formula: `=NPLV.PAYMENT("~é😀",A${row + 1},2024)` },
    ...{ checksum: '9-abc', version: '1.0.0 (24-6-2025)', anchor: `_NPLV_abcdefgh_${row}` },
  }));
}

async function thaw(gateway: FakeGateway, isThawed: (formula: FrozenFormula) => boolean): Promise<unknown> {
  const entries = await readRecord(gateway);
  if (isProblem(entries)) return entries;
  const left = entries.flatMap(({ frozen }) => frozen.filter((formula) => !isThawed(formula)));
  return recordThaw(gateway, entries, new Set(left));
}

/** Record of version 1.0. */
const earlier = (frozen: readonly FrozenFormula[]) => ({ 'nplv.frozen': 1, 'nplv.frozen.0': JSON.stringify(frozen) });

describe('the record of frozen formulas', () => {
  it.each([1, 3000])('restores %d formulas as they were frozen, and is empty after they are thawed', async (count) => {
    const gateway = new FakeGateway();
    expect(await recordFreeze(gateway)(formulas(count))).toBeUndefined();
    expect(await readFrozen(gateway)).toEqual(formulas(count));
    expect([...gateway.hiddenTexts.values()].every((text) => text.length < 8_000 && !text.includes('"'))).toBe(true);
    expect(await thaw(gateway, () => true)).toBeUndefined();
    expect(await readFrozen(gateway)).toEqual([]);
    expect(gateway.hiddenTexts.size).toBe(0);
  });

  it('loses nothing where two people freeze and thaw at the same time', async () => {
    const gateway = new FakeGateway();
    await Promise.all([
      recordFreeze(gateway)(formulas(3)),
      recordFreeze(gateway)(formulas(2, 'Blad2')),
      recordFreeze(gateway)(formulas(2, 'Blad3')),
    ]);
    const entries = await readRecord(gateway);
    const frozen = (await readFrozen(gateway)) as readonly FrozenFormula[];
    expect(frozen).toHaveLength(7);
    // Both read the same record before either thaws.
    const without = (sheet: string) => new Set(frozen.filter((one) => one.sheet !== sheet || one.row > 0));
    if (isProblem(entries)) throw new Error('the record cannot be read');
    await Promise.all([
      recordThaw(gateway, entries, without('Blad1')),
      recordThaw(gateway, entries, without('Blad2')),
      recordFreeze(gateway)(formulas(1, 'Blad4')),
    ]);
    const left = (await readFrozen(gateway)) as readonly FrozenFormula[];
    expect(left.map(({ sheet, row }) => `${sheet} ${row}`).sort()).toEqual([
      'Blad1 1',
      'Blad1 2',
      'Blad2 1',
      'Blad3 0',
      'Blad3 1',
      'Blad4 0',
    ]);
  });

  it('keeps the formulas of an undone freeze that could not be restored', async () => {
    const gateway = new FakeGateway();
    const record = recordFreeze(gateway);
    await record(formulas(5));
    await record(formulas(2));
    expect(await readFrozen(gateway)).toEqual(formulas(2));
    await record([]);
    expect(gateway.hiddenTexts.size).toBe(0);
  });

  it('is unchanged where the workbook refuses to store more', async () => {
    const gateway = new FakeGateway();
    await recordFreeze(gateway)(formulas(3));
    gateway.changeHiddenTexts = async (): Promise<Problem> => ({ problem: 'notKept' });
    expect(await recordFreeze(gateway)(formulas(3000))).toEqual({ problem: 'notKept' });
    expect(await thaw(gateway, () => true)).toEqual({ problem: 'notKept' });
    expect(await readFrozen(gateway)).toEqual(formulas(3));
  });

  it.each([
    ['in one list', { 'nplv.frozen': 2 }, 'nplv.frozen'],
    ['on one of two sides', { 'nplv.frozen': { key: 'nplv.frozen.b', count: 2 } }, 'nplv.frozen.b'],
  ])('of version 1.0, %s, is thawed in steps and removed once empty', async (_, setting, key) => {
    const text = JSON.stringify(formulas(3));
    const parts = { [`${key}.0`]: text.slice(0, 100), [`${key}.1`]: text.slice(100) };
    const gateway = new FakeGateway({ settings: { ...setting, ...parts } });
    await recordFreeze(gateway)(formulas(1, 'Blad2'));
    expect(await readFrozen(gateway)).toEqual([...formulas(3), ...formulas(1, 'Blad2')]);
    await thaw(gateway, ({ sheet, row }) => sheet === 'Blad1' && row === 1);
    expect(await readFrozen(gateway)).toEqual([formulas(3)[0], formulas(3)[2], ...formulas(1, 'Blad2')]);
    await thaw(gateway, ({ sheet }) => sheet === 'Blad1');
    expect(await readFrozen(gateway)).toEqual(formulas(1, 'Blad2'));
    expect(gateway.settings.size).toBe(0);
  });

  it.each([
    ['whose part is cut off', { 'nplv.frozen': 1, 'nplv.frozen.0': '[{"formula"' }],
    ['whose part is gone', { 'nplv.frozen': 2, 'nplv.frozen.0': '[]' }],
    ['of which nothing tells how many parts it has', { 'nplv.frozen': 'drie' }],
    ['with less than no parts', { 'nplv.frozen': -1 }],
    ['with more parts than anyone freezes', { 'nplv.frozen': 1e9 }],
    ['that points at other settings', { 'nplv.frozen': { key: 'nplv.pane', count: 1 }, 'nplv.pane.0': '[]' }],
    ['with a formula that is none', earlier([{ ...formulas(1)[0]!, formula: 'tekst' }])],
    ['with a formula that calls a program', earlier([{ ...formulas(1)[0]!, formula: "=cmd|'/C calc'!A0" }])],
    ['with cells beyond the sheet', earlier([{ ...formulas(1)[0]!, rows: 2_000_000 }])],
    ['with the name of someone else, which thawing would delete', earlier([{ ...formulas(1)[0]!, anchor: 'Totaal' }])],
  ])('%s is reported rather than treated as empty or overwritten', async (_, settings) => {
    const gateway = new FakeGateway({ settings });
    expect(await readFrozen(gateway)).toEqual({ problem: 'recordDamaged' });
    expect(Object.fromEntries(gateway.settings)).toEqual(settings);
  });

  it('is damaged where a part of an entry is missing or invalid; other texts are ignored', async () => {
    const gateway = new FakeGateway();
    await recordFreeze(gateway)(formulas(300));
    const key = [...gateway.hiddenTexts.keys()][1]!;
    gateway.hiddenTexts.set('F..x', 'iets').set('X.1.2.3', '[').set('T.abc.def.0', '1 2 drie');
    expect(await readFrozen(gateway)).toEqual(formulas(300));
    gateway.hiddenTexts.set(key, 'iets');
    expect(await readFrozen(gateway)).toEqual({ problem: 'recordDamaged' });
    gateway.hiddenTexts.delete(key);
    expect(await readFrozen(gateway)).toEqual({ problem: 'recordDamaged' });
  });

  it('of 10,000 formulas is read again within 50 ms', async () => {
    const gateway = new FakeGateway();
    await recordFreeze(gateway)(formulas(10_000));
    await readFrozen(gateway);
    const before = performance.now();
    expect(await readFrozen(gateway)).toHaveLength(10_000);
    expect(performance.now() - before).toBeLessThan(50);
  });
});
