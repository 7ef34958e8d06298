import { reconcile } from '../../../src/reconcile/reconcile';
import { resolveOnePlace } from '../../../src/schemes/names/places';
import { valueOf } from '../../results';

type Booking = readonly [description: string, euros: number];

const amsterdam = valueOf(resolveOnePlace('Amsterdam'));

/** Descriptions of the lines that cancel another one. */
function cancelled(bookings: readonly Booking[]): string[] {
  const ledger = [['Boekjaar', 'Omschrijving', 'Bedrag'], ...bookings.map((booking) => [2024, ...booking])];
  const result = valueOf(reconcile({ ledger, place: amsterdam, basis: 'excl', toleranceCents: 100 }));
  return result.lines
    .filter(({ notes }) => notes.some((note) => note.startsWith('Valt weg')))
    .map(({ line }) => line.description)
    .sort();
}

function ordersOf<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((first, at) =>
    ordersOf(items.filter((_, other) => other !== at)).map((rest) => [first, ...rest]),
  );
}

describe('a line and its reversal', () => {
  const areas: Booking[] = [
    ['NPLV Zuidoost', 1000],
    ['NPLV Nieuw-West', -1000],
  ];
  const themes: Booking[] = [
    ['armoede', 1000],
    ['school', -1000],
  ];

  it.each(ordersOf([...areas, ...themes]))(
    'without a theme take precedence over a pair with one: %j, %j, %j and %j',
    (...bookings: Booking[]) => expect(cancelled(bookings)).toEqual(['NPLV Nieuw-West', 'NPLV Zuidoost']),
  );

  it('that name different themes are no pair', () => expect(cancelled(themes)).toEqual([]));

  it('are a pair where only one names a theme', () =>
    expect(cancelled([themes[0]!, areas[1]!])).toEqual(['NPLV Nieuw-West', 'armoede']));
});
