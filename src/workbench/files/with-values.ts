import { callsOurs } from '../../workbook/own-functions';
import { usesSpill } from '../../workbook/tokens';
import type { Book, BookCell } from './book';

/**
 * A workbook for people without the add-in: results stand in the place of formulas that call its functions, and of
 * those that use what such a formula spills.
 */
export function withValues(book: Book): Book {
  const names = book.names.filter(({ reference }) => !callsOurs(reference));
  return { ...book, names, sheets: book.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(withValue) })) };
}

function withValue(cell: BookCell): BookCell {
  const { formula, spill: _spill, ...value } = cell;
  return formula !== undefined && (callsOurs(formula) || usesSpill(formula)) ? value : cell;
}
