import type { CellValues } from '../../src/workbook/cells';
import { explainFormula } from '../../src/formulas/explain-formula';
import { isUnknown, referencesIn, type EvaluationContext } from '../../src/formulas/evaluate';
import { readFormula } from '../../src/workbook/formula';
import { catalogue } from '../../src/functions/catalogue';

const cells: Record<string, CellValues> = {
  A1: [['Rotterdam']],
  B1: [[2023]],
  C1: [['Roterdam']],
  D1: [[{ error: '#REF!' }]],
  'A2:A4': [['Heerlen'], ['Breda'], ['Delft']],
  'B1:C1': [['integraal', 'jongekind']],
  'E1:E900': Array.from({ length: 900 }, (_, row) => [row < 899 ? 'Heerlen' : 'Breda']),
};

const around: EvaluationContext = {
  functions: catalogue,
  valuesOf: (reference) => (reference.kind === 'range' ? cells[reference.cells] : undefined),
  errorOf: (failure) => (failure.code === 'input' ? (failure.error as { error: string }) : { error: failure.code }),
};

const explain = (text: string) => explainFormula(readFormula(text)!, around);

/** Last value in the derivation of a call. */
const derived = (text: string, row = 0, column = 0) => {
  const explanation = explain(text)[0]!.explain(row, column);
  return isUnknown(explanation) ? explanation : explanation.ok ? explanation.value.value : explanation.failure;
};

