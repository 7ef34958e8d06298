import { type Gateway, isProblem, type Problem } from '../../workbook/port';

/** Properties of sheets that the pane made. */
const RECONCILED = 'nplv.reconciled';
const FILE = 'nplv.file';
const ARCHIVE = 'nplv.archive';

/** Sheets with a reconciliation, whose amounts are results rather than typed. */
export async function reconciledSheets(
  gateway: Pick<Gateway, 'readSheetProperties'>,
): Promise<ReadonlySet<string> | Problem> {
  const kept = await readReconciled(gateway);
  return isProblem(kept) ? kept : new Set(kept.keys());
}

/** Properties of all reconciliation sheets, by current sheet name. */
export function readReconciled(
  gateway: Pick<Gateway, 'readSheetProperties'>,
): Promise<ReadonlyMap<string, string> | Problem> {
  return gateway.readSheetProperties(RECONCILED);
}

/** Saves what was reconciled on a sheet. */
export async function keepReconciled(
  gateway: Pick<Gateway, 'keepSheetProperty'>,
  sheet: string,
  reconciled: string,
): Promise<void> {
  await gateway.keepSheetProperty(RECONCILED, [sheet], reconciled);
}

/** Sheets made from a file, each with the name and SHA-256 of the file. */
export function fileSheets(
  gateway: Pick<Gateway, 'readSheetProperties'>,
): Promise<ReadonlyMap<string, string> | Problem> {
  return gateway.readSheetProperties(FILE);
}

/** Saves the file of a sheet. */
export async function keepFile(
  gateway: Pick<Gateway, 'keepSheetProperty'>,
  sheet: string,
  file: string,
): Promise<void> {
  await gateway.keepSheetProperty(FILE, [sheet], file);
}

/** Sheets for the archive: audit reports and frozen copies. */
export function archivedSheets(
  gateway: Pick<Gateway, 'readSheetProperties'>,
): Promise<ReadonlyMap<string, string> | Problem> {
  return gateway.readSheetProperties(ARCHIVE);
}

/** Marks sheets as made for the archive. */
export async function keepArchived(
  gateway: Pick<Gateway, 'keepSheetProperty'>,
  sheets: readonly string[],
): Promise<void> {
  await gateway.keepSheetProperty(ARCHIVE, sheets, 'ja');
}
