import type { Citation } from '../core/answer';

/** A table or list of a document. */
export interface Table {
  readonly source: string;
  readonly place: string;
}

/** A row of it, which may stand in a place of its own. */
export interface Row {
  readonly place?: string | undefined;
  readonly item?: string | undefined;
}

/** Where a row stands. */
export function citationOf({ source, place }: Table, row: Row): Citation {
  return { source, place: row.place ?? place, item: row.item };
}
