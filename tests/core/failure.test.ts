import { inputError, inRow, invalid, notAvailable, ok } from '../../src/core/result';

describe('a result', () => {
  it('distinguishes a value, even undefined, from a failure', () => {
    expect(ok(undefined)).toEqual({ ok: true, value: undefined });
    expect(notAvailable('surplus', {}).ok).toBe(false);
  });

  it('says whether data is missing or an argument is invalid', () => {
    expect(notAvailable('blank', { parameter: 'place' })).toEqual({
      ok: false,
      failure: { code: 'na', message: 'blank', names: { parameter: 'place' } },
    });
    expect(invalid('noWeights', { parameter: 'weights' })).toEqual({
      ok: false,
      failure: { code: 'value', message: 'noWeights', names: { parameter: 'weights' } },
    });
  });

  it('adds the row and the column to a refusal but not to an input error', () => {
    const error = { type: 'Error' };
    expect(inRow(invalid('noWeights', { parameter: 'weights' }), 3).failure).toMatchObject({ row: 3 });
    expect(inRow(invalid('emptyCell', {}), 3, 'Jaar').failure).toMatchObject({ row: 3, column: 'Jaar' });
    expect(inRow(inputError(error), 3).failure).toEqual({ code: 'input', error });
  });
});
