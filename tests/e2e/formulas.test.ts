/** @jest-environment ./tests/e2e/environment.ts */
import { catalogue } from '../../src/functions/catalogue';
import { describeInBrowser, openStage } from './browser';
import type { Stage } from './browser';
import { calculate, casesOfExamples } from './cases';
import type { FormulaCase, Outcome } from './cases';
import listed from './cases.json';
import { WorkbenchPage } from './workbench-page';

const cases = [...(listed as FormulaCase[]), ...catalogue.flatMap(casesOfExamples)];

describeInBrowser('formulas in the grid, on the built functions', () => {
  let stage: Stage;
  beforeAll(async () => (stage = await openStage()), 60_000);
  afterAll(() => stage.close());

  describe.each(['nl', 'en'] as const)('in %s', (language) => {
    let outcomes: Outcome[];
    beforeAll(async () => {
      const bench = await WorkbenchPage.open(stage, language);
      outcomes = await calculate(bench, cases);
      await bench.page.close();
    }, 120_000);

    it.each(cases.map((each, index) => [each.formula, each, index] as const))('%s', (_formula, expected, index) => {
      const outcome = outcomes[index] ?? [];
      const { result, beginsWith, rows } = expected;
      if (result !== undefined) expect(outcome).toEqual(rounded(Array.isArray(result) ? result : [[result]]));
      if (beginsWith) expect(outcome.slice(0, beginsWith.length)).toEqual(rounded(beginsWith));
      if (rows !== undefined) expect(outcome).toHaveLength(rows);
    });
  });
});

/** Rounds numbers to the precision of a cell; empty texts stay. */
function rounded(block: readonly (readonly unknown[])[]): unknown[][] {
  return block.map((row) => row.map((value) => (typeof value === 'number' ? expect.closeTo(value, 6) : value)));
}
