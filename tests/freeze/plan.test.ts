import { contentOf, isOwnNote, isSettled, noteText, toFreeze, valuesChecksum } from '../../src/freeze/plan';

const frozen = {
  sheet: 'Blad1',
  row: 0,
  column: 0,
  rows: 1,
  columns: 1,
  checksum: 'x',
  version: '1.0.0 (24-6-2025)',
  anchor: '_NPLV_1',
};

describe('the content of a frozen cell', () => {
  it.each([
    [12.5, 12.5],
    [true, true],
    [null, ''],
    ['', "'"],
    ['=1+1', "'=1+1"],
    ['12', "'12"],
    [{ error: '#N/A' }, '#N/A'],
  ])('%j is written as %j', (value, content) => expect(contentOf(value)).toBe(content));

  it.each([
    [0, true],
    [{ error: '#N/A' }, true],
    [{ error: '#BUSY!' }, false],
    [{ error: '#SPILL!' }, false],
    [{ error: '#NAME?' }, false],
  ])('%j can replace its formula: %s', (value, settled) => expect(isSettled(value)).toBe(settled));

  it('has a checksum that other values lack', () => {
    const all = [[[1, 2]], [[1], [2]], [[12]], [['1', 2]], [[true, 2]], [[null, 2]], [[{ error: '#N/A' }, 2]]];
    expect(new Set(all.map((values) => valuesChecksum(values))).size).toBe(all.length);
    expect(valuesChecksum([[null]])).toBe(valuesChecksum([['']]));
  });

  it('has a note that differs from one of the user', () => {
    const frozenFormula = { ...frozen, formula: '=NPLV.VERSION()' };
    const note = noteText(frozenFormula, 'Bijlage, artikel 4');
    expect(note).toBe('Bevroren NPLV-formule\n=NPLV.VERSION()\nGegevens: 1.0.0 (24-6-2025)\nBron: Bijlage, artikel 4');
    expect(noteText(frozenFormula, undefined)).toContain('Bron: selecteer deze cel en open Uitleg in NPLV');
    expect(noteText(frozenFormula, '')).not.toContain('Bron');
    expect(isOwnNote(note, '=NPLV.VERSION()')).toBe(true);
    expect(isOwnNote('van de accountant', '=NPLV.VERSION()')).toBe(false);
  });
});

describe('the selection of formulas to freeze', () => {
  const cell = (sheet: string, formula: string, column = 0) => ({ sheet, row: 0, column, formula, value: 1 });
  const found = {
    formulas: [cell('Blad1', '=NPLV.PAYMENTS()'), cell('Blad2', '=NPLV.VERSION()')],
    onSpills: [
      cell('Blad1', '=SUM(A1#)', 5),
      cell('Blad1', '=SUM(H1#)', 6),
      cell('Blad3', '=SUM(Blad1!A1#)', 5),
      cell('Blad3', '=SUM(B1#)', 6),
    ],
    acrossSheets: [cell('Blad1', '=Blad2!A1*2', 8), cell('Blad2', '=Blad2!A1', 8), cell('Blad3', '=Blad1!A1', 8)],
  };
  const texts = (onCopy: boolean, sheets = ['Blad1']): string[] =>
    toFreeze(found, sheets, onCopy).map(({ formula }) => formula);

  it('has ours and those that use their spills, in place also on other sheets; no spills of others', () => {
    expect(texts(true)).toEqual(['=NPLV.PAYMENTS()', '=SUM(A1#)']);
    expect(texts(false)).toEqual(['=NPLV.PAYMENTS()', '=SUM(A1#)', '=SUM(Blad1!A1#)']);
  });

  it('follows a spill that is made of another, and takes a name for a spill of ours', () => {
    const formulas = [cell('Blad1', '=NPLV.PAYMENTS()')];
    const chain = [cell('Blad1', '=SUM(C1#)', 4), cell('Blad1', '=SORT(A1#)', 2), cell('Blad1', '=SUM(lijst#)', 6)];
    const all = toFreeze({ formulas, onSpills: chain, acrossSheets: [] }, ['Blad1'], false);
    expect(all.map(({ formula }) => formula).sort()).toEqual([
      '=NPLV.PAYMENTS()',
      '=SORT(A1#)',
      '=SUM(C1#)',
      '=SUM(lijst#)',
    ]);
  });

  it('ignores similar sheet names, other workbooks and texts', () => {
    const formulas = [cell('Blad1', '=NPLV.PAYMENTS()')];
    const like = ['=SUM(OudBlad1!A1#)', "=SUM('Oud Blad1'!A1#)", '=SUM([Boek]Blad1!A1#)', '=LEN("Blad1!A1#")+SUM(B1#)'];
    const named = ['=SUM(blad1!A1#)', "=SUM('Blad1'!$A$1#)"];
    const onSpills = [...like, ...named].map((formula, index) => cell('Blad3', formula, index));
    const frozen = toFreeze({ formulas, onSpills, acrossSheets: [] }, ['Blad1'], false);
    expect(frozen.map(({ formula }) => formula)).toEqual(['=NPLV.PAYMENTS()', ...named]);
  });

  it('on copies has also references to another copied sheet', () => {
    const both = ['Blad1', 'Blad2'];
    const ours = ['=NPLV.PAYMENTS()', '=NPLV.VERSION()'];
    expect(texts(true, both)).toEqual([...ours, '=SUM(A1#)', '=Blad2!A1*2']);
    expect(texts(false, both)).toEqual([...ours, '=SUM(A1#)', '=SUM(Blad1!A1#)']);
  });
});
