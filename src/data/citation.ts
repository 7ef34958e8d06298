import type { Citation } from '../core/answer';

/** Table or list of a document. */
export interface Table {
  readonly source: string;
  readonly place: string;
}

/** Row of a table, with its own place where it is printed apart. */
export interface CitedRow {
  readonly place?: string | undefined;
  readonly item?: string | undefined;
}

/** Citation of a row. */
export function citationOf({ source, place }: Table, row: CitedRow): Citation {
  return { source, place: row.place ?? place, item: row.item };
}
