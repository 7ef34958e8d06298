import { isError, plainOf } from '../../src/core/cell';

/** Cells as Excel passes them: values, error values and linked data types. */
describe('a cell', () => {
  it.each([
    [{ type: 'Error', errorType: 'NotAvailable', basicValue: '#N/A' }, true],
    [{ type: 'Entity', basicType: 'Error', basicValue: '#VALUE!' }, true],
    [{ type: 'Entity', text: 'Breda' }, true],
    [{ type: 'FormattedNumber', basicType: 'Double', basicValue: 5 }, false],
    ['#N/A', false],
    [null, false],
    [undefined, false],
  ])('%j is an error value: %p', (cell, expected) => expect(isError(cell)).toBe(expected));

  it.each([
    ['Breda', 'Breda'],
    [0, 0],
    [false, false],
    [{ type: 'FormattedNumber', basicType: 'Double', basicValue: 5 }, 5],
    [{ type: 'LinkedEntity', basicType: 'String', basicValue: 'Breda' }, 'Breda'],
    [{ type: 'Error', basicType: 'Error', basicValue: '#N/A' }, undefined],
    [{ type: 'Array', basicType: 'Array', basicValue: [[1]] }, undefined],
    [null, undefined],
    [undefined, undefined],
  ])('%j has the value %j', (cell, value) => expect(plainOf(cell)).toBe(value));
});
