import { type Cell, isError, plainOf } from '../../core/cell';
import { type Failed, inputError, invalid, ok, type Result } from '../../core/result';
import { columnTitle, fourColumns, type Layout, layoutOf, type OwnColumn } from './columns';
import type { OwnKind } from './kinds';
import type { FigureSet, OwnRow } from './own-row';
import { isBlankRow, type ReadRow, readRow } from './row';
import { isBlankCell } from './row-reader';

/** Cells of the range that holds the table. */
export type OwnCells = readonly (readonly Cell[])[];

/** Parsed table of own data; its figures are merged once for each function that asks. */
export class OwnTable {
  private readonly merged = new Map<unknown, Result<unknown>>();

  constructor(
    /** Position of the header, or of the first filled row where there is none. */
    readonly header: number,
    /** Positions of its columns. */
    readonly layout: Layout,
    /** Rows by position in the range; undefined for blank rows and the header. */
    readonly rows: readonly (ReadRow | undefined)[],
    /** Reason why the table cannot be read. */
    private readonly failed: Failed | undefined,
    /** Reason why a function that does not accept four columns cannot read it. */
    readonly unreadable: Failed | undefined,
  ) {}

  /** Own rows of some kinds, or the first fault among them. */
  ownRows(kinds: readonly OwnKind[], takesInstalments: boolean): Result<readonly OwnRow[]> {
    const failed = this.failure(takesInstalments);
    if (failed) return failed;
    const counting = this.rows.filter((row) => row && (!row.kind || kinds.includes(row.kind))) as ReadRow[];
    const fault = counting.find(({ faults }) => faults.length > 0)?.faults[0];
    return fault ?? ok(counting.flatMap(({ own }) => own ?? []));
  }

  /** Embedded and own figures together. */
  figures<T>(set: FigureSet<T>, takesInstalments = false): Result<T> {
    const failed = this.failure(takesInstalments);
    if (failed) return failed;
    const known = this.merged.get(set) as Result<T> | undefined;
    if (known) return known;
    const rows = this.ownRows(set.kinds, takesInstalments);
    const figures = !rows.ok ? rows : rows.value.length === 0 ? ok(set.embedded) : set.merge(rows.value);
    this.merged.set(set, figures);
    return figures;
  }

  private failure(takesInstalments: boolean): Failed | undefined {
    return takesInstalments ? this.failed : this.unreadable;
  }
}

/** First error value of the range, which explains more than a missing column. */
function errorOr(cells: OwnCells, failed: Failed): Failed {
  const error = cells.flat().find(isError);
  return error === undefined ? failed : inputError(error);
}

function withoutColumn(cells: OwnCells, column: OwnColumn): Failed {
  return errorOr(cells, invalid('noOwnColumn', { column: columnTitle(column) }));
}

/**
 * Returns whether a header names the four columns of instalments, without the column Soort: none of its cells can be
 * read.
 */
function isInstalmentHeader(cells: readonly Cell[], { faults }: ReadRow): boolean {
  const isUnread = faults.length === Object.keys(fourColumns).length;
  return isUnread && typeof plainOf(cells[3]) === 'string' && faults.every(({ failure }) => failure.code !== 'input');
}

function readInstalments(cells: OwnCells, first: number): OwnTable {
  const columns = Object.keys(fourColumns).length;
  const rows = cells.map((row, at) =>
    isBlankRow(row, fourColumns) ? undefined : readRow(row, at + 1, fourColumns, 'instalments'),
  );
  const isHeader = first >= 0 && isInstalmentHeader(cells[first]!, rows[first]!);
  if (isHeader) rows[first] = undefined;
  const isFilled = first >= 0;
  const isNarrow = isFilled && cells[0]!.length < columns;
  const isWide = cells.some((row) => !row.slice(columns).every(isBlankCell));
  const withoutKind = isFilled ? withoutColumn(cells, 'kind') : undefined;
  return new OwnTable(
    Math.max(first, 0),
    fourColumns,
    rows,
    isNarrow ? errorOr(cells, invalid('badTableShape', { columns })) : isWide ? withoutKind : undefined,
    withoutKind,
  );
}

/** Reads a range of own data: the first filled row is the header. */
export function readOwnTable(cells: OwnCells): OwnTable {
  const first = cells.findIndex((row) => !row.every(isBlankCell));
  const layout = layoutOf(cells[first] ?? []);
  if (!layout.kind) return readInstalments(cells, first);
  const rows = cells.map((row, at) =>
    at <= first || isBlankRow(row, layout) ? undefined : readRow(row, at + 1, layout, 'kinds'),
  );
  const failed = layout.area ? undefined : withoutColumn(cells, 'area');
  return new OwnTable(first, layout, rows, failed, failed);
}

function isSameCell(one: Cell, other: Cell): boolean {
  if (one === other) return true;
  const areLinked = typeof one === 'object' && typeof other === 'object' && !isError(one) && !isError(other);
  return areLinked && plainOf(one) === plainOf(other);
}

function isSameRange(one: OwnCells, other: OwnCells): boolean {
  if (one.length !== other.length) return false;
  for (let row = 0; row < one.length; row++) {
    const cells = one[row]!;
    const others = other[row]!;
    if (cells.length !== others.length) return false;
    for (let column = 0; column < cells.length; column++)
      if (cells[column] !== others[column] && !isSameCell(cells[column], others[column])) return false;
  }
  return true;
}

/** Tables to memoise: a workbook has a few, and Excel passes their cells with each call. */
const MOST_REMEMBERED = 4;
const remembered: { readonly cells: OwnCells; readonly table: OwnTable }[] = [];

/** Reads a range of own data, memoised by its contents. */
export function ownTableOf(cells: OwnCells): OwnTable {
  const at = remembered.findIndex((known) => isSameRange(known.cells, cells));
  const [found] = at < 0 ? [] : at === 0 ? remembered : remembered.splice(at, 1);
  if (at === 0) return found!.table;
  const latest = found ?? { cells: cells.map((row) => [...row]), table: readOwnTable(cells) };
  remembered.unshift(latest);
  remembered.length = Math.min(remembered.length, MOST_REMEMBERED);
  return latest.table;
}
