import { call } from '../../functions/calls';
import { readCents, readCount, readDay, readHomes, readYear } from '../../../src/schemes/own-data/cells';
import { layoutOf, ownColumns } from '../../../src/schemes/own-data/columns';

/** Titles of the columns with the spellings that users of each may type. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  kind: ['Soort', 'kind', 'type'],
  area: ['Gebied', 'gemeente', 'plaats', 'area', 'place'],
  part: ['Onderdeel', 'thema', 'maatregel', 'regeling', 'project', 'item'],
  year: ['Jaar', 'year'],
  incl: ['Incl. btw', 'bedrag', 'incl', 'amount', 'Bedrag incl. btw'],
  excl: ['Excl. btw', 'excl', 'netto', 'Bedrag excl. btw'],
  low: ['Laag', 'low'],
  high: ['Hoog', 'high'],
  cofinancing: ['Cofinanciering', 'cofinancing'],
  count: ['Aantal', 'woningen', 'homes', 'fte', 'number'],
  affordable: ['Waarvan betaalbaar', 'betaalbaar', 'affordable'],
  from: ['Van', 'from'],
  until: ['T/m', 'to', 'tot en met'],
  description: ['Omschrijving', 'description'],
  source: ['Bron', 'source'],
};

describe('the header of own data', () => {
  it('has a title for each column, in the order of the template', () =>
    expect(ownColumns).toEqual(Object.keys(SPELLINGS)));

  it.each(Object.entries(SPELLINGS).flatMap(([column, titles]) => titles.map((title) => [title, column] as const)))(
    'recognises %s as the column %s, whatever its case and punctuation',
    (title, column) => {
      for (const typed of [title, title.toUpperCase(), ` ${title}: `])
        expect(layoutOf(['Eigen kolom', typed])).toEqual({ [column]: [1] });
    },
  );

  it('prefers the title of a column to its other spellings, and the first of two that are alike', () =>
    expect(layoutOf(['Bedrag', 'Incl. btw', 'bedrag'])).toEqual({ incl: [1, 0, 2] }));
});

describe('a cell of own data', () => {
  it.each<[string | number | boolean, number | undefined]>([
    [1234.56, 123_456],
    ['1.234,56', 123_456],
    ['1,234.56', 123_456],
    ['1.234', 123_400],
    ['1,234', 123_400],
    ['€ 12,5', 1250],
    ['(12,50)', -1250],
    ['12,50-', -1250],
    [0.005, 1],
    [9e13, 9e15],
    [9.1e13, undefined],
    [-9.1e13, undefined],
    ['5%', undefined],
    ['veel', undefined],
    [true, undefined],
  ])('%p is read as an amount of %p cents', (typed, cents) => {
    const read = readCents(typed);
    expect(read.ok ? read.value : undefined).toBe(cents);
    if (!read.ok) expect(read.failure).toMatchObject({ code: 'value', message: 'badAmount' });
  });

  it('is a number of fte with a part, and a number of homes without', () => {
    expect(readCount('4,5')).toMatchObject({ ok: true, value: 4.5 });
    expect(readHomes(12)).toMatchObject({ ok: true, value: 12 });
    expect(readHomes(4.5)).toMatchObject({ ok: false, failure: { message: 'badNumber', names: { given: 4.5 } } });
    expect(readHomes('veel')).toMatchObject({ ok: false, failure: { message: 'badNumber' } });
  });

  it.each<[string | number | boolean, number | undefined]>([
    [2026, 2026],
    ['2026', 2026],
    ['2026a', undefined],
    ['26', undefined],
    ['12026', undefined],
    [26, undefined],
    [2026.5, undefined],
    [true, undefined],
  ])('%p is read as the year %p', (typed, year) => {
    const read = readYear(typed);
    expect(read.ok ? read.value : undefined).toBe(year);
  });

  it.each<[string | number | boolean, number | undefined]>([
    // 1 January 2026 is 46,023; April begins 31 + 28 + 31 days later.
    ['1-4-2026', 46_113],
    ['2026-04-01', 46_113],
    ['1 april 2026', 46_113],
    [46_113, 46_113],
    [46_113.75, 46_113],
    // 1 March 1900, the first day that Excel counts as the calendar does, and 31 December 9999.
    [61, 61],
    [60, undefined],
    [2_958_465.5, 2_958_465],
    [2_958_466, undefined],
    [2026, undefined],
    ['31-2-2026', undefined],
    [false, undefined],
  ])('%p is read as the day %p', (typed, day) => {
    const read = readDay(typed);
    expect(read.ok ? read.value : undefined).toBe(day);
  });
});

const HEADER = ['Soort', 'Gebied', 'Onderdeel', 'Jaar', 'Incl. btw', 'Laag', 'Aantal', 'Waarvan betaalbaar', 'Van'];

/** Complete row of each kind, by the title of its columns. */
const COMPLETE: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  termijn: { Gebied: 'Breda', Onderdeel: 'school', Jaar: 2026, 'Incl. btw': 1 },
  maximum: { Gebied: 'Breda', Onderdeel: 'school', 'Incl. btw': 1 },
  maatregel: { Gebied: 'Breda', Onderdeel: 'Park', 'Incl. btw': 1 },
  capaciteit: { Gebied: 'Breda', 'Incl. btw': 1 },
  realisatiestimulans: { Gebied: 'Breda', Laag: 1 },
  wbi: { Gebied: 'Breda', 'Incl. btw': 1 },
  woningen: { Gebied: 'Breda', Aantal: 2, 'Waarvan betaalbaar': 1 },
  toekenning: { Gebied: 'Breda', Onderdeel: 'vhf', 'Incl. btw': 1 },
  deadline: { Van: 46_113 },
};

