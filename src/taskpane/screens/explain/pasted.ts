import { toEuros } from '../../../core/money';
import type { SelectedCell } from '../../../excel/gateway';
import { readAmount } from '../../../reconcile/amounts';

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
    formula: isFormula ? trimmed : '',
    value: isFormula ? null : cents === undefined ? trimmed : toEuros(cents),
    shown: trimmed,
    sheetIsProtected: false,
  };
}
