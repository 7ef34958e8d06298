import { CellValueType, IUndoRedoService } from '@univerjs/core';
import type { ICellData, IDisposable, Injector, IRange, Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from './area';
import { Calculation } from './calculation';

/** What a cell can hold; an error is its text, such as #N/A. */
export type CellValue = string | number | boolean | null;

/** The open workbook: Univer's facade, and what it leaves out about values, spills and calculation. */
export class Grid {
  readonly calculation: Calculation;
  private readonly formulas: FormulaDataModel;
  private readonly undoRedo: IUndoRedoService;

  constructor(
    readonly api: FUniver,
    injector: Injector,
  ) {
    this.calculation = new Calculation(injector);
    this.formulas = injector.get(FormulaDataModel);
    this.undoRedo = injector.get(IUndoRedoService);
  }

  /** The workbook that is open. */
  get workbook(): FWorkbook {
    const workbook = this.api.getActiveWorkbook();
    if (!workbook) throw new Error('No workbook is open.');
    return workbook;
  }

  /** The sheet with this id. */
  sheet(sheetId: string): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
    return sheet;
  }

  /** Values as they are, not as they are shown, with spilled cells. */
  values(area: Area): CellValue[][] {
    const cells = this.sheet(area.sheetId).getSheet().getCellMatrix();
    const spilled = this.formulas.getArrayFormulaCellData()?.[this.workbook.getId()]?.[area.sheetId];
    return each(area, (row, column) => {
      const own = cellValue(cells.getValue(row, column));
      return own ?? cellValue(spilled?.[row]?.[column]);
    });
  }

  /** The text that the cells show. */
  texts(area: Area): string[][] {
    const sheet = this.sheet(area.sheetId).getSheet();
    return each(area, (row, column) => {
      const cell = sheet.getCell(row, column);
      if (cell?.t === CellValueType.BOOLEAN && typeof cell.v !== 'string') return cell.v ? 'TRUE' : 'FALSE';
      return String(cell?.v ?? '');
    });
  }

  /** The formulas, or null for cells that hold none of their own. */
  formulaTexts(area: Area): (string | null)[][] {
    const formulas = this.sheet(area.sheetId).getRange(area.row, area.column, area.rows, area.columns).getFormulas();
    return formulas.map((row) => row.map((formula) => formula || null));
  }

  /** The areas into which formulas of a sheet spill, their own cell first. */
  spills(sheetId: string): Area[] {
    const ranges = this.formulas.getArrayFormulaRange()?.[this.workbook.getId()]?.[sheetId] ?? {};
    return Object.values(ranges).flatMap((line) =>
      Object.values<Nullable<IRange>>(line ?? {}).flatMap((range) => {
        if (!range) return [];
        const { startRow: row, startColumn: column, endRow, endColumn } = range;
        return [{ sheetId, row, column, rows: endRow - row + 1, columns: endColumn - column + 1 }];
      }),
    );
  }

  /** The spill that covers a cell, or null. */
  spillAt(sheetId: string, row: number, column: number): Area | null {
    const covers = (area: Area) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
    return this.spills(sheetId).find(covers) ?? null;
  }

  /** Makes the sheet large enough to write in an area. */
  makeRoom({ sheetId, row, column, rows, columns }: Area): void {
    const sheet = this.sheet(sheetId);
    if (row + rows > sheet.getMaxRows()) sheet.setRowCount(row + rows);
    if (column + columns > sheet.getMaxColumns()) sheet.setColumnCount(column + columns);
  }

  /** Makes all that is written until it is disposed one step to undo. */
  oneUndoStep(): IDisposable {
    return this.undoRedo.__tempBatchingUndoRedo(this.workbook.getId());
  }
}

function each<T>({ row, column, rows, columns }: Area, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => read(row + r, column + c)));
}

function cellValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, '');
  if (cell.v === undefined || cell.v === null) return null;
  return cell.t === CellValueType.BOOLEAN && typeof cell.v === 'number' ? cell.v === 1 : cell.v;
}
