import type { Gateway, Problem } from '../../workbook/port';

const PROPERTY = 'nplv.file';

/** Sheets that were made of a file, each with the name and the SHA-256 of the file. */
export function fileSheets(
  gateway: Pick<Gateway, 'readSheetProperties'>,
): Promise<ReadonlyMap<string, string> | Problem> {
  return gateway.readSheetProperties(PROPERTY);
}

/** Saves with a sheet of which file it was made. */
export async function keepFile(
  gateway: Pick<Gateway, 'keepSheetProperty'>,
  sheet: string,
  file: string,
): Promise<void> {
  await gateway.keepSheetProperty(PROPERTY, [sheet], file);
}
