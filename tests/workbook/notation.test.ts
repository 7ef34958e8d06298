import fc from '../fast-check';
import { fromNotation, hasCommaSeparators, toNotation } from '../../src/workbook/notation';

describe('a formula in comma notation', () => {
  it.each([
    ['=NPLV.PAYMENT("Rotterdam","school",2024)', '=NPLV.PAYMENT("Rotterdam";"school";2024)'],
    ['=NPLV.ORV.PAYOUT(1.5)', '=NPLV.ORV.PAYOUT(1,5)'],
    ['=1.5%+.5-2.*1.5E-3', '=1,5%+,5-2,*1,5E-3'],
    ['=ROUND( NPLV.BTW( A1 , 0.5 )*2 ,0)', '=ROUND( NPLV.BTW( A1 ; 0,5 )*2 ;0)'],
    // Omitted arguments.
    ['=NPLV.PAYMENT("Delft",,,"excl")', '=NPLV.PAYMENT("Delft";;;"excl")'],
    ['=NPLV.THEMES()', '=NPLV.THEMES()'],
    // Arrays: columns, then rows.
    ['={1,2;3,4}', '={1\\2;3\\4}'],
    ['=SUM({-1.5,"a";TRUE,#N/A},2)', '=SUM({-1,5\\"a";TRUE\\#N/A};2)'],
    ['=SUM({1;2},{3;4})', '=SUM({1;2};{3;4})'],
    // Signs in texts and names stay.
    ['="a,b;c\\1.5 ""d,e"" {1,2}"&A1', '="a,b;c\\1.5 ""d,e"" {1,2}"&A1'],
    ["=SUM('Jan''s, blad; 1.5'!A1,'{'!B2,2)", "=SUM('Jan''s, blad; 1.5'!A1;'{'!B2;2)"],
    ["=SUM('[raming,1.5.xlsx]Blad1'!A1,2)", "=SUM('[raming,1.5.xlsx]Blad1'!A1;2)"],
    ['=SUM(kosten.2024,btw_1.5)', '=SUM(kosten.2024;btw_1.5)'],
    // Tables.
    ['=SUM(Plan[[#Headers],[a, b]],Plan[@[c,d]],2)', '=SUM(Plan[[#Headers];[a, b]];Plan[@[c,d]];2)'],
    ['=SUM(Boek[Bedrag; netto],1.5)', '=SUM(Boek[Bedrag; netto];1,5)'],
    ['=SUM(Plan[[#All], [a]:[b]],Plan[x;y])', '=SUM(Plan[[#All]; [a]:[b]];Plan[x;y])'],
    ["=SUM(Plan[[a'],'[b],[c]])", "=SUM(Plan[[a'],'[b];[c]])"],
    // Unions, intersections and spills.
    ['=SUM((A1:B2,C3),A1:B9 B1:C9,A1#,@A:A)', '=SUM((A1:B2;C3);A1:B9 B1:C9;A1#;@A:A)'],
    ['=LET(a,1.5,LAMBDA(x,x*a)(2))', '=LET(a;1,5;LAMBDA(x;x*a)(2))'],
  ])('%s is %s', (formula, local) => {
    expect(toNotation(formula, 'comma')).toBe(local);
    expect(fromNotation(local, 'comma')).toBe(formula);
  });

  it('is parsed in parts too', () => {
    expect(fromNotation('1000,50*2', 'comma')).toBe('1000.50*2');
    expect(fromNotation('MAX(1;2)', 'comma')).toBe('MAX(1,2)');
    expect(fromNotation('MAX(1,2)', 'comma')).toBe('MAX(1.2)');
  });

  it.each([
    '1.5*2',
    '1.000*2',
    'MAX(A1,B1)',
    '"a",B1',
    '"a",5',
    'MAX(A1:B2,5)',
    '{1\\2.5}',
    '(A1,B1)',
    '1,2,3',
    '(A1),5',
    '{1\\2},5',
  ])('%s is not one', (typed) => expect(fromNotation(typed, 'comma')).toBeUndefined());
});

