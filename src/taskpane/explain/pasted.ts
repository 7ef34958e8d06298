import { readFormula } from '../../workbook/formula';
import { fromNotation } from '../../workbook/notation';
import { toEuros } from '../../core/money';
import type { SelectedCell } from '../../workbook/port';
import { readAmount } from '../../reconcile/read/amounts';

/** Converts a pasted formula, in point or comma notation, to the notation of Excel's API. */
function pastedFormula(text: string): string {
  return readFormula(text) ? text : (fromNotation(text, 'comma') ?? text);
}

/** Makes a cell of a pasted formula or amount, where there is no workbook. */
export function pastedCell(text: string): SelectedCell {
  const trimmed = text.trim();
  const isFormula = trimmed.startsWith('=');
  const cents = readAmount(trimmed);
  return {
    sheet: '',
    row: 0,
    column: 0,
    cell: 'A1',
    formula: isFormula ? pastedFormula(trimmed) : '',
    value: isFormula ? null : cents === undefined ? trimmed : toEuros(cents),
    shown: trimmed,
    sheetIsProtected: false,
  };
}
