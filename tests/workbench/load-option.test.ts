import { readLoadOption } from '../../src/workbench/office/load-option';

describe('what is loaded', () => {
  it.each([
    ['values, format/fill/color', [['values'], ['format', 'fill', 'color']]],
    [
      ['values', 'items/name'],
      [['values'], ['items', 'name']],
    ],
    [{ values: true, format: { fill: { color: true } }, text: false }, [['values'], ['format', 'fill', 'color']]],
    [{ select: 'name', expand: 'tables' }, [['name'], ['tables']]],
    [{ $all: true }, [['*']]],
    [undefined, [['*']]],
  ])('%j', (option, paths) => {
    expect(readLoadOption(option)).toEqual(paths);
  });
});
