import { readFormula } from '../../workbook/formula';
import { fromNotation } from '../../workbook/notation';
import { toEuros } from '../../core/money';
import type { SelectedCell } from '../../workbook/port';
import { readAmount } from '../../reconcile/read/amounts';

/** A formula as Excel's API has it; it may be pasted from an Excel in which decimals come after a comma. */
function pastedFormula(text: string): string {
  return readFormula(text) ? text : (fromNotation(text, 'comma') ?? text);
}

/** A formula or an amount that was pasted where there is no workbook, as the cell it would be. */
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
