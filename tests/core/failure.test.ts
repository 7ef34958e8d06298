import { invalid, isFailure, notAvailable } from '../../src/core/failure';

describe('a failure', () => {
  it('is told from everything else', () => {
    expect(isFailure(notAvailable('blank', { parameter: 'place' }))).toBe(true);
    expect(isFailure(invalid('notText', { parameter: 'search', value: true }))).toBe(true);
    for (const other of [null, undefined, 'failure', 1, true, {}, { value: 1 }, []])
      expect(isFailure(other)).toBe(false);
  });

  it('says whether the data is not there or the argument is wrong', () => {
    expect(notAvailable('blank', { parameter: 'place' })).toEqual({
      failure: 'na',
      message: 'blank',
      names: { parameter: 'place' },
    });
    expect(invalid('noWeights', { parameter: 'weights' })).toEqual({
      failure: 'value',
      message: 'noWeights',
      names: { parameter: 'weights' },
    });
  });
});