describe('explaining the calls in a formula', () => {
  it('returns the value of each argument and the derivation of the call', () => {
    const [call] = explain('=ROUND(NPLV.PAYMENT(A1,"integraal",B1+1,"excl"),0)');
    expect(call?.text).toBe('NPLV.PAYMENT(A1,"integraal",B1+1,"excl")');
    expect(call?.args).toEqual([
      { name: 'place', text: 'A1', values: [['Rotterdam']] },
      { name: 'theme', text: '"integraal"', values: [['integraal']] },
      { name: 'year', text: 'B1+1', values: [[2024]] },
      { name: 'basis', text: '"excl"', values: [['excl']] },
    ]);
    expect(call?.result).toEqual([[4011858.55]]);
    expect(derived('=NPLV.PAYMENT(A1,"integraal",B1+1,"excl")')).toBe(4011858.55);
  });

  it('explains SOURCE and EXPLAIN by the call that they name', () => {
    // Annex, art. 8: Rotterdam 2024.
    expect(derived('=NPLV.SOURCE("PAYMENT",A1,"school",2024)')).toBe(18027421);
    expect(derived('=NPLV.EXPLAIN("PAYMENT",A1,"school",2024)')).toBe(18027421);
    expect(derived('=NPLV.SOURCE("PAYMENT",A2:A4,"integraal",2023)', 1)).toBe(216363);
    expect(derived('=NPLV.SOURCE("PAYMNT",A1)')).toMatchObject({ message: 'notExplained' });
  });

  it('evaluates nested calls first', () => {
    // 4,223,009 × 0.95.
    const [outer, inner] = explain('=NPLV.EXBTW(NPLV.PAYMENT(A1,"integraal",2024),"integraal")');
    expect(outer?.args[0]?.values).toEqual([[4223009]]);
    expect(outer?.result).toEqual([[4011858.55]]);
    expect(inner?.call.depth).toBe(1);
  });

  it('derives each place of a long block once, also the one in its last cell', () => {
    // Annex, art. 4: item 4 is Heerlen, item 5 Breda.
    const [call] = explain('=NPLV.PAYMENT(E1:E900,"integraal",2023)');
    expect(call?.rows).toBe(900);
    const items = call?.explainAll().map(({ citations }) => citations[0]?.item);
    expect(items).toEqual(['onderdeel 4, onder a', 'onderdeel 5, onder a']);
  });

  it('lifts over ranges, as Excel does', () => {
    const text = '=NPLV.PAYMENT(A2:A4,B1:C1,2023)';
    const [call] = explain(text);
    expect([call?.rows, call?.columns]).toEqual([3, 2]);
    // Annex: Heerlen integraal 684,518 and jonge kind 450,961; Breda 216,363 and 631,055.
    expect((call?.result as CellValues).slice(0, 2)).toEqual([
      [684518, 450961],
      [216363, 631055],
    ]);
    expect(derived(text, 1, 1)).toBe(631055);
    expect(derived(text, 3, 0)).toMatchObject({ message: 'surplus' });
  });

  it.each([
    ['-1', [[-1]]],
    ['-B1', [[-2023]]],
    ['B1-1', [[2022]]],
    ['200%', [[2]]],
    ['"Rotter"&"dam"', [['Rotterdam']]],
    [
      '{"a",1;TRUE,#N/A}',
      [
        ['a', 1],
        [true, { error: '#N/A' }],
      ],
    ],
    ['D1+1', [[{ error: '#REF!' }]]],
    ['A2:A4&"!"', [['Heerlen!'], ['Breda!'], ['Delft!']]],
    ['A2:A4="heerlen"', [[true], [false], [false]]],
    ['A2:A4<>"Heerlen"', [[false], [true], [true]]],
    ['B1>=2023', [[true]]],
    ['B1<2023', [[false]]],
    [
      '{1,2}+{10;20}',
      [
        [11, 12],
        [21, 22],
      ],
    ],
    ['{1,2,3}+{1,2}', [[2, 4, { error: '#N/A' }]]],
    ['', [[null]]],
  ] as [string, CellValues][])('evaluates %s', (text, values) => {
    expect(explain(`=NPLV.PAYMENT(${text},"x")`)[0]?.args[0]?.values).toEqual(values);
  });

  it.each([
    ['YEAR(TODAY())', 'onlyExcel'],
    ['A1<"S"', 'onlyExcel'],
    ['B1/0', 'onlyExcel'],
    ['A1+1', 'onlyExcel'],
    ['Blad9!A9', 'noSuchCells'],
    ['NPLV.NOTHING(1)', 'noSuchFunction'],
    ['NPLV.PAYMENT(YEAR(1),2)', 'onlyExcel'],
  ])('has no value for %s', (text, unknown) => {
    const [call] = explain(`=NPLV.PAYMENT(${text},"school")`);
    expect(call?.args[0]?.values).toEqual({ unknown });
    expect(call?.result).toEqual({ unknown });
    expect(call?.explain(0, 0)).toEqual({ unknown });
  });

  it('propagates errors of cells and reports invalid arguments', () => {
    expect(derived('=NPLV.PAYMENT(D1,"school")')).toEqual({ code: 'input', error: { error: '#REF!' } });
    expect(derived('=NPLV.PAYMENT(C1,"school")')).toMatchObject({
      message: 'unknownPlace',
      names: { suggestion: 'Rotterdam' },
    });
    expect(derived('=NPLV.PAYMENT()')).toMatchObject({ message: 'blank' });
  });

  it('requests the cells of nested calls too', () => {
    const { calls } = readFormula('=NPLV.EXBTW(NPLV.PAYMENT(A1,B1+1),C1)')!;
    expect(referencesIn({ kind: 'call', call: calls[0]! })).toEqual([
      { kind: 'range', cells: 'A1' },
      { kind: 'range', cells: 'B1' },
      { kind: 'range', cells: 'C1' },
    ]);
  });

  it('explains a formula of many calls within 50 ms', () => {
    const text = `=${Array.from({ length: 20 }, () => 'NPLV.PAYMENT("alle","totaal",,"excl")').join('+')}`;
    const times = Array.from({ length: 6 }, () => {
      const before = performance.now();
      for (const call of explain(text)) call.explain(0, 0);
      return performance.now() - before;
    });
    expect(Math.min(...times.slice(1))).toBeLessThan(50);
  });
});
