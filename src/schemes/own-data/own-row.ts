import type { Citation, Quantity } from '../../core/answer';
import type { Serial } from '../../core/date';
import { type Failed, inRow, invalid, type Result } from '../../core/result';
import type { Cents } from '../../core/money';
import type { HomesRow } from '../../data/agreement';
import { areasWithin, type Place } from '../names/places';
import type { Scheme } from '../names/schemes';
import type { Theme } from '../names/themes';
import { columnTitle } from './columns';
import type { OwnKind } from './kinds';
import type { Plain } from '../../core/cell';

/** Own figure or deadline of a municipality, from one row of its table. */
export interface OwnRow {
  readonly kind: OwnKind;
  /** Undefined for a deadline of the whole programme, and for an award to an area outside the programme. */
  readonly place?: Place | undefined;
  /** Name of the place or of the award area. */
  readonly area: string;
  /** Onderdeel as typed. */
  readonly name: string;
  readonly theme?: Theme | undefined;
  readonly scheme?: Scheme | undefined;
  readonly part?: HomesRow['part'] | undefined;
  readonly year?: number | undefined;
  readonly inclCents?: Cents | undefined;
  readonly exclCents?: Cents | undefined;
  readonly lowCents?: Cents | undefined;
  readonly highCents?: Cents | undefined;
  readonly cofinancingCents?: Cents | undefined;
  readonly count?: number | undefined;
  readonly affordable?: number | undefined;
  readonly from?: Serial | undefined;
  readonly until?: Serial | undefined;
  readonly description: string;
  readonly citation: Citation;
}

/** Embedded figure that an own row replaces. */
export interface Replaced {
  /** Name in the documents. */
  readonly name: string;
  readonly values: readonly Plain[];
  readonly as: Quantity;
}

/** Figures of one or more kinds: those of the documents, merged with own rows. */
export interface FigureSet<T> {
  readonly kinds: readonly OwnKind[];
  readonly embedded: T;
  /** Merges own rows of these kinds with the embedded figures. */
  readonly merge: (rows: readonly OwnRow[]) => Result<T>;
  /** Embedded figures that a row replaces. */
  readonly replacedBy: (row: OwnRow) => readonly Replaced[];
}

/** Rejects a row for an area beside one for its municipality, which would count it twice. */
export function areaClash(rows: readonly OwnRow[]): Failed | undefined {
  const isWhole = (row: OwnRow, area: OwnRow): boolean =>
    row.theme === area.theme && row.year === area.year && areasWithin(row.place!).includes(area.place!);
  const clash = rows.find((area) => area.place!.kind === 'area' && rows.some((row) => isWhole(row, area)));
  return clash && inRow(invalid('bothWholeAndArea', {}), clash.citation.row!, columnTitle('area'));
}

/** Source of a row that cites none. */
export function defaultSource(row: number): string {
  return `Eigen gegevens, rij ${row}`;
}
