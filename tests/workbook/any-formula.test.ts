import fc from '../fast-check';
import { replacePart } from '../../src/workbook/own-functions';
import { readFormula } from '../../src/workbook/formula';

const texts = fc.string().map((text) => `"${text.replace(/"/g, '""')}"`);
const leaves = fc.oneof(
  texts,
  fc.integer({ min: 0, max: 9999 }).map(String),
  fc.constantFrom('A1', '$B$2:C9', "'Jan''s (blad), x'!A1", 'Plan[@[a, b]]', '{"a,)",1;2,TRUE}', 'A1#', 'TRUE', ''),
);
const spaces = fc.constantFrom('', ' ', '\n ', '  ');

/** Formula with nested calls, and the number of ours. */
const { node } = fc.letrec<{ node: { text: string; calls: number } }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaves.map((text) => ({ text, calls: 0 })),
    fc
      .tuple(
        fc.constantFrom('NPLV.PAYMENT', 'nplv.Orv.Payout', '_xldudf_NPLV_BTW', 'SUM', 'IF'),
        fc.array(fc.tuple(spaces, tie('node'), spaces), { minLength: 1, maxLength: 3 }),
      )
      .map(([name, args]) => ({
        text: `${name}(${args.map(([before, { text }, after]) => before + text + after).join(',')})`,
        calls: args.reduce((sum, [, { calls }]) => sum + calls, /nplv/i.test(name) ? 1 : 0),
      })),
  ),
}));

describe('any formula', () => {
  it('has every call of ours, each from its name to its parenthesis', () => {
    fc.assert(
      fc.property(node, ({ text, calls }) => {
        const formula = `=1+SUM(${text})`;
        const read = readFormula(formula);
        expect(read?.calls).toHaveLength(calls);
        for (const { start, end, args } of read!.calls) {
          expect(formula.slice(start, end)).toMatch(/^(nplv\.|_xldudf_nplv_)[^]*\)$/i);
          for (const argument of args) expect(formula.slice(argument.start, argument.end)).toBe(argument.text);
        }
      }),
    );
  });

  it('is unchanged when a call is replaced by itself', () => {
    fc.assert(
      fc.property(node, ({ text }) => {
        const formula = `=${text || 1}`;
        for (const call of readFormula(formula)?.calls ?? [])
          expect(replacePart(formula, call, formula.slice(call.start, call.end))).toBe(formula);
      }),
    );
  });

  it('that is invalid throws nothing', () => {
    fc.assert(fc.property(fc.string(), (text) => void readFormula(`=NPLV.PAYMENT(${text}`)));
    expect(readFormula(`=${'('.repeat(8000)}`)).toBeUndefined();
  });
});
