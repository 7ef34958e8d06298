import { isDirected, readSide, Side } from '../../../src/reconcile/read/sides';

describe('the side of an entry', () => {
  it.each<[mark: string, side: Side | undefined]>([
    ['D', Side.Debit],
    ['Af', Side.Debit],
    ['RC', Side.Debit],
    [' - ', Side.Debit],
    ['Uitgaven', Side.Debit],
    ['Payments', Side.Debit],
    ['C', Side.Credit],
    ['Bij', Side.Credit],
    ['RD', Side.Credit],
    [' + ', Side.Credit],
    ['Credits', Side.Credit],
    ['Inkomsten', Side.Credit],
    ['armoede', undefined],
    ['', undefined],
  ])('is read of %j', (mark, side) => {
    expect(readSide(mark, false)).toBe(side);
    expect(readSide(mark, true)).toBe(side);
  });

  it.each([
    ['A', Side.Debit],
    ['L', Side.Debit],
    ['B', Side.Credit],
    ['K', Side.Credit],
  ])('is read of %s below a heading of sides only', (mark, side) => {
    expect([readSide(mark, true), readSide(mark, false)]).toEqual([side, undefined]);
  });

  it.each([
    ['Af', true],
    ['Bijgeschreven', true],
    ['D', false],
    ['Credit', false],
    [' + ', false],
    ['-', false],
  ])('says what was received by itself: %j, %s', (mark, directed) => expect(isDirected(mark)).toBe(directed));
});
