import { notAvailable, ok, type Result } from '../../core/result';
import { summaryRows } from '../../data/agreement';
import type { Place } from '../names/places';
import { columnTitle, type OwnColumn } from '../own-data/columns';
import { neededValues, type OwnKind } from '../own-data/kinds';

const embeddedAreas = [...new Set(summaryRows.map((row) => row.area))].join(', ');

/** Titles of the columns that rows of some kinds fill. */
function headerFor(kinds: readonly OwnKind[]): string {
  const columns = new Set<OwnColumn>(['kind', 'area', 'part', ...kinds.flatMap(neededValues)]);
  return [...columns].map(columnTitle).join(', ');
}

/** Rows of an area. Fails where its agreement is not embedded, with the own rows that give them. */
export function agreementRows<Row extends { readonly area: string }>(
  rows: readonly Row[],
  area: Place,
  kinds: readonly OwnKind[],
): Result<Row[]> {
  const found = rows.filter((row) => row.area === area.name);
  if (found.length) return ok(found);
  return notAvailable('agreementNotEmbedded', {
    area: area.name,
    embedded: embeddedAreas,
    header: headerFor(kinds),
    kinds: kinds.join(', '),
  });
}
