import fc from '../fast-check';
import { focusAreas, schemes } from '../../src/data/programme';
import { allFacts } from '../../src/data/table-facts';
import { catalogue } from '../../src/functions/catalogue';
import type { AnyFunction } from '../../src/functions/runtime/declare';
import type { AnyKind } from '../../src/functions/runtime/reading';
import * as kinds from '../../src/functions/runtime/kinds';
import { placeKind, themeKind } from '../../src/functions/runtime/named-kinds';
import { ExcelError } from '../functions/calls';
import { ownTables } from './own-tables';

/** Runs of a fuzzed property; a long run sets it higher. */
export const FUZZ_RUNS = Number(process.env['FUZZ_RUNS'] ?? 60);

const areas = [...new Set(focusAreas.flatMap(({ municipality, area }) => [municipality, area]))];
const place = fc.constantFrom(...areas, 'GM0599', '’s-gravenhage', 'gemeente Utrecht', 'Noord', 'Roterdam');
const theme = fc.constantFrom('organisatie', 'integraal', 'armoede', 'veerkracht', 'reintegratie', 'school', 'VVE', 8);
const year = fc.oneof(fc.integer({ min: 2021, max: 2031 }), fc.constantFrom('2024', ' 2025 '));
const amount = fc.oneof(
  fc.constantFrom(0, 0.01, 0.005, 1.005, 100, 12_500_000.5, 9e13, -9e13),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.integer({ min: 0, max: 1_000_000 }),
);
const number = fc.oneof(fc.constantFrom(0, 0.5, 1, 0.75, 2.5), fc.double({ min: 0, max: 1e6, noNaN: true }));
const serial = fc.oneof(
  fc.integer({ min: 44_900, max: 46_800 }),
  fc.constantFrom('2024-03-01', '2024-02-30', '2025-12-31', 61, 2_958_465),
);
const scheme = fc.constantFrom(...schemes.flatMap(({ id, name }) => [id, name]), 'vhf', 'wbi', 'pmg');
const all = fc.constantFrom('alle', 'totaal', 'all');

/** Plausible arguments beyond the sample and choices of a kind, by its id. */
const sensible: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  text: fc.constantFrom('woningen', 'termijn 2024', 'kansrijke wijk'),
  place: fc.oneof({ weight: 9, arbitrary: place }, all),
  theme: fc.oneof({ weight: 9, arbitrary: theme }, all),
  number,
  count: fc.integer({ min: 0, max: 20_000 }),
  amount,
  measure: fc.constantFrom('Plein 40-45', 'Meervaart', 'Centrale', 'alle'),
  year,
  'year-or-total': fc.oneof(year, all),
  date: serial,
  boolean: fc.constantFrom(true, false, 0, 1),
  'award-area': fc.oneof(fc.constantFrom('Zuidoost', 'Nieuw-West', 'Noord', 'Amsterdam'), all),
  scheme,
  'budget-line': fc.constantFrom('totaal', 'VRO', 'Regio Deals', 'Woningbouwimpuls', 'wbi', 'Preventie'),
  'budget-year': fc.oneof(year, fc.constant('structureel')),
  fact: fc.constantFrom(...allFacts().map(({ id }) => id)),
  'action-line': fc.constantFrom(1, 2, 3, '2', 'actielijn 1'),
};

function sensibleFor({ id, sample, choices }: AnyKind): fc.Arbitrary<unknown> {
  const words = choices?.('nl').map(({ word }) => word) ?? [];
  return sensible[id] ?? fc.constantFrom(sample, ...words);
}

/** Error as the runtime passes it, or as in a linked data type. */
export const errorValue: fc.Arbitrary<object> = fc.constantFrom('#DIV/0!', '#N/A', '#REF!', '#BUSY!').chain((code) =>
  fc
    .constantFrom<() => object>(
      () => new ExcelError(code),
      () => ({ type: 'Error', errorType: 'Div0', basicType: 'Error', basicValue: code }),
      () => ({ type: 'Entity', text: 'Gemeente', properties: {}, basicType: 'Error', basicValue: code }),
    )
    .map((make) => make()),
);

const linked = fc
  .oneof(amount, place, fc.boolean(), fc.constant(''), fc.constant(NaN))
  .map((basicValue) => ({ type: 'FormattedNumber', basicValue, numberFormat: '0.00' }));

const blank = fc.constantFrom(null, undefined, '', 0, ' ');

/** Text too long to print when a property fails. */
class Repeated {
  constructor(
    readonly text: string,
    readonly times: number,
  ) {}
}

/** Arguments with long texts expanded. */
export function writtenOut(argument: unknown): unknown {
  if (argument instanceof Repeated) return argument.text.repeat(argument.times);
  return Array.isArray(argument) ? argument.map(writtenOut) : argument;
}

