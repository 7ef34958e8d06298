import { readFormula } from '../../src/workbook/formula';
import { callsOurs, callText, literalText, replacePart } from '../../src/workbook/own-functions';

const callsOf = (text: string) =>
  readFormula(text)?.calls.map(({ id, depth, start, end, args }) => ({
    id,
    depth,
    source: text.slice(start, end),
    args: args.map((argument) => argument.text),
  }));

describe('the calls in a formula', () => {
  it.each([
    ['=NPLV.PAYMENT("Rotterdam","school",2024)', [['PAYMENT', '"Rotterdam"', '"school"', '2024']]],
    ['=nplv.payment(a1,B$1,$C1)', [['PAYMENT', 'a1', 'B$1', '$C1']]],
    ['=_xldudf_NPLV_PAYMENT(A1,"school")', [['PAYMENT', 'A1', '"school"']]],
    ['=_XLDUDF_nplv_ORV_PAYOUT(A1,B1:B4)', [['ORV.PAYOUT', 'A1', 'B1:B4']]],
    ['=_xlfn._xldudf_NPLV_CHANGE_WINDOW(A1)', [['CHANGE.WINDOW', 'A1']]],
    ['=NPLV.PAYMENT("zeg ""(nee)"", graag",B1)', [['PAYMENT', '"zeg ""(nee)"", graag"', 'B1']]],
    ["=NPLV.PAYMENT('Jan''s (blad), 2'!B3,C1)", [['PAYMENT', "'Jan''s (blad), 2'!B3", 'C1']]],
    ['=NPLV.PAYMENT({"Breda","a,b";"c;d","e)"},1)', [['PAYMENT', '{"Breda","a,b";"c;d","e)"}', '1']]],
    [
      '=NPLV.PAYMENT(Plan[@[Naam, wijk]],Plan[[#Headers],[x)]])',
      [['PAYMENT', 'Plan[@[Naam, wijk]]', 'Plan[[#Headers],[x)]]']],
    ],
    ['=NPLV.PAYMENT( A1 ,, ( B1 ) )', [['PAYMENT', 'A1', '', '( B1 )']]],
    ['=NPLV.PAYMENTS()', [['PAYMENTS']]],
    ['=NPLV.PAYMENTS( )', [['PAYMENTS']]],
    ['=NPLV.PAYMENTS(,)', [['PAYMENTS', '', '']]],
    ['=NPLV.PAYMENT(A1#,B1%,(C1,D1))', [['PAYMENT', 'A1#', 'B1%', '(C1,D1)']]],
    ['=NPLV.PAYMENT(IF(A1>2,"x","y"),MAX({1,2},3))', [['PAYMENT', 'IF(A1>2,"x","y")', 'MAX({1,2},3)']]],
    ['="NPLV.PAYMENT(1)"&\'NPLV.PAYMENT(1)\'!A1', []],
    ['=SUM(A1:A3)', []],
    ['=MIJN.NPLV.PAYMENT(1)', []],
  ])('%s', (text, expected) => {
    expect(callsOf(text)?.map(({ id, args }) => [id, ...args])).toEqual(expected);
  });

  it('are found inside each other and inside other functions, with their depth', () => {
    const text = '=ROUND(NPLV.EXBTW(NPLV.PAYMENT(A1,"school"),"school")+NPLV.BTW(1,"armoede"),2)';
    expect(callsOf(text)).toEqual([
      {
        id: 'EXBTW',
        depth: 0,
        source: 'NPLV.EXBTW(NPLV.PAYMENT(A1,"school"),"school")',
        args: ['NPLV.PAYMENT(A1,"school")', '"school"'],
      },
      { id: 'PAYMENT', depth: 1, source: 'NPLV.PAYMENT(A1,"school")', args: ['A1', '"school"'] },
      { id: 'BTW', depth: 0, source: 'NPLV.BTW(1,"armoede")', args: ['1', '"armoede"'] },
    ]);
  });

  it('are found over several lines, behind @ and in LET and LAMBDA', () => {
    const text = '=LET(p, "Breda",\n  @NPLV.PAYMENT(p, "school") + MAP(A1:A3, LAMBDA(x, NPLV.BTW(x, 5))))';
    expect(callsOf(text)?.map(({ source }) => source)).toEqual(['NPLV.PAYMENT(p, "school")', 'NPLV.BTW(x, 5)']);
  });

  it.each(['=NPLV.PAYMENT("Rotterdam";"school")', '=NPLV.PAYMENT("Rot', '=NPLV.PAYMENT(', '=', 'NPLV.PAYMENT(1)', ''])(
    'are not found in an invalid formula: %s',
    (text) => {
      expect(readFormula(text)).toBeUndefined();
    },
  );

  it('are parsed within the time of a selection change, however many there are', () => {
    const text = `=SUM(${Array.from({ length: 200 }, (_, row) => `NPLV.PAYMENT($A${row + 1},"school",2024)`).join(',')})`;
    const before = performance.now();
    expect(readFormula(text)?.calls).toHaveLength(200);
    expect(performance.now() - before).toBeLessThan(250);
  });
});

