import fc from '../fast-check';
import { focusAreas } from '../../src/data/programme';

type Row = Readonly<Record<string, unknown>>;

/** Spellings of each column of own data. */
const titles: Readonly<Record<string, readonly string[]>> = {
  kind: ['Soort', 'SOORT ', 'type'],
  area: ['Gebied', 'gemeente', 'Plaats'],
  part: ['Onderdeel', 'Thema', 'maatregel'],
  year: ['Jaar', 'year'],
  incl: ['Incl. btw', 'INCL BTW', 'Bedrag'],
  excl: ['Excl. btw', 'netto'],
  low: ['Laag', 'Low'],
  high: ['Hoog'],
  cofinancing: ['Cofinanciering'],
  count: ['Aantal', 'fte'],
  affordable: ['Waarvan betaalbaar', 'Betaalbaar'],
  from: ['Van', 'from'],
  until: ['T/m', 'tot en met'],
  description: ['Omschrijving'],
  source: ['Bron', 'source'],
};

const columns = Object.keys(titles);
const places = [...new Set(focusAreas.flatMap(({ municipality, area }) => [municipality, area])), 'GM0599'];
const themes = ['organisatie', 'integraal', 'veerkracht', 'School & omgeving', 8];
const schemes = ['vhf', 'Preventie met gezag', 'Regio Deals', 'orv'];

const euros = fc.oneof(
  fc.integer({ min: 1, max: 20_000_000 }),
  fc.constantFrom(0, '', null, 1234.56, '1.234,56', '€ 1,234.56', -5),
);
const count = fc.oneof(fc.integer({ min: 1, max: 5_000 }), fc.constantFrom(null, '1.000', 4.5));
const day = fc.oneof(fc.integer({ min: 45_000, max: 47_000 }), fc.constantFrom('2026-03-01', '1-4-2026', null));
const text = fc.constantFrom('', null, 'derde tranche (2026)', 'tweede tranche (eind 2023)', 'Buurthuis', 'Meervaart');

function partOf(kind: string): fc.Arbitrary<unknown> {
  if (kind === 'termijn' || kind === 'maximum') return fc.constantFrom(...themes);
  if (kind === 'toekenning' || kind === 'deadline') return fc.constantFrom(...schemes);
  return kind === 'woningen' ? fc.constantFrom('puur', 'grootschalig', null) : text;
}

/** Row of a kind with any columns filled. */
const rowOfKind: fc.Arbitrary<Row> = fc
  .constantFrom(
    'termijn',
    'maximum',
    'maatregel',
    'capaciteit',
    'realisatiestimulans',
    'wbi',
    'woningen',
    'toekenning',
    'deadline',
  )
  .chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      area: fc.constantFrom(...places),
      part: partOf(kind),
      year: fc.integer({ min: 2023, max: 2030 }),
      incl: euros,
      excl: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: euros }),
      low: euros,
      high: euros,
      cofinancing: euros,
      count,
      affordable: count,
      from: day,
      until: day,
      description: text,
      source: fc.constantFrom('', 'Beschikking 2026-0001234, art. 2', null),
    }),
  );

/** Tables of own data with columns in any order, some missing; occasionally any cell anywhere. */
export function ownTables(anyCell: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[][]> {
  const header = fc
    .tuple(fc.shuffledSubarray(columns, { minLength: 2 }), fc.nat({ max: 2 }))
    .map(([some, spelling]) => some.map((column) => ({ column, title: titles[column]![spelling] ?? column })));
  const rows = fc.array(rowOfKind, { maxLength: 8 });
  const spoilt = fc.array(fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 14 }), anyCell), { maxLength: 2 });
  const isSpoilt = fc.boolean();
  return fc.tuple(header, rows, spoilt, isSpoilt).map(([named, filled, cells, spoil]) => {
    const table: unknown[][] = [
      named.map(({ title }) => title),
      ...filled.map((row) => named.map(({ column }) => row[column])),
    ];
    for (const [row, column, cell] of spoil ? cells : [])
      if (table[row] && column < named.length) table[row][column] = cell;
    return table;
  });
}
