import type { Citation } from '../core/answer';

/** Table or list of a document. */
export interface CitedTable {
  readonly source: string;
  readonly section: string;
}

/** Row of a table, with its own section where it is printed in another one. */
export interface CitedRow {
  readonly section?: string | undefined;
  readonly item?: string | undefined;
}

/** Citation of a row. */
export function citationOf({ source, section }: CitedTable, row: CitedRow): Citation {
  return { source, section: row.section ?? section, item: row.item };
}

/** Row with its citation in place of its section and item. */
export function cited<Row extends CitedRow>(table: CitedTable, { section, item, ...row }: Row) {
  return { ...row, citation: citationOf(table, { section, item }) };
}
