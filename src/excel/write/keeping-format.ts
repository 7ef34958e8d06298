const TEXT_FORMAT = '@';

/** Writes under formats that stay; a cell that is formatted as text would make a text of anything. */
export function writeKeepingFormat(range: Excel.Range, formats: unknown[][], write: () => void): void {
  const isText = formats.some((line) => line.includes(TEXT_FORMAT));
  if (isText) range.numberFormat = formats.map((line) => line.map(() => 'General'));
  write();
  if (isText) range.numberFormat = formats;
}
