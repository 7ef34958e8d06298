import type { OwnColumn } from './columns';

/** Meaning of the column Onderdeel for a kind of row. */
type PartMeaning = 'theme' | 'scheme' | 'homes' | 'name' | 'free';

interface OwnKindSpec {
  readonly part: PartMeaning;
  /** Columns with values; a row in which all of them are empty is incomplete and does not count. */
  readonly values: readonly OwnColumn[];
  /** Columns that a row needs to count. */
  readonly needs: readonly OwnColumn[];
}

/** Kinds of row of own data, by the word in the column Soort. */
const ownKinds = {
  termijn: { part: 'theme', values: ['incl', 'excl'], needs: ['area', 'part', 'year', 'incl'] },
  maximum: { part: 'theme', values: ['incl', 'excl'], needs: ['area', 'part', 'incl'] },
  maatregel: { part: 'name', values: ['incl', 'excl'], needs: ['area', 'part', 'incl'] },
  capaciteit: { part: 'free', values: ['incl', 'excl'], needs: ['area', 'incl'] },
  realisatiestimulans: { part: 'free', values: ['low', 'high'], needs: ['area'] },
  wbi: { part: 'name', values: ['incl', 'cofinancing'], needs: ['area', 'incl'] },
  woningen: { part: 'homes', values: ['count', 'affordable'], needs: ['area', 'count'] },
  toekenning: { part: 'scheme', values: ['incl', 'count'], needs: ['area', 'part'] },
  deadline: { part: 'scheme', values: ['from', 'until'], needs: [] },
} as const satisfies Record<string, OwnKindSpec>;

/** Kind of row of own data. */
export type OwnKind = keyof typeof ownKinds;

/** Words of the column Soort. */
export const ownKindNames = Object.keys(ownKinds) as OwnKind[];

/** Columns, part and needs of a kind. */
export function specOf(kind: OwnKind): OwnKindSpec {
  return ownKinds[kind];
}

/** Columns with values that a row of a kind needs, or else those of which it needs one. */
export function neededValues(kind: OwnKind): readonly OwnColumn[] {
  const { values, needs } = specOf(kind);
  const needed = values.filter((column) => needs.includes(column));
  return needed.length ? needed : values;
}
