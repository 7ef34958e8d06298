import { isoOf, type Serial } from '../../core/date';
import { type Cents, toCents, toEuros } from '../../core/money';
import { sumOf } from '../../core/sum';
import { ok, type Result } from '../../core/result';
import { foldWords } from '../../core/text';
import { stimulus } from '../../data/scheme-figures';
import { trancheOf } from '../awards/figures';
import { ownKindNames, type OwnKind } from './kinds';
import { defaultSource, type OwnRow } from './own-row';
import { type OwnCells, ownTableOf } from './table';

/** Own data as a file to contribute: a document with its files of `src/data`. */
interface OwnFile {
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly publication: string;
    readonly date: string;
  };
  /** Data files by name, each of a kind of `src/data/schema`. */
  readonly files: Readonly<Record<string, Row>>;
}

/** Scheme of an estimate of the realisatiestimulans. */
export const STIMULUS = 'realisatiestimulans';
/** Item of a total that no document prints. */
export const COMPUTED = 'berekend';
/** Placeholder for a text that a data file requires. */
export const OMITTED = '–';
const PUBLICATION = 'Eigen gegevens van de gemeente';
const SECTION = 'Eigen gegevens';

function slug(name: string): string {
  return foldWords(name).replace(/ /g, '-');
}

const euros = (cents: Cents | undefined): number | undefined => (cents === undefined ? undefined : toEuros(cents));

/** Rows in the form of a data file; amounts are in euros. */
type Row = Readonly<Record<string, unknown>>;

/** Source of a row, if it has its own. */
function sourceOf({ citation }: OwnRow): { section?: string | undefined } {
  return { section: citation.source === defaultSource(citation.row!) ? undefined : citation.source };
}

function idOf({ kind, area, citation }: OwnRow): string {
  return `${slug(area) || 'eigen'}.${kind}.rij-${citation.row}`;
}

function named(row: OwnRow): Row {
  return { id: idOf(row), name: row.name || row.kind, ...sourceOf(row) };
}

function amounts(row: OwnRow): Row {
  return { ...named(row), incl: euros(row.inclCents), excl: euros(row.exclCents) };
}

function homes(row: OwnRow): Row {
  return { ...named(row), homes: row.count, affordable: row.affordable };
}

/** Item of an annex for one instalment or one maximum. */
function itemOf(row: OwnRow): Row {
  const { place, inclCents, exclCents, year, citation } = row;
  const { municipality, area } = place!.areas[0]!;
  const where = place!.kind === 'area' ? area : undefined;
  const item = { item: citation.row, municipalities: [municipality], ...sourceOf(row) };
  return year === undefined
    ? { ...item, area: where, maximum: euros(inclCents), maximumExcl: euros(exclCents), instalments: [] }
    : { ...item, instalments: [{ letter: 'a', year, area: where, euros: euros(inclCents), excl: euros(exclCents) }] };
}

/** Computed total of rows, which no document prints; it omits a column that any row lacks. */
function totalOf(area: string, kind: OwnKind, rows: readonly Row[], columns: readonly string[]): Row {
  const sums = columns.map((column) => {
    const isFull = rows.every((row) => row[column] !== undefined);
    const cents = sumOf(rows, (row) => toCents(Number(row[column])));
    return [column, isFull ? toEuros(cents) : undefined];
  });
  return { id: `${slug(area)}.${kind}.totaal`, name: 'Totaal', item: COMPUTED, ...Object.fromEntries(sums) };
}

interface Shape {
  /** Name of the file; rows of one area or theme share a file. */
  readonly name: (row: OwnRow) => string;
  readonly content: (rows: readonly OwnRow[]) => Row;
}

const period = `${stimulus.startYears[0]}–${stimulus.startYears.at(-1)}`;

/** Table of one area with its total. */
function areaTable(
  kind: OwnKind,
  scheme: string,
  key: string,
  columns: readonly string[],
  rowOf: (row: OwnRow) => Row,
  more: Row = {},
): Shape {
  return {
    name: ({ area }) => `${key}-${slug(area)}`,
    content(own) {
      const { area } = own[0]!;
      const printed = own.find(({ part }) => part === 'totaal');
      const rows = own.filter((row) => row !== printed).map(rowOf);
      const total = printed ? homes(printed) : totalOf(area, kind, rows, columns);
      return { scheme, section: SECTION, area, ...more, [key]: rows, total };
    },
  };
}

const annex: Shape = {
  name: ({ theme }) => `article-${theme!.article}`,
  content: (rows) => ({ section: SECTION, article: rows[0]!.theme!.article, items: rows.map(itemOf) }),
};

const shapes: Readonly<Record<OwnKind, Shape>> = {
  termijn: annex,
  maximum: annex,
  maatregel: areaTable('maatregel', 'orv', 'measures', ['incl', 'excl'], amounts),
  capaciteit: areaTable('capaciteit', 'capaciteit', 'activities', ['incl', 'excl'], (row) => ({
    ...amounts(row),
    fte: row.count,
  })),
  realisatiestimulans: areaTable(
    'realisatiestimulans',
    'nplv',
    'rows',
    ['low', 'high'],
    (row) => ({
      ...named(row),
      scheme: STIMULUS,
      low: euros(row.lowCents),
      high: euros(row.highCents),
      certainty: 'schatting',
    }),
    { title: SECTION, period },
  ),
  wbi: areaTable('wbi', 'woningbouwimpuls', 'applications', ['contribution', 'cofinancing'], (row) => ({
    ...named(row),
    contribution: euros(row.inclCents),
    cofinancing: euros(row.cofinancingCents),
  })),
  woningen: areaTable(
    'woningen',
    STIMULUS,
    'parts',
    ['homes', 'affordable'],
    (row) => ({ ...homes(row), part: row.part }),
    {
      title: SECTION,
      period,
    },
  ),
  toekenning: {
    name: () => 'awards',
    content: (rows) => ({
      awards: rows.map((row) => ({
        id: idOf(row),
        areas: [row.area],
        scheme: row.scheme!.id,
        tranche: trancheOf(row) || OMITTED,
        amount: euros(row.inclCents) ?? null,
        homes: row.count,
        section: sourceOf(row).section ?? SECTION,
        item: `rij ${row.citation.row}`,
      })),
    }),
  },
  deadline: {
    name: () => 'deadlines',
    content: (rows) => ({
      scheme: 'nplv',
      section: SECTION,
      deadlines: rows.map((row) => ({
        id: idOf(row),
        label: row.description || OMITTED,
        from: row.from === undefined ? undefined : isoOf(row.from),
        until: row.until === undefined ? undefined : isoOf(row.until),
        scheme: row.scheme?.id,
        ...sourceOf(row),
      })),
    }),
  },
};

/** Writes own data as a file; fails on a faulty row with the message of the functions. */
export function ownFileOf(cells: OwnCells, municipality: string, day: Serial): Result<OwnFile> {
  const own = ownTableOf(cells).ownRows(ownKindNames, false);
  if (!own.ok) return own;
  const id = `eigen-gegevens-${slug(municipality)}`;
  const groups = new Map<string, OwnRow[]>();
  for (const row of own.value) {
    const name = `${shapes[row.kind].name(row)}.json`;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  const files = [...groups].map(([name, rows]) => [name, { source: id, ...shapes[rows[0]!.kind].content(rows) }]);
  return ok({
    source: { id, title: `${SECTION} ${municipality}`, publication: PUBLICATION, date: isoOf(day) },
    files: Object.fromEntries(files) as OwnFile['files'],
  });
}
