import { foreignFunction } from '../../src/formulas/excel-functions';

describe('the first function unknown to Excel in English', () => {
  it.each([
    ['=SOM(B26,C26)', 'SOM'],
    ['=NPLV.PAYMENT("Delft","school",JAAR(VANDAAG()))', 'JAAR'],
    ['=ROUND(afronden(1,2),0)', 'afronden'],
  ])('of %s is %s', (formula, name) => expect(foreignFunction(formula)).toBe(name));

  it.each([
    '=SUM(A1,year(TODAY()))',
    '=NPLV.ORV.PAYOUT(1)+_xldudf_NPLV_BTW(1,5)',
    '=_xlfn.XLOOKUP(1,A:A,B:B)+_xlfn._xlws.SORT(A1:A9)+STDEV.S(A:A)',
    '=LET(dubbel,LAMBDA(x,2*x),dubbel(3))',
    '="SOM(1)"&SOM!A1',
    '=A1+2',
  ])('does not occur in %s', (formula) => expect(foreignFunction(formula)).toBeUndefined());
});
