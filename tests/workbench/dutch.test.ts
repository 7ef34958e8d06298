import { readDutch } from '../../src/workbench/dutch/entry';
import { fromNotation } from '../../src/workbook/notation';

const englishFormula = (typed: string): string | undefined => fromNotation(typed, 'comma', { lenient: true });

describe('text typed in Dutch', () => {
  it.each([
    ['100.000', 100000, '#,##0'],
    ['€ 1.500', 1500, '"€" #,##0'],
    ['€ 1.500,00', 1500, '"€" #,##0.00'],
    ['-€ 12,50', -12.5, '"€" #,##0.00'],
    ['1.234,56', 1234.56, '#,##0.00'],
    ['1.234,567', 1234.567, '#,##0.00'],
    ['12,5%', 0.125, '0.00%'],
    ['12 %', 0.12, '0%'],
    ['0,5', 0.5, undefined],
    ['1234,5', 1234.5, undefined],
    ['85,125', 85.125, undefined],
    ['85.125', 85125, '#,##0'],
    ['1,5e-7', 1.5e-7, undefined],
    ['2024', 2024, undefined],
    // 1 July 2024 is day 45474 of Excel, 15 March 2024 day 45366.
    ['1-7-2024', 45474, 'd-m-yyyy'],
    ['01/07/2024', 45474, 'd-m-yyyy'],
    ['1.7.2024', 45474, 'd-m-yyyy'],
    ['15-3-2024', 45366, 'd-m-yyyy'],
    ['15 mrt 2024', 45366, 'd-m-yyyy'],
    ['15 maart 2024', 45366, 'd-m-yyyy'],
    ['2024-03-15', 45366, 'd-m-yyyy'],
  ])('%s is a number with the matching format', (typed, value, format) =>
    expect(readDutch(typed)).toEqual(format === undefined ? { value } : { value, format }),
  );

  it.each([
    ['1.2.3'],
    ['31-2-2024'],
    ['13-13-2024'],
    ['12 500'],
    ['1.234.56'],
    ['12,5,6'],
    ['NL91 ABNA 0417 1643 00'],
    ['1234567890123456'],
    ['15 foo 2024'],
  ])('%s stays text, because it is no amount and no day', (typed) =>
    expect(readDutch(typed)).toEqual({ value: typed }),
  );

  it.each([
    ['WAAR', true],
    ['onwaar', false],
    ['TRUE', true],
  ])('%s is a boolean', (typed, value) => expect(readDutch(typed)).toEqual({ value }));

  it.each(['', 'Rotterdam', '12:30', '9:05:10'])('%p is the same in English', (typed) =>
    expect(readDutch(typed)).toBeNull(),
  );
});

describe('a formula typed in Dutch', () => {
  it.each([
    ['=NPLV.PAYMENT("Rotterdam"; "school"; 2024)', '=NPLV.PAYMENT("Rotterdam", "school", 2024)'],
    ['=NPLV.CHANGE.REQUIRED(100000; 124999,99)', '=NPLV.CHANGE.REQUIRED(100000, 124999.99)'],
    ['=NPLV.ORV.CEILING({19035000}; ; ; 200000000)', '=NPLV.ORV.CEILING({19035000}, , , 200000000)'],
    ['=SUM({1,5\\2;3\\4};5)', '=SUM({1.5,2;3,4},5)'],
    ['=IF(A1>0,5;WAAR;"1,5; ""ja""")', '=IF(A1>0.5,TRUE,"1,5; ""ja""")'],
    ["=SUM('Blad 1,5; x'!A1;B1:B2)", "=SUM('Blad 1,5; x'!A1,B1:B2)"],
    ['=SUM(Boek[Bedrag; netto];1,5)', '=SUM(Boek[Bedrag; netto],1.5)'],
    ['=1,5+2', '=1.5+2'],
    ['=(1,5+2)*SUM(A1)', '=(1.5+2)*SUM(A1)'],
    ['=A1*0,05', '=A1*0.05'],
    ['=MAX(125000,00; 0,10)', '=MAX(125000, 0.1)'],
    ['=SUM(1,05; MAX(2; 3', '=SUM(1.05, MAX(2, 3))'],
    ['=SUM(1,5)', '=SUM(1.5)'],
    ['=NPLV.ORV.PAYOUT(1,5', '=NPLV.ORV.PAYOUT(1.5)'],
  ])('%s becomes %s', (typed, english) => expect(englishFormula(typed)).toBe(english));

  it.each([
    '=NPLV.PAYMENT("Rotterdam","school",2024)',
    '=SUM("school",2024)',
    '=SUM(A1:A3,2)',
    '=SUM((1+2),5)',
    '=SUM(Boek[Bedrag; netto],1.5)',
    '=SUM({1,2;3,4},5)',
    '=ROUND(1.25,1)',
    '=SUM(A1:B2)*1.5',
    '=A1',
    '="a;b"',
  ])('%s is invalid with a decimal comma and unchanged', (typed) => expect(englishFormula(typed)).toBe(typed));

  it.each(['=SUM(1.5;2)', '=SUM(A1,B1;2)', '=SUM(1.500;2)', '=SUM({1,2,3};4)'])(
    '%s with both notations is no formula',
    (typed) => {
      expect(englishFormula(typed)).toBeUndefined();
      expect(readDutch(typed)).toEqual({ value: typed });
    },
  );
});
