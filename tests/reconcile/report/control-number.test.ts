import { controlNumber } from '../../../src/reconcile/report/control-number';

describe('the control number of a ledger', () => {
  const ledger = [
    ['Datum', 'Omschrijving', 'Bedrag'],
    [45427, 'Geïnd bedrag', 161500.5],
    [null, true, -0.1],
  ];
  // printf 'Datum\tOmschrijving\tBedrag\n45427\tGeïnd bedrag\t161500.5\n\tTRUE\t-0.1\n' | sha256sum
  const byHand = '1bc114369d1827744ac5a8069b58fba03972bc63536f24e2fc3f65eafdb56529';

  it('is the SHA-256 of its rows as text with tabs and line feeds', () => expect(controlNumber(ledger)).toBe(byHand));

  it('reads a line break or a tab within a text as a space', () => {
    expect(controlNumber([['a\tb\r\nc']])).toBe(controlNumber([['a b  c']]));
  });

  it('changes with any cell and its position', () => {
    const others = [[['a', 1]], [[1, 'a']], [['a'], [1]], [['a', 1, null]], [['a1']], [['a', 1.01]], [['b', 1]]];
    expect(new Set(others.map(controlNumber)).size).toBe(others.length);
  });

  it('does not depend on the number of rows read at a time', () => {
    const long = Array.from({ length: 2500 }, (_, row) => [row]);
    const { createHash } = jest.requireActual<typeof import('node:crypto')>('node:crypto');
    const text = long.map(([row]) => `${row}\n`).join('');
    expect(controlNumber(long)).toBe(createHash('sha256').update(text).digest('hex'));
  });
});
