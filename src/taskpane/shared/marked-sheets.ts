import { type Gateway, isProblem, type Problem } from '../../workbook/port';

/** Properties of sheets that the pane made. */
const RECONCILED = 'nplv.reconciled';
const FILE = 'nplv.file';

/** Sheets with a reconciliation, whose amounts are results rather than typed. */
export async function reconciledSheets(
  gateway: Pick<Gateway, 'readSheetProperties'>,
): Promise<ReadonlySet<string> | Problem> {
  const kept = await gateway.readSheetProperties(RECONCILED);
  return isProblem(kept) ? kept : new Set(kept.keys());
}

/** Finds the sheet with the earlier reconciliation of a question: ledger, place and year. */
export async function findReconciled(
  gateway: Pick<Gateway, 'readSheetProperties'>,
  question: string,
): Promise<string | undefined | Problem> {
  const kept = await gateway.readSheetProperties(RECONCILED);
  return isProblem(kept) ? kept : [...kept].find(([, about]) => about === question)?.[0];
}

/** Saves the question of a reconciliation with its sheet. */
export async function keepReconciled(
  gateway: Pick<Gateway, 'keepSheetProperty'>,
  sheet: string,
  question: string,
): Promise<void> {
  await gateway.keepSheetProperty(RECONCILED, [sheet], question);
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