/** Implausible cells. */
const hostile = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '\ud800', 'a\udc00', '…', '{}'),
  fc.constantFrom('x', '9', 'é', '(', 'gemeente ').map((text) => new Repeated(text, 40_000)),
  fc.constant(new Repeated('😀', 20_000)),
  fc.constantFrom(NaN, Infinity, -Infinity, -0, 1e308, -1e308, 5e-324, Number.MAX_SAFE_INTEGER, 2 ** 53, 1e15, 1e21),
  fc.constantFrom(true, false),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.double(),
  fc.maxSafeInteger(),
  linked,
);

/** Matrix of a given size. */
export function matrix<T>(cell: fc.Arbitrary<T>, rows: number, columns: number): fc.Arbitrary<T[][]> {
  const row = fc.array(cell, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
}

const side = fc.integer({ min: 1, max: 4 });

/** Matrix of any small size. */
export function anyMatrix<T>(cell: fc.Arbitrary<T>): fc.Arbitrary<T[][]> {
  return fc.tuple(side, side).chain(([rows, columns]) => matrix(cell, rows, columns));
}

/** Cell for an argument: usually plausible, occasionally anything. */
export function cellFor(kind: AnyKind): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 12, arbitrary: sensibleFor(kind) },
    { weight: 1, arbitrary: blank },
    { weight: 1, arbitrary: hostile },
    { weight: 1, arbitrary: errorValue },
  );
}

const anyCell = fc.oneof(hostile, blank, errorValue, amount, place);

/** Malformed matrices, which Excel should not pass. */
const oddShape = fc.oneof(
  fc.constantFrom(null, undefined, [], [[]], [[], []]),
  anyCell,
  fc.array(anyCell, { maxLength: 4 }),
  fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 4 }),
);

const instalments = fc.oneof(
  fc.array(fc.tuple(cellFor(placeKind), cellFor(themeKind), cellFor(kinds.calendarYear), cellFor(kinds.amount())), {
    minLength: 1,
    maxLength: 5,
  }),
  anyMatrix(anyCell),
);

const bookedAmount = fc.oneof(
  fc.constantFrom(4_011_858.55, 18_027_421, -204.4, '1.234,56', '1.234,56-', 'Bedrag'),
  cellFor(kinds.amount()),
);
const bookedText = fc.oneof(fc.constantFrom('SPUK kansrijke wijk', 'SiSa H8', 'Storting', '2024'), anyCell);

/** Lines of a ledger: date, description, amount, theme, document; with a header or without. */
const ledger = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.tuple(cellFor(kinds.date), bookedText, bookedAmount, cellFor(themeKind), bookedText), {
      maxLength: 8,
    }),
  )
  .map(([headed, lines]) => [...(headed ? [['Datum', 'Omschrijving', 'Bedrag', 'Thema', 'Document']] : []), ...lines]);

const wholeRanges: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  'own-data': fc.oneof({ weight: 9, arbitrary: ownTables(anyCell) }, anyMatrix(anyCell)),
  'own-instalments': fc.oneof(instalments, ownTables(anyCell)),
  ledger: fc.oneof({ weight: 9, arbitrary: ledger }, anyMatrix(anyCell)),
};

function argument({ shape, kind, optional }: AnyFunction['parameters'][number]): fc.Arbitrary<unknown> {
  const one = () => cellFor(kind).map((cell) => [[cell]]);
  const meant =
    shape === 'range'
      ? (wholeRanges[kind.id] ?? anyMatrix(cellFor(kind.element ?? kind)))
      : fc.oneof({ weight: 5, arbitrary: one() }, anyMatrix(cellFor(kind)));
  return fc.oneof(
    { weight: 12, arbitrary: meant },
    { weight: optional ? 4 : 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: oddShape },
  );
}

function ownArguments({ parameters }: AnyFunction): fc.Arbitrary<unknown[]> {
  return fc.tuple(...parameters.map(argument));
}

/** Name of a function with arguments for it, some of them omitted. */
const anotherCall: fc.Arbitrary<unknown[]> = fc
  .constantFrom(...catalogue.filter(({ parameters }) => parameters.every(({ shape }) => shape !== 'rest')))
  .chain((declaration) => {
    const name = fc.oneof({ weight: 9, arbitrary: fc.constant(declaration.id) }, anyCell);
    return fc
      .tuple(name, ownArguments(declaration), fc.nat({ max: 6 }))
      .map(([id, args, most]) => [[[id]], ...args.slice(0, most)]);
  });

/** Arguments for a function in Excel's form, usually valid. */
export function argumentsFor(declaration: AnyFunction): fc.Arbitrary<unknown[]> {
  const provesAnother = declaration.parameters.some(({ shape }) => shape === 'rest');
  return provesAnother ? anotherCall : ownArguments(declaration);
}
