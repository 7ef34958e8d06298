import type { Cell } from '../../../src/core/cell';
import { serialOf } from '../../../src/core/date';
import { LedgerLines } from '../../../src/reconcile/read/ledger-lines';
import { textReader } from '../../../src/reconcile/read/readers';

const texts = {
  description: textReader([0]),
  text: textReader([1]),
  counterparty: textReader([2]),
  theme: textReader([3]),
  document: textReader([4]),
  account: textReader([5]),
  costCentre: textReader([6]),
};

describe('lines of a ledger', () => {
  it('have the row, the amount and the texts of their own row', () => {
    const ledger: Cell[][] = [
      ['Omschrijving'],
      ['armoede BZK', 'armoede', 'BZK', 'NPLV', 'MB-1', '8400 subsidies', '6330 wijk'],
      ['nota BUREAU', 'nota', 'BUREAU', 'overig', 'MB-2', '4300 inhuur', '6340 zorg'],
    ];
    const lines = new LedgerLines(ledger, texts, undefined);
    lines.add(1, 16_150_000, 'entry', 2024, serialOf(2024, 5, 14));
    lines.add(2, -100_000, 'otherMunicipality', 2023, undefined, undefined, 'Nijmegen');
    expect(lines.length).toBe(2);
    expect(lines.at(1)).toBe(lines.at(1));
    expect(lines.at(0)).toMatchObject({
      row: 2,
      year: 2024,
      ownYear: 2024,
      date: serialOf(2024, 5, 14),
      day: serialOf(2024, 5, 14),
      cents: 16_150_000,
      kind: 'entry',
      description: 'armoede BZK',
      text: 'armoede',
      counterparty: 'BZK',
      theme: 'NPLV',
      document: 'MB-1',
      account: '8400 subsidies',
      costCentre: '6330 wijk',
    });
    expect(lines.at(0).municipality).toBeUndefined();
    expect(lines.municipalities).toEqual(new Map([[1, 'Nijmegen']]));
    expect(lines.at(1)).toMatchObject({
      row: 3,
      year: 2023,
      day: serialOf(2023, 1, 1),
      cents: -100_000,
      municipality: 'Nijmegen',
      counterparty: 'BUREAU',
      theme: 'overig',
      document: 'MB-2',
      account: '4300 inhuur',
      costCentre: '6340 zorg',
    });
    expect(lines.at(1).date).toBeUndefined();
  });

  it('without a year have the asked one, and no own', () => {
    const lines = new LedgerLines([['armoede'], ['nota']], texts, 2025);
    lines.add(0, 1, 'entry');
    lines.add(1, 1, 'entry', 2024);
    expect([lines.at(0).year, lines.at(1).year]).toEqual([2025, 2024]);
    expect([lines.at(0).ownYear, lines.at(1).ownYear]).toEqual([undefined, 2024]);
    expect([lines.at(0).day, lines.at(1).day]).toEqual([serialOf(2025, 1, 1), serialOf(2024, 1, 1)]);
  });

  it('without a year, and none asked, are after all others', () => {
    const lines = new LedgerLines([['armoede'], ['nota']], texts, undefined);
    lines.add(0, 1, 'entry');
    lines.add(1, 1, 'entry', 2099);
    expect(lines.at(0).year).toBeUndefined();
    expect(lines.at(0).day).toBeGreaterThan(lines.at(1).day);
    expect(lines.at(0).day).toBeGreaterThan(serialOf(9999, 12, 31)!);
  });

  it('turned have the opposite amounts, and leave the others as they are', () => {
    const lines = new LedgerLines([['armoede'], ['nota']], texts, undefined);
    lines.add(0, 500, 'entry', 2024);
    lines.add(1, -700, 'total', 2024);
    const first = lines.at(0);
    const turned = lines.turned();
    expect([turned.length, turned.at(0).cents, turned.at(1).cents, turned.at(1).kind]).toEqual([2, -500, 700, 'total']);
    expect([first.cents, lines.at(0).cents, lines.at(1).cents]).toEqual([500, 500, -700]);
  });
});

describe('fingerprints of documents', () => {
  const fingerprintsOf = (...documents: string[]): number[] => {
    const lines = new LedgerLines(
      documents.map((document) => ['', '', '', '', document]),
      texts,
      undefined,
    );
    documents.forEach((_, row) => lines.add(row, 1, 'entry'));
    return [...lines.documents];
  };

  it('are 0 for no document only', () => {
    expect(fingerprintsOf('')).toEqual([0]);
    expect(fingerprintsOf('1', 'MB-2024-0001').every((fingerprint) => fingerprint > 0)).toBe(true);
  });

  it('are equal for equal documents, and differ for consecutive ones', () => {
    const numbers = Array.from({ length: 100 }, (_, at) => `MB-2024-${1000 + at}`);
    const [again, ...fingerprints] = fingerprintsOf(numbers[0]!, ...numbers);
    expect(again).toBe(fingerprints[0]);
    expect(new Set(fingerprints).size).toBe(100);
  });

  it('differ by each of the last four characters, and by the length', () => {
    expect(new Set(fingerprintsOf('MB-1111', 'MB-1112', 'MB-1121', 'MB-1211', 'MB-2111', 'MB-11111')).size).toBe(6);
  });

  it('fit in two bytes', () => {
    // Equal to their remainder by 32,768, and one more: 0 is for none.
    for (const fingerprint of fingerprintsOf('zzzz', '~~~~', 'ÿÿÿÿ', '€€€€')) {
      expect(fingerprint).toBeGreaterThan(0);
      expect(fingerprint).toBeLessThanOrEqual(32_768);
    }
  });
});
