import { CellValueType, IUndoRedoService } from '@univerjs/core';
import type { ICellData, IDisposable, Injector, IRange, IStyleData, IUndoRedoItem, Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel, RemoveDefinedNameMutation } from '@univerjs/engine-formula';
import type { FRange, FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { Annotations } from './annotations';
import { SHEET_COLUMNS, SHEET_ROWS, intersection } from '../../workbook/cell-range';
import { univerRange } from './grid-range';
import type { GridRange } from './grid-range';
import { boundResults } from './bounded-results';
import { Calculation } from './calculation';
import { ConditionalColour } from './conditional-colour';
import { EntryRules } from './entry-rules';
import { GridEvents } from './events';
import type { DefinedName } from './names';
import { WorkbookSettings } from './settings';
import { keepLiteralTexts } from './literal-texts';
import { followNames } from './name-changes';
import { growWithSpills } from './spill-room';

/** What a cell can hold; an error is its text, such as #N/A. */
export type CellValue = string | number | boolean | null;

/** Whether someone is typing in a cell, and when that has ended. */
export interface CellEditing {
  isOn(): boolean;
  ended(): Promise<void>;
}

const NEVER: CellEditing = { isOn: () => false, ended: () => Promise.resolve() };

/** The open workbook: Univer's facade, and what it leaves out about values, spills and calculation. */
export class Grid {
  readonly calculation: Calculation;
  readonly events: GridEvents;
  readonly annotations = new Annotations(this);
  readonly entryRules = new EntryRules(this);
  readonly settings = new WorkbookSettings(this);
  private readonly formulas: FormulaDataModel;
  private readonly undoRedo: IUndoRedoService;

  constructor(
    readonly api: FUniver,
    injector: Injector,
    readonly editing: CellEditing = NEVER,
  ) {
    this.calculation = new Calculation(injector);
    this.events = new GridEvents(api);
    this.formulas = injector.get(FormulaDataModel);
    this.undoRedo = injector.get(IUndoRedoService);
    boundResults(injector);
    undoLastFirst(this.undoRedo);
    growWithSpills(injector, this);
    followNames(injector);
    keepLiteralTexts(injector);
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

  /** The sheet with this name, whatever its case. */
  findSheet(name: string): FWorksheet | null {
    const wanted = name.toLowerCase();
    return this.workbook.getSheets().find((sheet) => sheet.getSheetName().toLowerCase() === wanted) ?? null;
  }

  /** All cells that a sheet can have. */
  wholeSheet(sheetId: string): GridRange {
    return { sheetId, row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
  }

  /** The part of an area that the sheet has at this moment. */
  clip(area: GridRange): GridRange {
    const sheet = this.sheet(area.sheetId);
    const has = { row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    return intersection(area, has) ?? { ...area, rows: 1, columns: 1 };
  }

  /** The cells of an area in Univer's facade. */
  range({ sheetId, row, column, rows, columns }: GridRange): FRange {
    return this.sheet(sheetId).getRange(row, column, rows, columns);
  }

  /** The cells that are selected, how many separate areas they are, and the cell in which typing would begin. */
  selection(): { area: GridRange; areas: number; cell: GridRange } {
    const sheetId = this.workbook.getActiveSheet().getSheetId();
    const area = areaOfRange(sheetId, this.workbook.getActiveRange());
    const cell = this.workbook.getActiveCell();
    const areas = this.workbook.getActiveSheet().getSelection()?.getActiveRangeList().length ?? 1;
    return { area, areas, cell: { ...(cell ? areaOfRange(sheetId, cell) : area), rows: 1, columns: 1 } };
  }

  /** The smallest area within an area that holds all contents, or all contents and formats. */
  usedArea(within: GridRange, valuesOnly: boolean): GridRange | null {
    const used: GridRange[] = this.spills(within.sheetId).flatMap((spill) => intersection(spill, within) ?? []);
    const [endRow, endColumn] = [within.row + within.rows, within.column + within.columns];
    let [top, left, bottom, right] = [endRow, endColumn, 0, 0];
    this.sheet(within.sheetId)
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (row < within.row || row >= endRow || column < within.column || column >= endColumn) return;
        if (!cell || (isEmpty(cell) && (valuesOnly || !cell.s))) return;
        top = Math.min(top, row);
        left = Math.min(left, column);
        bottom = Math.max(bottom, row + 1);
        right = Math.max(right, column + 1);
      });
    if (bottom > top) used.push({ ...within, row: top, column: left, rows: bottom - top, columns: right - left });
    return used.length ? used.reduce(union) : null;
  }

  /** The looks of cells. */
  styles(area: GridRange): IStyleData[][] {
    const book = this.workbook.getWorkbook();
    const cells = this.sheet(area.sheetId).getSheet();
    return each(area, (row, column) => book.getStyles().getStyleByCell(cells.getCell(row, column)) ?? {});
  }

  /** The merged cells of which an area has a part. */
  mergedAreas(area: GridRange): GridRange[] {
    return this.sheet(area.sheetId)
      .getMergedRanges()
      .map((merged) => areaOfRange(area.sheetId, merged))
      .filter((merged) => intersection(area, merged));
  }

  /** Makes columns as wide as what they show. */
  autofitColumns(area: GridRange): void {
    const { sheetId, column, columns } = this.clip(area);
    const ranges = [univerRange({ row: 0, column, rows: this.sheet(sheetId).getMaxRows(), columns })];
    const target = { unitId: this.workbook.getId(), subUnitId: sheetId, ranges };
    void this.api.executeCommand('sheet.command.set-col-auto-width', target);
  }

  /** Puts a filter on cells with their headings, in the place of one that the sheet has. */
  putFilter(area: GridRange): void {
    this.sheet(area.sheetId).getFilter()?.remove();
    this.range(area).createFilter();
  }

  /** The cells of a sheet that are filtered, with their headings. */
  filteredArea(sheetId: string): GridRange | null {
    const filter = this.sheet(sheetId).getFilter();
    return filter && areaOfRange(sheetId, filter.getRange());
  }

  /** Removes a name; Univer's own command would put #REF! in formulas with the same name of another sheet. */
  removeName(name: DefinedName): void {
    this.api.syncExecuteCommand(RemoveDefinedNameMutation.id, name['_definedNameParam']);
  }

  /** Gives cells colours that depend on a formula, which is still to come. */
  addConditionalColour(area: GridRange): ConditionalColour {
    return new ConditionalColour(this, area);
  }

  /** Does something that shows another sheet, and shows the same sheet as before again. */
  keepingActiveSheet<T>(change: (workbook: FWorkbook) => T): T {
    const active = this.workbook.getActiveSheet().getSheetId();
    const result = change(this.workbook);
    this.workbook.setActiveSheet(active);
    return result;
  }

  /** What is kept with a sheet for the file that is saved; null when there is nothing. */
  remembered(sheetId: string, key: string): string | null {
    return (this.sheet(sheetId).getCustomMetadata()?.[key] as string | undefined) ?? null;
  }

  /** Keeps something with a sheet. */
  remember(sheetId: string, key: string, value: string): void {
    const sheet = this.sheet(sheetId);
    sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), [key]: value });
  }

  /** Values as they are, not as they are shown, with spilled cells. */
  values(area: GridRange): CellValue[][] {
    const cells = this.sheet(area.sheetId).getSheet().getCellMatrix();
    const spilled = this.formulas.getArrayFormulaCellData()?.[this.workbook.getId()]?.[area.sheetId];
    return each(area, (row, column) => {
      const own = cellValue(cells.getValue(row, column));
      return own ?? cellValue(spilled?.[row]?.[column]);
    });
  }

  /** The text that the cells show. */
  texts(area: GridRange): string[][] {
    const sheet = this.sheet(area.sheetId).getSheet();
    return each(area, (row, column) => {
      const cell = sheet.getCell(row, column);
      if (cell?.t === CellValueType.BOOLEAN && typeof cell.v !== 'string') return cell.v ? 'TRUE' : 'FALSE';
      return String(cell?.v ?? '');
    });
  }

  /** The formulas, or null for cells that hold none of their own. */
  formulaTexts(area: GridRange): (string | null)[][] {
    const formulas = this.sheet(area.sheetId).getRange(area.row, area.column, area.rows, area.columns).getFormulas();
    return formulas.map((row) => row.map((formula) => formula || null));
  }

  /** The areas into which formulas of a sheet spill, their own cell first. */
  spills(sheetId: string): GridRange[] {
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
  spillAt(sheetId: string, row: number, column: number): GridRange | null {
    const covers = (area: GridRange) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
    return this.spills(sheetId).find(covers) ?? null;
  }

  /** Makes the sheet large enough to write in an area. */
  makeRoom({ sheetId, row, column, rows, columns }: GridRange): void {
    const sheet = this.sheet(sheetId);
    if (row + rows > sheet.getMaxRows()) sheet.setRowCount(row + rows);
    if (column + columns > sheet.getMaxColumns()) sheet.setColumnCount(column + columns);
  }

  /** Makes all that is written until it is disposed one step to undo. */
  oneUndoStep(): IDisposable {
    return this.undoRedo.__tempBatchingUndoRedo(this.workbook.getId());
  }
}

