import { valueOf } from '../../results';
import { readColumns } from '../../../src/reconcile/read/columns';
import type { CellValues } from '../../../src/workbook/cells';
import { earlierSheet, reconciledOf, type RunLedger } from '../../../src/taskpane/reconcile/earlier';

const heading = ['Datum', 'Tekst', 'Bedrag'];
const lines = [
  ['2023-12-20', 'Kansrijke wijk integraal', 177_367.85],
  ['2023-12-21', 'Huur', -500],
];
const ofBank = (iban: string, ...amounts: number[]): CellValues => [
  ['Rekening', 'Datum', 'Bedrag', 'Tegenrekening'],
  ...amounts.map((amount) => [iban, '2023-12-20', amount, 'NL86INGB0002445588']),
];

function ledger(name: string, cells: CellValues, isFile = false): RunLedger {
  return { name, cells, isFile, columns: valueOf(readColumns(cells, 'excl')) };
}

/** Property of the sheet of an earlier run. */
function keptOf(run: RunLedger, sheet = 'Aansluiting', year: number | undefined = 2023): string {
  return JSON.stringify({ ...reconciledOf(run, 'Arnhem', year), sheet });
}

function sheetFor(run: RunLedger, kept: Record<string, string>): string | undefined {
  return earlierSheet(new Map(Object.entries(kept)), reconciledOf(run, 'Arnhem', 2023), run);
}

describe('the sheet of an earlier run', () => {
  const first = ledger('Blad1!A1', [heading, ...lines]);

  it('is found for a ledger in its place, with other lines', () => {
    const grown = ledger('Blad1!A1', [heading, ['2023-01-02', 'Anders', 1], ...lines]);
    expect(sheetFor(grown, { Aansluiting: keptOf(first) })).toBe('Aansluiting');
  });

  it.each(["'Grootboek 2023'!A1", 'Blad1!A2', 'Tabel1'])('is found for the same lines in %s', (name) => {
    expect(sheetFor(ledger(name, first.cells), { Aansluiting: keptOf(first) })).toBe('Aansluiting');
  });

  it('is not taken for another ledger of one layout, another year or another kind of sheet', () => {
    const other = ledger('Blad2!A1', [heading, ['2023-06-01', 'Subsidie', 999.99]]);
    expect(sheetFor(other, { Aansluiting: keptOf(first) })).toBeUndefined();
    expect(sheetFor(first, { Aansluiting: keptOf(first, 'Aansluiting', 2024) })).toBeUndefined();
    expect(sheetFor(first, { Aansluiting: 'true' })).toBeUndefined();
  });

  it.each([
    ['NL00BANK0123456789', 'NL00BANK0987654321'],
    ['123456789', '987654321'],
  ])('is found for the next file of bank account %s, and not for that of %s', (mine, other) => {
    const december = ledger('Tabel1', ofBank(mine, 1, 2), true);
    const kept = { Aansluiting: keptOf(december) };
    expect(sheetFor(ledger('Tabel2', ofBank(mine, 3), true), kept)).toBe('Aansluiting');
    expect(sheetFor(ledger('Tabel2', ofBank(other, 3), true), kept)).toBeUndefined();
    // A table of a deleted sheet leaves its name to the next.
    expect(sheetFor(ledger('Tabel1', ofBank(other, 1, 2), true), kept)).toBeUndefined();
  });

  it('is found for a file without an account where that has the lines of the earlier one', () => {
    const kept = { Aansluiting: keptOf(ledger('Tabel1', [heading, ...lines], true)) };
    const more = ledger('Tabel2', [heading, ['2023-12-31', 'Nieuw', 3], ...lines], true);
    expect(sheetFor(more, kept)).toBe('Aansluiting');
    expect(sheetFor(ledger('Tabel2', [heading, ['2023-12-31', 'Nieuw', 3]], true), kept)).toBeUndefined();
  });

  it('is the one that kept its name, never a copy beside it', () => {
    expect(sheetFor(first, { Archief: keptOf(first), Aansluiting: keptOf(first) })).toBe('Aansluiting');
    expect(sheetFor(first, { Archief: keptOf(first), Definitief: keptOf(first) })).toBeUndefined();
    expect(sheetFor(first, { Definitief: keptOf(first) })).toBe('Definitief');
  });
});