/** Columns that a row of a kind must fill where it has a value. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  termijn: ['Gebied', 'Onderdeel', 'Jaar'],
  maximum: ['Gebied', 'Onderdeel'],
  maatregel: ['Gebied', 'Onderdeel'],
  capaciteit: ['Gebied'],
  realisatiestimulans: ['Gebied'],
  wbi: ['Gebied'],
  woningen: ['Gebied', 'Aantal'],
  toekenning: ['Gebied', 'Onderdeel'],
  deadline: [],
};

/** Column, or columns of which one, must be filled before a row counts. */
const WAITING: Readonly<Record<string, string>> = {
  termijn: 'Incl. btw',
  maximum: 'Incl. btw',
  maatregel: 'Incl. btw',
  capaciteit: 'Incl. btw',
  realisatiestimulans: 'Laag of Hoog',
  wbi: 'Incl. btw',
  woningen: 'Aantal',
  toekenning: 'Incl. btw of Aantal',
  deadline: 'Van of T/m',
};

function checkOf(kind: string, cells: Readonly<Record<string, string | number>>): unknown {
  const row = HEADER.map((title) => (title === 'Soort' ? kind : (cells[title] ?? null)));
  return call('DATACHECK', [HEADER, row])[1]![0];
}

describe.each(Object.keys(COMPLETE))('a row of the kind %s', (kind) => {
  it('is in order with the columns that it needs', () => expect(checkOf(kind, COMPLETE[kind]!)).toBe('in orde'));

  it('names each column that it lacks', () => {
    for (const column of NEEDED[kind]!) {
      const cells = Object.fromEntries(Object.entries(COMPLETE[kind]!).filter(([title]) => title !== column));
      expect(checkOf(kind, cells)).toMatch(new RegExp(`^${column}: Deze cel is leeg`));
    }
  });

  it('does not count until its value is filled in', () =>
    expect(checkOf(kind, { Gebied: 'Breda' })).toBe(`telt nog niet mee: vul ${WAITING[kind]} in`));
});
