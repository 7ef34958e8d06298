import { serialOfIso } from '../../core/date';
import { invalid, ok, type Result } from '../../core/result';
import { schemeName } from '../../data/programme';
import { singleThemes } from '../names/themes';
import { columnTitle, type OwnColumn, ownColumns } from './columns';
import { COMPUTED, OMITTED, STIMULUS } from './file';
import { type OwnKind, ownKindNames } from './kinds';
import { readOwnTable } from './table';

type Row = Readonly<Record<string, unknown>>;
type Cells = Readonly<Partial<Record<OwnColumn, unknown>>> & { readonly kind: OwnKind };
type OwnCell = string | number | null;

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(content: Row, key: string): readonly Row[] {
  const list = content[key];
  return Array.isArray(list) ? list.filter(isRow) : [];
}

/** Source of a row; files of version 2.0.0 and before have it as `place`. */
function sourceOf({ section, place }: Row): unknown {
  return section ?? place;
}

/** Text of a data file; undefined for the placeholder of an omitted one. */
function textOf(value: unknown): unknown {
  return value === OMITTED ? undefined : value;
}

function dayOf(value: unknown): unknown {
  return typeof value === 'string' ? (serialOfIso(value) ?? value) : value;
}

function schemeOf(id: unknown): unknown {
  return typeof id === 'string' ? schemeName(id) : id;
}

function instalmentCells({ article, ...content }: Row): Cells[] {
  const part = singleThemes.find((theme) => theme.article === article)?.id ?? article;
  return listOf(content, 'items').flatMap((item) => {
    const { municipalities, area, maximum, maximumExcl } = item;
    const source = sourceOf(item);
    const names: readonly unknown[] = Array.isArray(municipalities) ? municipalities : [municipalities];
    return names.flatMap((municipality): Cells[] => [
      ...(maximum === undefined
        ? []
        : [{ kind: 'maximum' as const, area: area ?? municipality, part, incl: maximum, excl: maximumExcl, source }]),
      ...listOf(item, 'instalments').map((row) => ({
        kind: 'termijn' as const,
        area: row['area'] ?? municipality,
        part,
        year: row['year'],
        incl: row['euros'],
        excl: row['excl'],
        source,
      })),
    ]);
  });
}

function homesCells({ area, total, ...content }: Row): Cells[] {
  const printed = isRow(total) && total['item'] !== COMPUTED ? [{ ...total, part: undefined }] : [];
  return [...listOf(content, 'parts'), ...printed].map((row: Row) => ({
    kind: 'woningen',
    area,
    part: row['part'],
    count: row['homes'],
    affordable: row['affordable'],
    source: sourceOf(row),
  }));
}

function awardCells(content: Row): Cells[] {
  return listOf(content, 'awards').map((row) => ({
    kind: 'toekenning',
    area: Array.isArray(row['areas']) ? row['areas'].join(' en ') : row['areas'],
    part: schemeOf(row['scheme']),
    description: textOf(row['tranche']),
    incl: row['amount'],
    count: row['homes'],
    source: sourceOf(row),
  }));
}

/** Readers of data files by identifying key; each returns rows of the table. */
const readers: Readonly<Record<string, (content: Row) => Cells[]>> = {
  items: instalmentCells,
  measures: ({ area, ...content }) =>
    listOf(content, 'measures').map(({ name, incl, excl, ...row }) => {
      return { kind: 'maatregel', area, part: name, incl, excl, source: sourceOf(row) };
    }),
  activities: ({ area, ...content }) =>
    listOf(content, 'activities').map(({ name, incl, excl, fte, ...row }) => {
      return { kind: 'capaciteit', area, part: name, incl, excl, count: fte, source: sourceOf(row) };
    }),
  rows: ({ area, ...content }) =>
    listOf(content, 'rows')
      .filter(({ scheme }) => scheme === STIMULUS)
      .map(({ name, low, high, ...row }) => {
        return { kind: 'realisatiestimulans', area, part: name, low, high, source: sourceOf(row) };
      }),
  applications: ({ area, ...content }) =>
    listOf(content, 'applications').map(({ name, contribution, cofinancing, ...row }) => {
      return { kind: 'wbi', area, part: name, incl: contribution, cofinancing, source: sourceOf(row) };
    }),
  parts: homesCells,
  awards: awardCells,
  deadlines: (content) =>
    listOf(content, 'deadlines').map(({ label, from, until, scheme, ...row }) => ({
      kind: 'deadline',
      part: schemeOf(scheme),
      from: dayOf(from),
      until: dayOf(until),
      description: textOf(label),
      source: sourceOf(row),
    })),
};

function cellOf(value: unknown): OwnCell {
  return typeof value === 'string' || typeof value === 'number'
    ? value
    : value === undefined
      ? null
      : JSON.stringify(value);
}

/** Reads a file of own data as the cells of its table, header included; a fault names its row and column. */
export function ownCellsOf(file: unknown): Result<readonly (readonly OwnCell[])[]> {
  const files = isRow(file) && isRow(file['files']) ? Object.entries(file['files']) : [];
  const found: Cells[] = [];
  for (const [name, content] of files) {
    const key = isRow(content) ? Object.keys(readers).find((candidate) => candidate in content) : undefined;
    if (!key) return invalid('notOwnFile', { given: name });
    found.push(...readers[key]!(content as Row));
  }
  if (found.length === 0) return invalid('emptyOwnFile', {});
  const header = ownColumns.map(columnTitle);
  const cells = [header, ...found.map((row) => ownColumns.map((column) => cellOf(row[column] ?? undefined)))];
  const checked = readOwnTable(cells).ownRows(ownKindNames, false);
  return checked.ok ? ok(cells) : checked;
}
