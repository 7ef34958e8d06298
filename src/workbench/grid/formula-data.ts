import { UniverInstanceType } from '@univerjs/core';
import type {
  ICellData,
  IObjectMatrixPrimitiveType,
  IUniverInstanceService,
  Nullable,
  Workbook,
  Worksheet,
} from '@univerjs/core';
import {
  FormulaDataModel,
  type IFormulaData,
  type IFormulaDataItem,
  type LexerTreeBuilder,
} from '@univerjs/engine-formula';

const CONTENTS = ['v', 'f', 'si', 'p'] as const;

type SheetFormulas = Record<number, Record<number, IFormulaDataItem>>;

/** Origin of a shared formula. */
interface Origin {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Collects the formulas of all workbooks in one pass over the cells. Univer asks for them on every write and every
 * change of a name, and its own collection takes four calls and a copy for each cell, with a formula or not.
 */
export class FormulaData extends FormulaDataModel {
  constructor(
    private readonly instances: IUniverInstanceService,
    lexer: LexerTreeBuilder,
  ) {
    super(instances, lexer);
  }

  override getFormulaData(): IFormulaData {
    const workbooks = this.instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const bySheet = (workbook: Workbook) =>
      Object.fromEntries(workbook.getSheets().map((sheet) => [sheet.getSheetId(), formulasOf(sheet)]));
    return Object.fromEntries(workbooks.map((workbook) => [workbook.getUnitId(), bySheet(workbook)]));
  }

  override updateFormulaData(...[unit, sheet, cells]: Parameters<FormulaDataModel['updateFormulaData']>) {
    return super.updateFormulaData(unit, sheet, withContents(cells));
  }

  override updateArrayFormulaRange(...[unit, sheet, cells]: Parameters<FormulaDataModel['updateArrayFormulaRange']>) {
    return super.updateArrayFormulaRange(unit, sheet, withContents(cells));
  }

  override updateArrayFormulaCellData(
    ...[unit, sheet, cells]: Parameters<FormulaDataModel['updateArrayFormulaCellData']>
  ) {
    return super.updateArrayFormulaCellData(unit, sheet, withContents(cells));
  }
}

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Skips cells whose contents do not change, such as those that get a border. Univer decides by the command, which
 * misses redo.
 */
function withContents(cells: Cells): Cells {
  const changed: Cells = {};
  for (const [row, line] of Object.entries(cells))
    for (const [column, cell] of Object.entries<Nullable<ICellData>>(line ?? {}))
      if (!cell || CONTENTS.some((key) => key in cell)) (changed[Number(row)] ??= {})[Number(column)] = cell;
  return changed;
}

/**
 * Formulas of a sheet by row and column; a cell that shares one refers to it by `si` and its offset from the origin.
 */
function formulasOf(sheet: Worksheet): SheetFormulas {
  const formulas: SheetFormulas = {};
  const origins = new Map<string, Origin>();
  const sharing: { row: number; column: number; id: string }[] = [];
  const matrix = sheet.getCellMatrix().getMatrix();
  const put = (row: number, column: number, item: IFormulaDataItem): void => {
    (formulas[row] ??= {})[column] = item;
  };
  for (const row in matrix) {
    const cells = matrix[row];
    for (const column in cells) {
      const cell = cells[column as unknown as number];
      if (!cell) continue;
      const { f: formula, si: id } = cell;
      if (typeof formula === 'string' && formula.length > 1 && formula.startsWith('=')) {
        put(Number(row), Number(column), id ? { f: formula, si: id } : { f: formula });
        if (id) origins.set(id, { formula, row: Number(row), column: Number(column) });
      } else if (id) sharing.push({ row: Number(row), column: Number(column), id });
    }
  }
  for (const { row, column, id } of sharing) {
    const origin = origins.get(id);
    if (origin) put(row, column, { f: origin.formula, si: id, x: column - origin.column, y: row - origin.row });
  }
  return formulas;
}
