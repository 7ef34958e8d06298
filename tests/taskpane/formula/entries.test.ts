import type { Quantity } from '../../../src/core/answer';
import { readFormula } from '../../../src/workbook/formula';
import { argumentTextOf, entryOf, exampleEntry, onSheet } from '../../../src/taskpane/formula/entries';

describe('an entry of a field', () => {
  it.each<[string, Quantity, string]>([
    ['Heerlen', 'text', '"Heerlen"'],
    ['0599', 'text', '"0599"'],
    ['2024', 'year', '2024'],
    ['totaal', 'year', '"totaal"'],
    ['1.234,50', 'euro', '1234.5'],
    ['WAAR', 'boolean', 'TRUE'],
    ['1-3-2024', 'date', '"2024-03-01"'],
    ['2024-03-01', 'date', '"2024-03-01"'],
    ['45352', 'date', '45352'],
    ['morgen', 'date', '"morgen"'],
    ['=A2:A8', 'text', 'A2:A8'],
    ['= \'Blad "1"\'!A2', 'text', '\'Blad "1"\'!A2'],
    ['zeg "ja"', 'text', '"zeg ""ja"""'],
    ['  ', 'text', ''],
  ])('%s as %s is %s in the formula', (entry, quantity, text) =>
    expect(argumentTextOf(entry, { quantity }, 'nl', 'point')).toBe(text),
  );

  it('is restored from its formula', () => {
    const formula = '=NPLV.PAYMENT("zeg ""ja""",A2:A8,2024.5,{1,2},,NPLV.THEME("x"))';
    const entries = readFormula(formula)!.calls[0]!.args.map((argument) => entryOf(argument, 'nl', 'point'));
    expect(entries).toEqual(['zeg "ja"', '=A2:A8', '2024,5', '={1,2}', '', '=NPLV.THEME("x")']);
  });

  it('keeps text that looks like a formula as text', () => {
    const [argument] = readFormula('=NPLV.FACTS("=1+1")')!.calls[0]!.args;
    expect(argumentTextOf(entryOf(argument!, 'nl', 'point'), { quantity: 'text' }, 'nl', 'point')).toBe('"=1+1"');
  });

  it('shows examples as they are typed', () => {
    expect(exampleEntry([['Heerlen'], ['Breda']], 'nl', 'point')).toBe('={"Heerlen";"Breda"}');
    expect(exampleEntry(0.5, 'nl', 'point')).toBe('0,5');
    expect(exampleEntry(null, 'nl', 'point')).toBe('');
  });
});

describe('an entry with decimal commas', () => {
  it.each([
    ['=MAX(1;2)', 'MAX(1,2)'],
    ['=1000,50*2', '1000.50*2'],
    ['={1\\2}', '{1,2}'],
    ["='a;b, c'!A1", "'a;b, c'!A1"],
    ['1.234,50', '1234.5'],
    ['=MAX(A1,B1)', undefined],
  ])('%s is %s in the formula', (entry, text) =>
    expect(argumentTextOf(entry, { quantity: 'euro' }, 'nl', 'comma')).toBe(text),
  );

  it('is restored from its formula', () => {
    const formula = '=NPLV.PAYMENT("a,b",MAX(1.5,2),2024.5,{1,2})';
    const entries = readFormula(formula)!.calls[0]!.args.map((argument) => entryOf(argument, 'nl', 'comma'));
    expect(entries).toEqual(['a,b', '=MAX(1,5;2)', '2024,5', '={1\\2}']);
  });

  it('shows an example in that notation', () =>
    expect(exampleEntry([['Heerlen', 0.5]], 'nl', 'comma')).toBe('={"Heerlen"\\0,5}'));
});

describe('a range on the sheet of the formula', () => {
  it.each([
    ['Blad1!A2:A8', 'Blad1', 'A2:A8'],
    ["'Mijn blad'!A2", 'Mijn blad', 'A2'],
    ['Blad2!A2:A8', 'Blad1', 'Blad2!A2:A8'],
    ['Blad1!A2+Blad1!A3', 'Blad1', 'Blad1!A2+Blad1!A3'],
    ['"Blad1!A2"', 'Blad1', '"Blad1!A2"'],
  ])('%s on %s is %s', (text, sheet, shorter) => expect(onSheet(text, sheet)).toBe(shorter));
});
