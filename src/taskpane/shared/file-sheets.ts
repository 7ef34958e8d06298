import type { Gateway, Problem } from '../../workbook/port';

const PROPERTY = 'nplv.file';

/** Sheets made from a file, each with the name and SHA-256 of the file. */
export function fileSheets(
  gateway: Pick<Gateway, 'readSheetProperties'>,
): Promise<ReadonlyMap<string, string> | Problem> {
  return gateway.readSheetProperties(PROPERTY);
}

/** Saves the file of a sheet. */
export async function keepFile(
  gateway: Pick<Gateway, 'keepSheetProperty'>,
  sheet: string,
  file: string,
): Promise<void> {
  await gateway.keepSheetProperty(PROPERTY, [sheet], file);
}
