import fc from '../fast-check';
import { capacityActivities, homesRows, printedMeasures, summaryRows, wbiApplications } from '../../src/data/agreement';
import { instalments, maxima } from '../../src/data/annex';
import { printedAwards } from '../../src/data/awards';
import { places } from '../../src/schemes/names/places';
import { allThemes, singleThemes, themeOfArticle } from '../../src/schemes/names/themes';
import type { ExampleArgument } from '../../src/functions/page';
import { call, value } from '../functions/calls';
import { FUZZ_RUNS } from './arguments';

type Table = (string | number | null)[][];

const HEADER = ['Soort', 'Gebied', 'Onderdeel', 'Jaar', 'Incl. btw', 'Excl. btw', 'Aantal', 'Waarvan betaalbaar'];
const table = (rows: Table): Table => [HEADER, ...rows];

const everyPlace = places.map(({ name }) => [name]);
const everyTheme = [[...singleThemes, allThemes].map(({ id }) => id)];
const municipalities = places.filter(({ kind }) => kind === 'municipality').map(({ name }) => name);
const themeIds = singleThemes.map(({ id }) => id);

describe('own data equal to what the documents print', () => {
  const printed = table(
    instalments.map(({ municipality, area, article, year, euros }) => [
      'termijn',
      area ?? municipality,
      themeOfArticle(article).id,
      year,
      euros,
      null,
      null,
      null,
    ]),
  );

  it.each([2023, 2024, 2025, null].flatMap((year) => ['incl', 'excl', 'btw'].map((basis) => [year, basis] as const)))(
    'gives the instalments of %s on the basis %s',
    (year, basis) =>
      expect(call('PAYMENT', everyPlace, everyTheme, year, basis, printed)).toEqual(
        call('PAYMENT', everyPlace, everyTheme, year, basis),
      ),
  );

  it('gives the shares of the annex', () =>
    expect(call('SHARE', everyPlace, everyTheme, null, printed)).toEqual(call('SHARE', everyPlace, everyTheme, null)));

  it('gives the maxima of the annex', () => {
    const own = table(
      maxima.map(({ municipality, article, euros }) => [
        'maximum',
        municipality,
        themeOfArticle(article).id,
        null,
        euros,
        null,
        null,
        null,
      ]),
    );
    expect(call('ALLOCATION', everyPlace, everyTheme, 'excl', own)).toEqual(
      call('ALLOCATION', everyPlace, everyTheme, 'excl'),
    );
  });

  it('reconciles a ledger the same way', () => {
    const ledger = [
      ['Datum', 'Omschrijving', 'Bedrag'],
      ['2024-07-01', 'Kansrijke wijk school', 18027421],
      ['2024-07-02', 'Kansrijke wijk armoede', 170000],
    ];
    const args = [ledger, 'Rotterdam', 2024, null, null] as const;
    expect(call('RECONCILE', ...args, printed)).toEqual(call('RECONCILE', ...args));
  });

  it('gives the measures and homes of an agreement', () => {
    const own = table([
      ...printedMeasures.map(({ area, name, incl, excl }) => [
        'maatregel',
        area,
        name,
        null,
        incl,
        excl ?? null,
        null,
        null,
      ]),
      ...homesRows.map(({ area, part, homes, affordable }) => [
        'woningen',
        area,
        part,
        null,
        null,
        null,
        homes,
        affordable ?? null,
      ]),
    ]);
    const bases = [['incl', 'excl', 'btw']];
    expect(call('ORV.RIGHT', 'Nieuw-West', null, bases, own)).toEqual(call('ORV.RIGHT', 'Nieuw-West', null, bases));
    const parts = [['puur'], ['grootschalig'], ['totaal']];
    expect(call('HOUSING', 'Nieuw-West', parts, [[true, false]], own)).toEqual(
      call('HOUSING', 'Nieuw-West', parts, [[true, false]]),
    );
  });

  it('gives the capacity and the summary of an agreement', () => {
    const header = ['Soort', 'Gebied', 'Onderdeel', 'Incl. btw', 'Excl. btw', 'Laag', 'Hoog', 'Cofinanciering'];
    const stimulus = summaryRows.filter(({ scheme }) => scheme === 'realisatiestimulans');
    const own = [
      header,
      ...printedMeasures.map(({ area, name, incl, excl }) => [
        'maatregel',
        area,
        name,
        incl,
        excl ?? null,
        null,
        null,
        null,
      ]),
      ...capacityActivities.map(({ area, name, incl, excl }) => [
        ...['capaciteit', area, name, incl, excl ?? null],
        ...[null, null, null],
      ]),
      ...stimulus.map(({ area, low, high }) => ['realisatiestimulans', area, null, null, null, low, high, null]),
      ...wbiApplications.map(({ area, name, contribution, cofinancing }) => [
        ...['wbi', area, name, contribution, null],
        ...[null, null, cofinancing ?? null],
      ]),
    ];
    const bases = [['incl', 'excl', 'btw']];
    expect(call('CAPACITY.RIGHT', 'Nieuw-West', bases, own)).toEqual(call('CAPACITY.RIGHT', 'Nieuw-West', bases));
    // Its total is computed, and is called that; each line cites own rows.
    const amounts = (table: unknown[][]): unknown[][] => table.map((row) => row.slice(1, 3));
    const [ownLines, printed] = [call('AGREEMENT', 'Nieuw-West', own), call('AGREEMENT', 'Nieuw-West')];
    expect(amounts(ownLines)).toEqual(amounts(printed));
    expect(ownLines.slice(0, -1).map(([name]) => name)).toEqual(printed.slice(0, -1).map(([name]) => name));
  });

  it('gives the awards to one area', () => {
    const alone = printedAwards.filter(
      ({ areas, sharedWith, amount }) => areas.length === 1 && !sharedWith && amount !== null,
    );
    const rows = alone.map(({ areas, scheme, tranche, amount }) => ['toekenning', areas[0]!, scheme, tranche, amount]);
    const own = [['Soort', 'Gebied', 'Onderdeel', 'Omschrijving', 'Bedrag'], ...rows];
    for (const area of ['Zuidoost', 'Nieuw-West', 'Noord', 'Amsterdam', 'alle'])
      expect(value('AWARD', area, null, own)).toBe(value('AWARD', area));
  });
});

