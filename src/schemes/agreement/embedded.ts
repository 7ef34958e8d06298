import { notAvailable } from '../../core/failure';
import { ok, type Result } from '../../core/result';
import { summaryRows } from '../../data/agreement';
import type { Place } from '../names/places';
import type { OwnKind } from '../own-data/kinds';

const embeddedAreas = [...new Set(summaryRows.map((row) => row.area))].join(', ');

/** Rows of an area. Fails where its agreement is not embedded, with the kind of own row that gives them. */
export function rowsOf<Row extends { readonly area: string }>(
  rows: readonly Row[],
  area: Place,
  kind: OwnKind,
): Result<Row[]> {
  const found = rows.filter((row) => row.area === area.name);
  if (found.length) return ok(found);
  return notAvailable('agreementNotEmbedded', { area: area.name, embedded: embeddedAreas, kind });
}
