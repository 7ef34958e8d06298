import { isErrorValue } from '../../src/workbook/cells';
import { errorName, errorOfDutchName } from '../../src/workbook/error-names';

describe('an error value', () => {
  it('has a name in each language', () => {
    expect(errorName('#N/A', 'nl')).toBe('#N/B');
    expect(errorName('#N/A', 'en')).toBe('#N/A');
    expect(errorName('#FIELD!', 'nl')).toBe('#FIELD!');
  });

  it('is parsed from its Dutch name', () => {
    expect(errorOfDutchName('#n/b')).toBe('#N/A');
    expect(errorOfDutchName('#WAARDE!')).toBe('#VALUE!');
    expect(errorOfDutchName('#N/A')).toBeUndefined();
  });

  it('is distinguished from other values of cells', () => {
    expect(isErrorValue({ error: '#N/A' })).toBe(true);
    expect([null, '#N/A', 5].some(isErrorValue)).toBe(false);
  });
});
