import { notAvailable } from '../../core/failure';
import { ok, type Result } from '../../core/result';
import { summaryRows } from '../../data/agreement';
import type { Place } from '../names/places';

const embeddedAreas = [...new Set(summaryRows.map((row) => row.area))].join(', ');

/** What an area's agreement prints; most agreements are not embedded. */
export function rowsOf<Row extends { readonly area: string }>(rows: readonly Row[], area: Place): Result<Row[]> {
  const own = rows.filter((row) => row.area === area.name);
  return own.length ? ok(own) : notAvailable('agreementNotEmbedded', { area: area.name, embedded: embeddedAreas });
}
