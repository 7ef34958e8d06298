import type { Cell, Plain } from '../../core/cell';
import type { Cents } from '../../core/money';
import { type Failed, invalid, notAvailable, ok, type Result } from '../../core/result';
import { shortened } from '../../core/text';
import { allAreas, resolveAwardArea } from '../awards/areas';
import { allPlaces, type Place, resolvePlace } from '../names/places';
import { readCents, readCount, readDay, readHomes, readYear } from './cells';
import { columnTitle, type Layout, type OwnColumn } from './columns';
import { neededValues, type OwnKind, specOf } from './kinds';
import { defaultSource, type OwnRow } from './own-row';
import { readHomesPart, readKind, readOneTheme, readScheme } from './parts';
import { type Form, isBlankCell, RowReader } from './row-reader';

/** Parsed row of the range. */
export interface ReadRow {
  /** Undefined where the kind is missing or unknown, which stops every function. */
  readonly kind: OwnKind | undefined;
  /** First error value, then faults by column. */
  readonly faults: readonly Failed[];
  /** Undefined for a row with faults or without values. */
  readonly own: OwnRow | undefined;
  /** Columns to fill in before the row counts. */
  readonly missing: readonly OwnColumn[];
}

/** Longer sources are no citation. */
const LONGEST_SOURCE = 250;

/** Returns whether all recognised columns of a row are blank. */
export function isBlankRow(cells: readonly Cell[], layout: Layout): boolean {
  return Object.values(layout).every((positions) => positions.every((at) => isBlankCell(cells[at])));
}

/** Returns whether a 0 is an amount; desktop Excel passes it for an empty cell too, so the row must name a theme. */
function isZeroAmount(reader: RowReader, kind: OwnKind): boolean {
  const isTheme = specOf(kind).part === 'theme' && reader.plain('part') !== undefined;
  return isTheme && reader.plain('incl') === undefined && reader.hasZero('incl');
}

function readPart(reader: RowReader, kind: OwnKind): Pick<OwnRow, 'theme' | 'scheme' | 'part'> {
  switch (specOf(kind).part) {
    case 'theme':
      return { theme: reader.read('part', readOneTheme) };
    case 'scheme':
      return { scheme: reader.read('part', readScheme) };
    case 'homes':
      return { part: reader.plain('part') === undefined ? 'totaal' : reader.read('part', readHomesPart) };
    default:
      return {};
  }
}

function readArea(reader: RowReader, kind: OwnKind): { place?: Place | undefined; area: string } {
  const toName = (value: Plain): Result<{ place?: Place | undefined; area: string }> => {
    const typed = String(value);
    const area = kind === 'toekenning' ? resolveAwardArea(typed, columnTitle('area')) : undefined;
    if (area?.ok) return area.value === allAreas ? invalid('notOneEach', { typed }) : ok({ area: area.value });
    const place = resolvePlace(typed);
    if (!place.ok) return place;
    return place.value === allPlaces
      ? invalid('notOneEach', { typed })
      : ok({ place: place.value, area: place.value.name });
  };
  return reader.read('area', toName) ?? { area: '' };
}

type Values = Pick<
  OwnRow,
  | 'year'
  | 'inclCents'
  | 'exclCents'
  | 'lowCents'
  | 'highCents'
  | 'cofinancingCents'
  | 'count'
  | 'affordable'
  | 'from'
  | 'until'
>;

function readValues(reader: RowReader, kind: OwnKind): Values {
  const { values, needs } = specOf(kind);
  const money = (column: OwnColumn): Cents | undefined =>
    values.includes(column) ? reader.size(column, readCents) : undefined;
  const reads = kind === 'capaciteit' ? readCount : readHomes;
  const number = (column: OwnColumn, isUsed: boolean): number | undefined =>
    isUsed ? reader.size(column, reads) : undefined;
  const low = money('low');
  const high = money('high');
  return {
    year: needs.includes('year') || kind === 'toekenning' ? reader.read('year', readYear) : undefined,
    inclCents: isZeroAmount(reader, kind) ? 0 : money('incl'),
    exclCents: money('excl'),
    lowCents: low ?? high,
    highCents: high ?? low,
    cofinancingCents: money('cofinancing'),
    count: number('count', values.includes('count') || kind === 'capaciteit'),
    affordable: number('affordable', values.includes('affordable')),
    from: values.includes('from') ? reader.read('from', readDay) : undefined,
    until: values.includes('until') ? reader.read('until', readDay) : undefined,
  };
}

/** Checks the order of columns within a row. */
function checkOrder(reader: RowReader, values: Values): void {
  const { inclCents, exclCents, lowCents, highCents, count, affordable, from, until } = values;
  const isAbove = (one: number | undefined, other: number | undefined): boolean =>
    one !== undefined && other !== undefined && one > other;
  if (isAbove(affordable, count)) reader.fault('count', invalid('fewerThanAffordable', {}));
  if (isAbove(exclCents, inclCents)) reader.fault('excl', invalid('exclAboveIncl', {}));
  if (isAbove(lowCents, highCents)) reader.fault('low', invalid('lowAboveHigh', {}));
  if (isAbove(from, until)) reader.fault('from', invalid('fromAfterUntil', {}));
}

function readCounting(reader: RowReader, kind: OwnKind): OwnRow {
  const values = readValues(reader, kind);
  const { needs } = specOf(kind);
  const given = (column: OwnColumn): boolean =>
    reader.plain(column) !== undefined || (column === 'incl' && values.inclCents !== undefined);
  for (const column of needs) if (!given(column)) reader.fault(column, notAvailable('emptyCell', {}));
  checkOrder(reader, values);
  const source = shortened(reader.text('source'), LONGEST_SOURCE) || defaultSource(reader.row);
  return {
    kind,
    ...readArea(reader, kind),
    name: reader.text('part'),
    ...readPart(reader, kind),
    ...values,
    description: reader.text('description'),
    citation: { source, section: '', row: reader.row },
  };
}

/** Reads a row that is not blank; `row` counts within the range. */
export function readRow(cells: readonly Cell[], row: number, layout: Layout, form: Form): ReadRow {
  const reader = new RowReader(cells, row, layout, form);
  const kind = form === 'instalments' ? 'termijn' : reader.read('kind', readKind);
  if (!kind) {
    if (reader.plain('kind') === undefined) reader.fault('kind', invalid('emptyCell', {}));
    return { kind, faults: reader.faults(), own: undefined, missing: [] };
  }
  const { values } = specOf(kind);
  const isFilled =
    form === 'instalments' || isZeroAmount(reader, kind) || values.some((column) => reader.plain(column) !== undefined);
  if (!isFilled) return { kind, faults: reader.faults(), own: undefined, missing: neededValues(kind) };
  const own = readCounting(reader, kind);
  const faults = reader.faults();
  return { kind, faults, own: faults.length ? undefined : own, missing: [] };
}
