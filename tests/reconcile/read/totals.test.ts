import { isOpeningName, isTotalName, RunningTotals, TotalName, totalName } from '../../../src/reconcile/read/totals';

/** Sums after lines and totals in their order: a total is closed. */
function after(...steps: (number | { readonly total: number })[]): RunningTotals {
  const totals = new RunningTotals();
  for (const step of steps) {
    if (typeof step === 'number') totals.add(step);
    else totals.close(step.total);
  }
  return totals;
}

/** Amounts of which each is a total after the steps. */
const totalsAmong = (totals: RunningTotals, ...amounts: number[]): number[] =>
  amounts.filter((cents) => totals.isTotal(cents));

describe('an amount is the total of', () => {
  it('no lines nowhere, not even of nothing', () => {
    expect(totalsAmong(after(), 0, 100)).toEqual([]);
    expect(totalsAmong(after(100, { total: 100 }), 0)).toEqual([]);
  });

  it('the lines above it', () => {
    expect(totalsAmong(after(100, 200, -50), 100, 200, 250, 300, 350)).toEqual([250]);
  });

  it('the lines since the last total, alone or with that total', () => {
    // 100 + 200 = 300 is closed; 50 since then, 350 together.
    expect(totalsAmong(after(100, 200, { total: 300 }, 50), 50, 250, 300, 350)).toEqual([50, 350]);
  });

  it('the totals above it', () => {
    // 300 and 70 are totals: 70 is one of the last alone, 370 of both.
    expect(totalsAmong(after(100, 200, { total: 300 }, 70, { total: 70 }), 70, 300, 370)).toEqual([70, 370]);
  });

  it('a higher total and the lines below that, not of the totals in it', () => {
    // 300 and 70 are in 370; 30 since then: 30, 400, and neither 30 + 70 nor 30 + 300.
    const totals = after(100, 200, { total: 300 }, 70, { total: 70 }, { total: 370 }, 30);
    expect(totalsAmong(totals, 30, 100, 330, 400, 770)).toEqual([30, 400]);
  });

  it('the last totals, and leaves those before them open', () => {
    // 100, 20 and 3 are totals, 23 is of the last two: 123 is of all, and 126 of 23, 3 and 100 is not.
    const totals = after(100, { total: 100 }, 20, { total: 20 }, 3, { total: 3 }, { total: 23 });
    expect(totalsAmong(totals, 23, 26, 123, 126)).toEqual([23, 123]);
  });

  it('the lines above a total that is wrong, as they add up', () => {
    // The ledger says 999 below 100 and 200.
    expect(totalsAmong(after(100, 200, { total: 999 }, 50), 50, 350, 999, 1049)).toEqual([50, 350]);
  });

  it('as many lines as there are', () => {
    expect(after(100, 200).lines).toBe(2);
    expect(after(100, 200, { total: 300 }).lines).toBe(0);
  });
});

describe('the name of a row', () => {
  it.each([
    ['Totaal', TotalName.Certain, TotalName.Probable],
    ['Subtotaal 2023', TotalName.Certain, TotalName.Certain],
    ['Jaartotaal', TotalName.Certain, TotalName.Probable],
    ['Beginsaldo', TotalName.Certain, TotalName.Certain],
    ['armoede Total', TotalName.Certain, TotalName.None],
    ['bijdrage armoede', TotalName.None, TotalName.None],
    ['Totale bijdrage', TotalName.None, TotalName.None],
  ])('%s means a total without a day, and with a day', (text, undated, dated) => {
    expect([totalName(text, false), totalName(text, true)]).toEqual([undated, dated]);
    expect(isTotalName(text)).toBe(undated === TotalName.Certain);
  });

  it('is that of a payment where a row has a year', () => {
    expect(totalName('Totaal ontvangen armoede', false, true)).toBe(TotalName.Probable);
    expect(totalName('Totaal ontvangen armoede', false, false)).toBe(TotalName.Certain);
    expect(totalName('Totaal armoede', false, true)).toBe(TotalName.Certain);
  });

  it.each([
    ['Beginbalans', true],
    ['Openingsbalans 2024', true],
    ['Opening balance', true],
    ['Memoriaal', false],
    ['Eindbalans', false],
  ])('%s opens a year: %s', (text, opens) => expect(isOpeningName(text)).toBe(opens));
});
