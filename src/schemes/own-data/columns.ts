import { type Cell, plainOf } from '../../core/cell';
import { fold } from '../../core/text';

/** Column titles of own data, each followed by the other spellings that are recognised. */
const SPELLINGS = {
  kind: ['Soort', 'kind', 'type'],
  area: ['Gebied', 'gemeente', 'plaats', 'area', 'place'],
  part: ['Onderdeel', 'thema', 'maatregel', 'regeling', 'project', 'item'],
  year: ['Jaar', 'year'],
  incl: ['Incl. btw', 'bedrag', 'incl', 'amount', 'bedrag incl. btw'],
  excl: ['Excl. btw', 'excl', 'netto', 'bedrag excl. btw'],
  low: ['Laag', 'low'],
  high: ['Hoog', 'high'],
  cofinancing: ['Cofinanciering', 'cofinancing'],
  count: ['Aantal', 'woningen', 'homes', 'fte', 'number'],
  affordable: ['Waarvan betaalbaar', 'betaalbaar', 'affordable'],
  from: ['Van', 'from'],
  until: ['T/m', 'to', 'tot en met'],
  description: ['Omschrijving', 'description'],
  source: ['Bron', 'source'],
} as const;

/** Column of own data. */
export type OwnColumn = keyof typeof SPELLINGS;

/** Columns of own data in the order of the template. */
export const ownColumns = Object.keys(SPELLINGS) as OwnColumn[];

/** Title of a column, as headers and messages spell it. */
export function columnTitle(column: OwnColumn): string {
  return SPELLINGS[column][0];
}

const bySpelling = new Map(
  ownColumns.flatMap((column) =>
    SPELLINGS[column].map((spelling, rank) => [fold(spelling), { column, rank }] as const),
  ),
);

/** Positions of each column; several where a header repeats one, exact title first. */
export type Layout = Readonly<Partial<Record<OwnColumn, readonly number[]>>>;

/** Recognises the columns of a header in any order, case and punctuation; ignores other columns. */
export function layoutOf(header: readonly Cell[]): Layout {
  const found = header
    .flatMap((cell, at) => {
      const text = plainOf(cell);
      const known = typeof text === 'string' ? bySpelling.get(fold(text)) : undefined;
      return known ? [{ ...known, at }] : [];
    })
    .sort((a, b) => a.rank - b.rank || a.at - b.at);
  const layout: Partial<Record<OwnColumn, number[]>> = {};
  for (const { column, at } of found) (layout[column] ??= []).push(at);
  return layout;
}

/** Columns of own instalments without a header: place, theme, year, amount incl. btw. */
export const fourColumns: Layout = { area: [0], part: [1], year: [2], incl: [3] };
