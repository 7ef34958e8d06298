/** Newest requirement set that Microsoft's library on npm knows: version 1.1.110 is of mid-2022. */
const LIBRARY_SET = '1.15';

/** Gaps of the library, with what the add-in does in an Excel of that age. */
export const BEYOND_LIBRARY = [
  {
    set: 'ExcelApi 1.16',
    members: ['Range.valuesAsJson'],
    fallback: 'A frozen cell without a number format of its own shows a plain number.',
  },
  {
    set: 'ExcelApi 1.18',
    members: ['Worksheet.notes', 'NoteCollection', 'Note'],
    fallback: 'Freezing writes its explanation as a comment instead of a note.',
  },
  {
    set: 'ExcelApi 1.20',
    members: ['Excel.run: mergeUndoGroup'],
    fallback: 'Each request of an action is a step to undo of its own.',
  },
] as const;

/** True where the tests run on Microsoft's own client instead of ours. */
export const isMicrosoftClient = process.env['EXCEL_CLIENT'] === 'microsoft';

/** Requirement set for a test: the wanted one, or the newest that the client under test knows. */
export function claimedSet(wanted: string): string {
  const isKnown = wanted.localeCompare(LIBRARY_SET, 'en', { numeric: true }) <= 0;
  return isMicrosoftClient && !isKnown ? LIBRARY_SET : wanted;
}