describe('the references in arguments', () => {
  const argument = (text: string) => readFormula(`=NPLV.PAYMENT(${text},1)`)?.calls[0]?.args[0]?.expression;

  it.each([
    ['B$3', { kind: 'range', cells: 'B$3' }],
    ['Blad2!$B$3:C9', { kind: 'range', sheet: 'Blad2', cells: '$B$3:C9' }],
    ["'Jan''s blad'!A:C", { kind: 'range', sheet: "Jan's blad", cells: 'A:C' }],
    ['(A1)', { kind: 'range', cells: 'A1' }],
    ['A1#', { kind: 'range', cells: 'A1', spilled: true }],
    ['@A1:A9', { kind: 'range', cells: 'A1:A9', implicit: true }],
    ['gemeente', { kind: 'name', name: 'gemeente' }],
    ['Blad2!gemeente', { kind: 'name', sheet: 'Blad2', name: 'gemeente' }],
    ['Plan[Gemeente]', { kind: 'table', table: 'Plan', columns: ['Gemeente'], sections: [] }],
    ['[@Gemeente]', { kind: 'table', columns: ['Gemeente'], sections: ['this row'] }],
    ["Plan[[#All],[a '[1']]:[b]]", { kind: 'table', table: 'Plan', columns: ['a [1]', 'b'], sections: ['all'] }],
  ])('%s', (text, reference) => {
    expect(argument(text)).toEqual({ kind: 'reference', reference });
  });

  it.each(['[Map1.xlsx]Blad1!A1', "'[Map 1.xlsx]Blad 1'!A1", 'Blad1:Blad3!A1', 'INDEX(A:A,3)', 'YEAR(A1)'])(
    '%s is for Excel alone',
    (text) => {
      expect(argument(text)).toEqual({ kind: 'other' });
    },
  );

  it.each([
    ['#N/A', { kind: 'values', values: [[{ error: '#N/A' }]] }],
    [
      '{1,"a";TRUE,#N/A}',
      {
        kind: 'values',
        values: [
          [1, 'a'],
          [true, { error: '#N/A' }],
        ],
      },
    ],
    [
      '-A1',
      {
        kind: 'operation',
        operator: '-',
        operands: [{ kind: 'reference', reference: { kind: 'range', cells: 'A1' } }],
      },
    ],
    ['@5', { kind: 'operation', operator: '@', operands: [{ kind: 'values', values: [[5]] }] }],
    ['LAMBDA(x,x)', { kind: 'other' }],
    ['A1:.C9', { kind: 'reference', reference: { kind: 'range', cells: 'A1:C9' } }],
    ['A1.:C9', { kind: 'reference', reference: { kind: 'range', cells: 'A1:C9' } }],
  ])('%s is an expression', (text, expression) => {
    expect(argument(text)).toEqual(expression);
  });

  it('are calls behind @, and operations behind another sign', () => {
    expect(argument('@NPLV.BTW(1,5)')).toMatchObject({ kind: 'call', call: { id: 'BTW' } });
    expect(argument('-NPLV.BTW(1,5)')).toMatchObject({ kind: 'operation', operands: [{ kind: 'call' }] });
  });

  it('are for Excel alone where LAMBDA passes them', () => {
    const formula = readFormula('=MAP(A1:A3,LAMBDA(Jaar,NPLV.BTW(jaar,5)))');
    expect(formula?.calls[0]?.args[0]?.expression).toEqual({ kind: 'other' });
  });

  it('resolve the names of LET, innermost first', () => {
    const formula = readFormula('=LET(p,A1,q,p,LET(p,"Breda",NPLV.PAYMENT(p,Q)))');
    expect(formula?.calls[0]?.args.map(({ expression }) => expression)).toEqual([
      { kind: 'values', values: [['Breda']] },
      { kind: 'reference', reference: { kind: 'range', cells: 'A1' } },
    ]);
  });
});