/** The first cell where nothing is selected. */
function areaOfRange(sheetId: string, range: FRange | null): GridRange {
  return {
    sheetId,
    row: range?.getRow() ?? 0,
    column: range?.getColumn() ?? 0,
    rows: range?.getHeight() ?? 1,
    columns: range?.getWidth() ?? 1,
  };
}

function each<T>({ row, column, rows, columns }: GridRange, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => read(row + r, column + c)));
}

function cellValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, '');
  if (cell.v === undefined || cell.v === null) return null;
  return cell.t === CellValueType.BOOLEAN && typeof cell.v === 'number' ? cell.v === 1 : cell.v;
}

function isEmpty({ v, f, si, p }: ICellData): boolean {
  return (v === undefined || v === null || v === '') && !f && !si && !p;
}

function union(one: GridRange, other: GridRange): GridRange {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { ...one, row, column, rows, columns };
}

/** Univer undoes the changes of one step in the order in which they were made, so that a later one brings an earlier one back. */
function undoLastFirst(service: IUndoRedoService): void {
  const batching = service as unknown as { _tryBatchingElements(step: IUndoRedoItem, change: IUndoRedoItem): void };
  batching._tryBatchingElements = (step, change) => {
    step.redoMutations.push(...change.redoMutations);
    step.undoMutations.unshift(...change.undoMutations);
  };
}
