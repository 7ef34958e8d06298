import type { Gateway, Problem } from '../../workbook/port';

/** Property of sheets that the pane made. */
interface SheetMark {
  /** Reads the property of all marked sheets, by current sheet name. */
  readonly read: (gateway: Gateway) => Promise<ReadonlyMap<string, string> | Problem>;
  readonly keep: (gateway: Gateway, sheets: readonly string[], value: string) => Promise<Problem | undefined>;
}

function sheetMark(key: string): SheetMark {
  return {
    read: (gateway) => gateway.readSheetProperties(key),
    keep: (gateway, sheets, value) => gateway.keepSheetProperty(key, sheets, value),
  };
}

/** Question of a reconciliation on its sheet, whose amounts are results rather than typed. */
export const reconciledMark = sheetMark('nplv.reconciled');

/** Name and SHA-256 of the file that a sheet was made from. */
export const fileMark = sheetMark('nplv.file');

/** Sheets for the archive: audit reports and frozen copies. */
export const archiveMark = sheetMark('nplv.archive');
