import type * as Agreements from '../../../src/data/agreement';
import { ok } from '../../../src/core/result';
import { resolveOnePlace } from '../../../src/schemes/names/places';
import { resolveMeasure } from '../../../src/schemes/orv/measures';
import { orvRight } from '../../../src/schemes/orv/right';
import { valueOf } from '../../results';

/** Second agreement with a "plein", as that of Nieuw-West has. */
jest.mock('../../../src/data/agreement', () => {
  const real: typeof Agreements = jest.requireActual('../../../src/data/agreement');
  const other = {
    area: 'Zuidoost',
    name: 'Herinrichting Anton de Komplein',
    excl: 1000000,
    incl: 1210000,
    citation: { source: 'agreement', section: 'tabel' },
  };
  return { ...real, printedMeasures: [...real.printedMeasures, other] };
});

function right(area: string, measure?: string): unknown {
  const place = valueOf(resolveOnePlace(area));
  const found = measure === undefined ? ok(undefined) : resolveMeasure(measure, 'measure', place);
  const outcome = found.ok ? orvRight(place, found.value, 'excl') : found;
  return outcome.ok ? outcome.value : Object.values(outcome.failure);
}

describe('the right to a contribution where several areas have an agreement', () => {
  it('accepts a part of a name that is unique in the area, whatever other areas have', () => {
    expect(right('Nieuw-West', 'plein')).toBe(6061983_00);
    expect(right('Zuidoost', 'plein')).toBe(1000000_00);
  });

  it('adds up the measures of the area only', () => {
    expect(right('Nieuw-West')).toBe(17761983_00);
    expect(right('Zuidoost')).toBe(1000000_00);
  });

  it('refuses a measure of another area, and names its own', () => {
    expect(right('Zuidoost', 'Meervaart')).toEqual([
      'na',
      'unknownName',
      {
        parameter: 'measure',
        typed: 'Meervaart',
        suggestion: undefined,
        choices: 'Herinrichting Anton de Komplein',
      },
    ]);
  });
});