const instalmentRow = fc.tuple(
  fc.constant('termijn'),
  fc.constantFrom(...municipalities),
  fc.constantFrom(...themeIds),
  fc.integer({ min: 2023, max: 2027 }),
  fc.integer({ min: 1, max: 1e9 }).map((cents) => cents / 100),
  fc.constant(null),
);
const agreementRow = fc.tuple(
  fc.constantFrom('maatregel', 'capaciteit', 'wbi'),
  fc.constantFrom('Rotterdam', 'Nieuw-West'),
  fc.constantFrom('Plein', 'Buurthuis', 'Meervaart'),
  fc.constant(null),
  fc.integer({ min: 100, max: 1e9 }).map((cents) => cents / 100),
  fc.constant(1),
);
const rows = fc.array(fc.oneof(instalmentRow, agreementRow), { minLength: 1, maxLength: 12 });
const short = HEADER.slice(0, 6);

/** Converts euros to cents, so that sums are exact. */
const cents = (block: unknown[][]): number[] => block.flat().map((cell) => Math.round(Number(cell) * 100));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Values that depend on own data, independent of row order. */
function answers(own: ExampleArgument): unknown[] {
  return [
    call('PAYMENT', everyPlace, everyTheme, null, 'excl', own),
    call('ORV.RIGHT', [['Rotterdam'], ['Nieuw-West']], null, 'incl', own),
    call('CAPACITY.RIGHT', [['Rotterdam'], ['Nieuw-West']], 'excl', own),
    call('AGREEMENT', 'Nieuw-West', own).map((row) => row.slice(0, 4)),
  ].map((block) => JSON.stringify(block));
}

describe('own data', () => {
  it('gives the same results in any order of rows and columns', () =>
    fc.assert(
      fc.property(
        rows.chain((own) =>
          fc.tuple(
            fc.constant(own),
            fc.shuffledSubarray(own, { minLength: own.length }),
            fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
          ),
        ),
        ([own, shuffled, order]) => {
          const inOrder = (row: readonly (string | number | null)[]) => order.map((at) => row[at]!);
          expect(answers([short, ...shuffled].map(inOrder))).toEqual(answers([short, ...own]));
        },
      ),
      { numRuns: FUZZ_RUNS },
    ));

  it('adds up over places, themes, years and bases', () =>
    fc.assert(
      fc.property(rows, (drawn) => {
        const own = [short, ...drawn];
        const column = municipalities.map((name) => [name]);
        const years = [...new Set([2023, 2024, 2025, ...drawn.flatMap((row) => row[3] ?? [])])];
        const whole = cents(call('PAYMENT', 'alle', 'totaal', null, 'incl', own));
        expect(sum(cents(call('PAYMENT', column, 'totaal', null, 'incl', own)))).toBe(whole[0]);
        expect(sum(cents(call('PAYMENT', 'alle', [themeIds], null, 'incl', own)))).toBe(whole[0]);
        expect(sum(cents(call('PAYMENT', 'alle', 'totaal', [years], 'incl', own)))).toBe(whole[0]);
        expect(sum(cents(call('PAYMENT', 'alle', 'totaal', null, [['excl', 'btw']], own)))).toBe(whole[0]);
        const listed = call('PAYMENTS', null, null, null, own).slice(1);
        expect(sum(cents(listed.map((row) => [row[5]])))).toBe(whole[0]);
      }),
      { numRuns: FUZZ_RUNS },
    ));

  it('has an agreement whose total is the sum of its parts', () =>
    fc.assert(
      fc.property(
        fc.array(agreementRow, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('Rotterdam', 'Nieuw-West'),
        (drawn, area) => {
          const own = [short, ...drawn.map((row) => [row[0], area, ...row.slice(2)] as Table[number])];
          const lines = call('AGREEMENT', area, own).slice(1);
          const [low, high] = [1, 2].map((at) => cents(lines.map((row) => [row[at]])));
          expect(sum(low!.slice(0, -1))).toBe(low!.at(-1));
          expect(sum(high!.slice(0, -1))).toBe(high!.at(-1));
          const [right] = cents(call('ORV.RIGHT', area, null, null, own));
          if (drawn.some(([kind]) => kind === 'maatregel')) {
            const measures = call('ORV.MEASURES', area, own).slice(1);
            expect(sum(cents(measures.map((row) => [row[4]])))).toBe(right);
            expect(lines.find(([name]) => name === 'Opslag ORV')![1]).toBe(right! / 100);
          }
        },
      ),
      { numRuns: FUZZ_RUNS },
    ));
});
