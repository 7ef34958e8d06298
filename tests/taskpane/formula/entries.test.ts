import { readFormula } from '../../../src/audit/formula';
import { argumentTextOf, entryOf, exampleEntry, onSheet } from '../../../src/taskpane/screens/formula/entries';

describe('what a field holds', () => {
  it.each([
    ['Heerlen', 'place', '"Heerlen"'],
    ['0599', 'place', '"0599"'],
    ['2024', 'year', '2024'],
    ['totaal', 'year or total', '"totaal"'],
    ['1.234,50', 'amount', '1234.5'],
    ['WAAR', 'boolean', 'TRUE'],
    ['1-3-2024', 'date', '"2024-03-01"'],
    ['2024-03-01', 'date', '"2024-03-01"'],
    ['=A2:A8', 'place', 'A2:A8'],
    ['= \'Blad "1"\'!A2', 'place', '\'Blad "1"\'!A2'],
    ['zeg "ja"', 'text', '"zeg ""ja"""'],
    ['  ', 'place', ''],
  ])('%s as %s is %s in the formula', (entry, kind, text) => expect(argumentTextOf(entry, kind, 'nl')).toBe(text));

  it('comes back from the formula that it made', () => {
    const formula = '=NPLV.PAYMENT("zeg ""ja""",A2:A8,2024.5,{1,2},,NPLV.THEME("x"))';
    const entries = readFormula(formula)!.calls[0]!.args.map((argument) => entryOf(argument, 'nl'));
    expect(entries).toEqual(['zeg "ja"', '=A2:A8', '2024,5', '={1,2}', '', '=NPLV.THEME("x")']);
  });

  it('keeps text that looks like a formula text', () => {
    const [argument] = readFormula('=NPLV.FACTS("=1+1")')!.calls[0]!.args;
    expect(argumentTextOf(entryOf(argument!, 'nl'), 'text', 'nl')).toBe('"=1+1"');
  });

  it('shows examples as they are typed', () => {
    expect(exampleEntry([['Heerlen'], ['Breda']], 'nl')).toBe('={"Heerlen";"Breda"}');
    expect(exampleEntry(0.5, 'nl')).toBe('0,5');
    expect(exampleEntry(null, 'nl')).toBe('');
  });
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
