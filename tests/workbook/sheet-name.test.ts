import { freeSheetName } from '../../src/workbook/a1';

describe('a name for a new sheet', () => {
  it.each<[string, string[], string]>([
    ['Kasritme', [], 'Kasritme'],
    ['Kasritme', ['kasritme'], 'Kasritme (2)'],
    ['Kasritme', ['Kasritme', 'Kasritme (2)'], 'Kasritme (3)'],
    ["'s-Gravenhage [1/2]", [], 's-Gravenhage  1 2'],
    ['Aansluiting Amsterdam Zuidoost 2023', [], 'Aansluiting Amsterdam Zuidoost'],
    ['Aansluiting Amsterdam Zuidoost 2023', ['Aansluiting Amsterdam Zuidoost'], 'Aansluiting Amsterdam Zuido (2)'],
    ["Een lijst van dertig letters x'n", [], 'Een lijst van dertig letters x'],
    ['', [], 'Blad'],
    ["'' Kas ''", [], 'Kas'],
    ['History', [], 'History (2)'],
    ['../../etc/passwd', [], '.. .. etc passwd'],
    ['<b>mei</b>\u0007"', [], '<b>mei< b> "'],
    [`${'x'.repeat(30)}😀`, [], 'x'.repeat(30)],
  ])('%s beside %j is %s', (wanted, taken, name) => expect(freeSheetName(wanted, taken)).toBe(name));

  it('keeps its suffix, and is truncated to 31 characters', () => {
    const long = 'Begroting kansrijke wijk Zuid 1';
    expect(freeSheetName(long, [], ' bevroren')).toBe('Begroting kansrijke wi bevroren');
    const taken = ['Begroting kansrijke wi bevroren'];
    expect(freeSheetName(long, taken, ' bevroren')).toBe('Begroting kansrijk bevroren (2)');
    expect(freeSheetName('Blad1', [], ' bevroren')).toBe('Blad1 bevroren');
  });
});
