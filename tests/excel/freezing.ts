import type { FreezeRequest, FrozenFormula } from '../../src/workbook/port';
import type { FormulaCell } from '../../src/workbook/cells';

/** Formula in the form of an audit. */
export function formulaCell(row: number, column: number, formula: string, sheet = 'Blad1'): FormulaCell {
  return { sheet, row, column, formula, value: null };
}

/** Request to freeze formulas in place; `keep` is called with each record. */
export function freezeOrder(
  cells: readonly FormulaCell[],
  keep: (frozen: readonly FrozenFormula[]) => void,
): FreezeRequest {
  return {
    cells,
    onCopy: false,
    version: '1.0.0 (24-6-2025)',
    sourceOf: () => 'Bijlage, artikel 4',
    keep: async (frozen) => {
      keep(frozen);
      return undefined;
    },
  };
}
