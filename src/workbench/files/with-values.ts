import { callsOurs } from '../../workbook/own-functions';
import { usesSpill } from '../../workbook/tokens';
import type { Book, BookCell } from './book';

/**
 * Copy of a workbook for readers without the add-in: values replace formulas that call its functions or use their
 * spills.
 */
export function withValues(book: Book): Book {
  const names = book.names.filter(({ reference }) => !callsOurs(reference));
  return { ...book, names, sheets: book.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(withValue) })) };
}

function withValue(cell: BookCell): BookCell {
  const { formula, spill: _spill, ...value } = cell;
  return formula !== undefined && (callsOurs(formula) || usesSpill(formula)) ? value : cell;
}
