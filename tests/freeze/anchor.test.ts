import { anchorOf, currentRangeOf, relocated } from '../../src/freeze/anchor';
import type { FrozenFormula } from '../../src/workbook/port';

const frozen = (formula: string, sheet = 'Blad1'): FrozenFormula => ({
  ...{ sheet, row: 3, column: 1, rows: 1, columns: 2 },
  ...{ formula, checksum: '', version: '', anchor: '' },
});

describe('the anchor of a frozen formula', () => {
  it('refers to its cells and to those that it uses, with sheet and $', () => {
    expect(anchorOf(frozen("=NPLV.PAYMENT($A4,B$3:C3,'Jan''s, blad'!A:A,$2:$2)"))).toBe(
      "=CHOOSE(1,Blad1!$B$4:$C$4,Blad1!$A$4,Blad1!$B$3:$C$3,'Jan''s, blad'!$A:$A,Blad1!$2:$2)",
    );
    expect(anchorOf(frozen('=NPLV.PAYMENT("A1",naam,Tabel[Jaar])'))).toBe('=CHOOSE(1,Blad1!$B$4:$C$4)');
  });

  it('is omitted for a formula with too many references', () => {
    expect(
      anchorOf(frozen(`=SUM(${Array.from({ length: 300 }, (_, row) => `A${row + 1}`).join(',')})`)),
    ).toBeUndefined();
  });

  it.each([
    '=NPLV.PAYMENT( $A4, B$3:C3 ,"A1")',
    "=NPLV.PAYMENT('Jan''s, blad'!A:A,Blad1!$2:$2)",
    '=SUM(A1#,Tabel[[#This Row],[Jaar]],naam,[1]Ander!A1)',
  ])('restores %s byte for byte when nothing moved', (formula) => {
    const one = frozen(formula);
    expect(relocated(one, anchorOf(one)!)).toEqual(one);
  });

  it('adjusts the formula as Excel would', () => {
    const one = frozen("=NPLV.PAYMENT($A4,B$3:C3,'Jan''s, blad'!A:A)+Blad1!D9");
    const now = "=CHOOSE(1,Plan!$B$6:$C$6,Plan!$A$6,Plan!$B$3:$C$3,'Piet, blad'!$B:$B,#REF!)";
    expect(relocated(one, now)).toEqual({
      ...one,
      sheet: 'Plan',
      row: 5,
      formula: "=NPLV.PAYMENT($A6,B$3:C3,'Piet, blad'!B:B)+#REF!",
    });
  });

  it.each([
    [
      "=CHOOSE(1,'Jan''s (1), blad'!$B$6:$C$6,Blad1!$A$1)",
      { sheet: "Jan's (1), blad", row: 5, column: 1, rows: 1, columns: 2 },
    ],
    ['=KIEZEN(1;Plan!$B$6)', { sheet: 'Plan', row: 5, column: 1, rows: 1, columns: 1 }],
    ['=CHOOSE(1,Blad1!#REF!,Blad1!$A$1)', 'deleted'],
    ['=#NAAM?', undefined],
    ['', undefined],
  ])('%s gives the current range, without parsing the formula', (anchor, home) =>
    expect(currentRangeOf(anchor)).toEqual(home),
  );

  it('adds the sheet to references to cells that moved to another one', () => {
    const one = frozen('=NPLV.PAYMENT(A1)');
    expect(relocated(one, '=CHOOSE(1,Blad1!$B$4:$C$4,Blad2!$A$1)')).toMatchObject({
      formula: '=NPLV.PAYMENT(Blad2!A1)',
    });
  });

  it('is parsed in another language of Excel', () => {
    const one = frozen("=NPLV.PAYMENT($A4,'Jan; en, Piet'!A1,Blad1!D9)");
    const now = "=KIEZEN(1;Plan!$B$6:$C$6;Plan!$A$6;'Jan; en, Piet'!$A$1;#VERW!)";
    expect(relocated(one, now)).toEqual({
      ...one,
      sheet: 'Plan',
      row: 5,
      formula: "=NPLV.PAYMENT($A6,'Jan; en, Piet'!A1,#REF!)",
    });
  });

  it.each(['#REF!', 'Blad1!#REF!', '#REF!$A$1', '#VERW!', 'Blad1!#BEZUG!', '#¡REF!'])(
    '%s means that the cells were deleted',
    (lost) => expect(relocated(frozen('=NPLV.PAYMENT(A1)'), `=CHOOSE(1,${lost},Blad1!$A$1)`)).toBe('deleted'),
  );

  it.each([
    '',
    '=#NAME?',
    '=CHOOSE(1)',
    '=CHOOSE(1,Blad1!$B$4)',
    '=CHOOSE(1,Blad1!R4C2:R4C3,Blad1!R1C1)',
    "=KIEZEN(1;'",
  ])('%j does not tell', (anchor) => expect(relocated(frozen('=NPLV.PAYMENT(A1)'), anchor)).toBeUndefined());
});