describe('the names that a formula defines', () => {
  it.each([
    ['=LET(p,A1,q,P,LAMBDA(x,X+p)(2))', [5, 10, 12, 21, 23, 25]],
    ['=LET(f,LAMBDA(x,x),F(2))', [5, 14, 16, 19]],
    ['=SUM(p,A1)', []],
  ])('have their positions in %s', (text, positions) => {
    expect([...readFormula(text)!.locals].sort((a, b) => a - b)).toEqual(positions);
  });

  it('include calls of ours in a LAMBDA that is called', () => {
    expect(callsOf('=LAMBDA(x,NPLV.BTW(x,5))(2)')?.map(({ source }) => source)).toEqual(['NPLV.BTW(x,5)']);
  });
});

describe('a search for calls of ours', () => {
  it.each([
    ['=NPLV.PAYMENT(1)', true],
    ['=ROUND(nplv.btw ("a",5),2)', true],
    ['="a"&_xldudf_NPLV_BTW(1,5)', true],
    ['="a"&NPLV.BTW(1,5)&"b"', true],
    ["=IF('NPLV.A(1)'!A1>0,NPLV.SHARE(A1),0)", true],
    ['="NPLV.PAYMENT(1)"', false],
    ["='NPLV.PAYMENT(1)'!A1", false],
    ['=NPLV.Budget!A1', false],
    ['=NPLV', false],
    ['=MIJNNPLV.PAYMENT(1)', false],
    ['=SUM(A1:A3)', false],
  ])('in %s finds any: %p', (formula, expected) => expect(callsOurs(formula)).toBe(expected));
});

describe('editing a formula', () => {
  it('omits empty arguments at the end of a call', () => {
    expect(callText('PAYMENTS', [])).toBe('NPLV.PAYMENTS()');
    expect(callText('PAYMENTS', ['', ''])).toBe('NPLV.PAYMENTS()');
    expect(callText('PAYMENTS', ['', 'A1', ''])).toBe('NPLV.PAYMENTS(,A1)');
  });

  it('leaves everything around a call unchanged', () => {
    const text = '= ROUND( nplv.payment( A1 , "school" )*2 ,0) &  " € "';
    const [call] = readFormula(text)!.calls;
    expect(replacePart(text, call!, callText('PAYMENT', ['A1', '"armoede"', '', '"excl"', '']))).toBe(
      '= ROUND( NPLV.PAYMENT(A1,"armoede",,"excl")*2 ,0) &  " € "',
    );
    expect(replacePart(text, call!.args[1]!, '"armoede"')).toBe(
      '= ROUND( nplv.payment( A1 , "armoede" )*2 ,0) &  " € "',
    );
  });

  it('writes values as literals', () => {
    expect([literalText('zeg "nee"'), literalText(0.05), literalText(true), literalText(false)]).toEqual([
      '"zeg ""nee"""',
      '0.05',
      'TRUE',
      'FALSE',
    ]);
  });
});