describe('a formula typed in a Dutch grid', () => {
  it.each([
    ['=NPLV.PAYMENT(A1;WAAR;onwaar)', '=NPLV.PAYMENT(A1,TRUE,FALSE)'],
    ['=ALS(WAAR();1;2)', '=ALS(TRUE(),1,2)'],
    ['="WAAR"&WAARDE(A1)', '="WAAR"&WAARDE(A1)'],
    // A number loses the zeros that it does not need.
    ['=MAX(1,50;2,0;10)', '=MAX(1.5,2,10)'],
    // Missing closing brackets are added.
    ['=MAX(1;MIN(2;3', '=MAX(1,MIN(2,3))'],
    ['=MAX(1;2)', '=MAX(1,2)'],
    // In English notation throughout.
    ['=MAX(1.5,2)', '=MAX(1.5,2)'],
    ['=IF(A1=1.5,WAAR,2', '=IF(A1=1.5,TRUE,2)'],
  ])('%s is %s', (typed, formula) => expect(fromNotation(typed, 'comma', { lenient: true })).toBe(formula));

  it.each(['=MAX(1.5;2)', '={1.5\\2}'])('is not read from %s, which mixes the notations', (typed) =>
    expect(fromNotation(typed, 'comma', { lenient: true })).toBeUndefined(),
  );
});

describe('a separator of the comma notation', () => {
  it.each([
    ['=MAX(1;2)', true],
    ['={1\\2}', true],
    ['={1;2}', false],
    ['=MAX({1;2},3)', false],
    ['=MAX(1,2)', false],
    ['="a;b"', false],
    ['=A1\\2', false],
  ])('is in %s: %p', (typed, expected) => expect(hasCommaSeparators(typed)).toBe(expected));
});

describe('a formula in point notation', () => {
  it('is unchanged', () => {
    const formula = '=MAX(1.5,{1,2;3,4},A1;B1';
    expect(toNotation(formula, 'point')).toBe(formula);
    expect(fromNotation(formula, 'point')).toBe(formula);
  });
});

describe('any formula', () => {
  const numbers = fc
    .tuple(fc.nat(9999), fc.constantFrom('', '.', '.5', '.25', '.125E3', 'E-2'))
    .map(([whole, rest]) => `${whole}${rest}`);
  const texts = fc.string().map((text) => `"${text.replace(/"/g, '""')}"`);
  const sheets = fc.string({ unit: fc.constantFrom(...'ab .,;{}()'), minLength: 1 }).map((name) => `'${name}s'!A1`);
  const constants = fc.oneof(numbers, texts, fc.constantFrom('TRUE', '#N/A', '-1.5'));
  const arrays = fc
    .array(fc.array(constants, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map((rows) => `{${rows.map((row) => row.join(',')).join(';')}}`);
  const references = fc.constantFrom('A1', '$B$2:C9', 'A:A', 'A1#', 'Plan[@[a, b;c]]', 'Plan[[#All],[a]]', 'naam.1.5');
  const { formula } = fc.letrec<{ formula: string }>((tie) => ({
    formula: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof(numbers, texts, sheets, arrays, references, fc.constant('')),
      fc.array(tie('formula'), { minLength: 1, maxLength: 4 }).map((args) => `NPLV.PAYMENT(${args.join(', ')})`),
      fc.tuple(references, references).map((areas) => `SUM((${areas.join(',')}))`),
      fc.tuple(numbers, tie('formula')).map(([number, other]) => `(${number}*(${other}))`),
    ),
  }));

  it('is restored from the notation in which it is shown', () => {
    fc.assert(
      fc.property(formula, (text) => {
        expect(fromNotation(toNotation(`=${text}`, 'comma'), 'comma')).toBe(`=${text}`);
      }),
    );
  });

  it('that is invalid throws nothing', () => {
    fc.assert(fc.property(fc.string(), (text) => void fromNotation(toNotation(text, 'comma'), 'comma')));
  });
});
