import { sheetsNamed } from '../../src/workbook/read-reference';
import { spillReferences, usesSpill } from '../../src/workbook/tokens';

describe('the sheets that a formula names', () => {
  it.each([
    ["=Blad1!A1+'Kas 24'!B2", ['blad1', 'kas 24']],
    ['=SUM(Blad1:Blad3!A1)', ['blad1', 'blad3']],
    ['=[Map1.xlsx]Blad1!A1', []],
    ['="hallo!"&A1', []],
    ['=A1', []],
  ])('of %s are %j', (formula, sheets) => expect(sheetsNamed(formula)).toEqual(sheets));
});

describe('the spill ranges that a formula refers to', () => {
  it.each([
    ['=SUM(A1#)', ['A1']],
    ['=ANCHORARRAY(B2)+_xlfn.ANCHORARRAY(Blad1!C3)', ['B2', 'Blad1!C3']],
    ['="#"&A1', []],
    ['=Blad1!$B$2#', ['Blad1!$B$2']],
    ['=IFERROR(A1,#N/A)', []],
    ['=#REF!', []],
    ['=A1', []],
  ])('of %s are %j', (formula, cells) => {
    expect(spillReferences(formula)).toEqual(cells);
    expect(usesSpill(formula)).toBe(cells.length > 0);
  });
});
