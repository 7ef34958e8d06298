import { CellValueType, IUndoRedoService } from '@univerjs/core';
import type { ICellData, IDisposable, IMutationInfo, Injector, IRange, IStyleData, Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import type { FRange, FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { Annotations } from './annotations';
import { SHEET_COLUMNS, SHEET_ROWS, intersection, oneCell } from '../../workbook/cell-range';
import type { DecimalMark } from '../../workbook/typed';
import { type GridRange, gridRange, union, univerRange } from './grid-base';
import { keepLiteralTexts } from './engine';
import { boundResults } from './bounded-results';
import { Calculation } from './calculation';
import { ConditionalColour } from './conditional-colour';
import { EntryRules } from './entry-rules';
import { GridEvents } from './events';
import { MoveLog, movePrinted } from './move-log';
import type { DefinedName } from './names';
import { SetSheetValueMutation, prepareUndo } from './undo';
import { ResultDetails } from '../functions/result-details';
import { WorkbookSettings } from './settings';
import { recalculateOnNameChange } from './name-changes';
import { Tables } from './tables';
import type { HostGrid } from '../office/grid-port';
import { followSpills } from './spill-areas';

/** Value of a cell; an error is its text, such as #N/A. */
export type GridValue = string | number | boolean | null;

/** State of cell editing, and a promise for its end. */
export interface CellEditing {
  isOn(): boolean;
  ended(): Promise<void>;
}

const NEVER: CellEditing = { isOn: () => false, ended: () => Promise.resolve() };

/** Open workbook: Univer's facade, with values, spills and calculation, which it lacks. */
export class Grid implements HostGrid {
  readonly calculation: Calculation;
  readonly moves: MoveLog;
  readonly events: GridEvents;
  readonly annotations = new Annotations(this);
  readonly entryRules = new EntryRules(this);
  readonly settings = new WorkbookSettings(this);
  readonly tables = new Tables(this);
  readonly results = new ResultDetails();
  private readonly formulas: FormulaDataModel;
  private readonly undoRedo: IUndoRedoService;

  constructor(
    readonly api: FUniver,
    injector: Injector,
    readonly editing: CellEditing = NEVER,
    /** Mark before decimals in formulas as they are shown and typed. */
    readonly decimalMark: DecimalMark = '.',
  ) {
    this.calculation = new Calculation(injector);
    this.moves = new MoveLog(injector, (sheetId) => movePrinted(this, sheetId));
    this.events = new GridEvents(api);
    this.formulas = injector.get(FormulaDataModel);
    this.undoRedo = injector.get(IUndoRedoService);
    boundResults(injector);
    prepareUndo(injector);
    followSpills(injector, this, this.events);
    recalculateOnNameChange(injector);
    keepLiteralTexts(injector);
  }

  /** Open workbook. */
  get workbook(): FWorkbook {
    const workbook = this.api.getActiveWorkbook();
    if (!workbook) throw new Error('No workbook is open.');
    return workbook;
  }

  /** Sheet with an id. */
  sheet(sheetId: string): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
    return sheet;
  }

  /** Sheet with a name, ignoring case. */
  findSheet(name: string): FWorksheet | null {
    const wanted = name.toLowerCase();
    return this.workbook.getSheets().find((sheet) => sheet.getSheetName().toLowerCase() === wanted) ?? null;
  }

  /** Number format that a function gave its result, in a cell of that result. */
  resultFormat(sheetId: string, row: number, column: number): string | undefined {
    if (!this.results.has(sheetId)) return undefined;
    return this.results.find(sheetId, row, column, this.spillAt(sheetId, row, column))?.numberFormat;
  }

  /** Largest possible range of a sheet. */
  wholeSheet(sheetId: string): GridRange {
    return { sheetId, row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
  }

  /** Part of an area within the current size of the sheet. */
  clip(area: GridRange): GridRange {
    const sheet = this.sheet(area.sheetId);
    const has = { row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    return intersection(area, has) ?? { ...area, rows: 1, columns: 1 };
  }

  /** Cells of an area in Univer's facade. */
  range({ sheetId, row, column, rows, columns }: GridRange): FRange {
    return this.sheet(sheetId).getRange(row, column, rows, columns);
  }

  /** Selected range, number of separate ranges, and active cell. */
  selection(): { area: GridRange; areas: number; cell: GridRange } {
    const sheetId = this.workbook.getActiveSheet().getSheetId();
    const selected = this.workbook.getActiveRange();
    const area = selected ? gridRange(sheetId, selected.getRange()) : { sheetId, ...oneCell(0, 0) };
    const cell = this.workbook.getActiveCell();
    const areas = this.workbook.getActiveSheet().getSelection()?.getActiveRangeList().length ?? 1;
    return { area, areas, cell: { ...(cell ? gridRange(sheetId, cell.getRange()) : area), rows: 1, columns: 1 } };
  }

  /** Smallest range within an area with all contents, or all contents and formats. */
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

  /** Styles of cells. */
  styles(area: GridRange): IStyleData[][] {
    const book = this.workbook.getWorkbook();
    const cells = this.sheet(area.sheetId).getSheet();
    return each(area, (row, column) => book.getStyles().getStyleByCell(cells.getCell(row, column)) ?? {});
  }

  /** Merged ranges that overlap an area. */
  mergedAreas(area: GridRange): GridRange[] {
    return this.sheet(area.sheetId)
      .getMergedRanges()
      .map((merged) => gridRange(area.sheetId, merged.getRange()))
      .filter((merged) => intersection(area, merged));
  }

  /** Fits column widths to their contents. */
  autofitColumns(area: GridRange): void {
    const { sheetId, column, columns } = this.clip(area);
    const ranges = [univerRange({ row: 0, column, rows: this.sheet(sheetId).getMaxRows(), columns })];
    const target = { unitId: this.workbook.getId(), subUnitId: sheetId, ranges };
    void this.api.executeCommand('sheet.command.set-col-auto-width', target);
  }

  /** Sets a filter on cells with headings; replaces the filter of the sheet. */
  putFilter(area: GridRange): void {
    this.sheet(area.sheetId).getFilter()?.remove();
    this.range(area).createFilter();
  }

  /** Filtered range of a sheet, headings included. */
  filteredArea(sheetId: string): GridRange | null {
    const filter = this.sheet(sheetId).getFilter();
    return filter && gridRange(sheetId, filter.getRange().getRange());
  }

  /** Removes a name; Univer's command would put #REF! in formulas with the same name of another sheet. */
  removeName(name: DefinedName): void {
    const params = name['_definedNameParam'];
    this.change({ id: RemoveDefinedNameMutation.id, params }, { id: SetDefinedNameMutation.id, params });
  }

  /** Adds conditional colours to cells; their formula is set later. */
  addConditionalColour(area: GridRange): ConditionalColour {
    return new ConditionalColour(this, area);
  }

  /** Runs a change that shows another sheet, then shows the current one again. */
  keepingActiveSheet<T>(change: (workbook: FWorkbook) => T): T {
    const active = this.workbook.getActiveSheet().getSheetId();
    const result = change(this.workbook);
    this.workbook.setActiveSheet(active);
    return result;
  }

  /** Stored value of a sheet, for the saved file; null where there is none. */
  remembered(sheetId: string, key: string): string | null {
    return (this.sheet(sheetId).getCustomMetadata()?.[key] as string | undefined) ?? null;
  }

  /** Stores a value with a sheet. */
  remember(sheetId: string, key: string, value: string): void {
    const set = (content: string | null): IMutationInfo => ({
      id: SetSheetValueMutation.id,
      params: { unitId: this.workbook.getId(), subUnitId: sheetId, key, value: content },
    });
    this.change(set(value), set(this.remembered(sheetId, key)));
  }

  /** Unformatted values, spilled cells included. */
  values(area: GridRange): GridValue[][] {
    const cells = this.sheet(area.sheetId).getSheet().getCellMatrix();
    const spilled = this.formulas.getArrayFormulaCellData()?.[this.workbook.getId()]?.[area.sheetId];
    return each(area, (row, column) => {
      const own = cellValue(cells.getValue(row, column));
      return own ?? cellValue(spilled?.[row]?.[column]);
    });
  }

  /** Formatted texts of the cells. */
  texts(area: GridRange): string[][] {
    const sheet = this.sheet(area.sheetId).getSheet();
    return each(area, (row, column) => {
      const cell = sheet.getCell(row, column);
      if (cell?.t === CellValueType.BOOLEAN && typeof cell.v !== 'string') return cell.v ? 'TRUE' : 'FALSE';
      return String(cell?.v ?? '');
    });
  }

  /** Formulas, null for cells without one of their own. */
  formulaTexts(area: GridRange): (string | null)[][] {
    const formulas = this.sheet(area.sheetId).getRange(area.row, area.column, area.rows, area.columns).getFormulas();
    return formulas.map((row) => row.map((formula) => formula || null));
  }

  /** Spill ranges of a sheet, each starting with the cell of its formula. */
  spills(sheetId: string): GridRange[] {
    const ranges = this.formulas.getArrayFormulaRange()?.[this.workbook.getId()]?.[sheetId] ?? {};
    return Object.values(ranges).flatMap((line) =>
      Object.values<Nullable<IRange>>(line ?? {}).flatMap((range) => (range ? [gridRange(sheetId, range)] : [])),
    );
  }

  /** Spill range that covers a cell, or null. */
  spillAt(sheetId: string, row: number, column: number): GridRange | null {
    const covers = (area: GridRange) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
    return this.spills(sheetId).find(covers) ?? null;
  }

  /** Enlarges the sheet to contain an area. */
  makeRoom({ sheetId, row, column, rows, columns }: GridRange): void {
    const sheet = this.sheet(sheetId);
    if (row + rows > sheet.getMaxRows()) sheet.setRowCount(row + rows);
    if (column + columns > sheet.getMaxColumns()) sheet.setColumnCount(column + columns);
  }

  /** Executes a mutation, with the one that undoes it. */
  change(redo: IMutationInfo, undo: IMutationInfo): void {
    this.api.syncExecuteCommand(redo.id, redo.params);
    this.undoRedo.pushUndoRedo({ unitID: this.workbook.getId(), undoMutations: [undo], redoMutations: [redo] });
  }

  /** Closes a workbook with its undo steps, which the engine would keep in memory. */
  closeWorkbook(id: string): void {
    this.undoRedo.clearUndoRedo(id);
    this.api.disposeUnit(id);
  }

  /** Groups all changes until disposal into one undo step. */
  oneUndoStep(): IDisposable {
    return this.undoRedo.__tempBatchingUndoRedo(this.workbook.getId());
  }
}

function each<T>({ row, column, rows, columns }: GridRange, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => read(row + r, column + c)));
}

function cellValue(cell: Nullable<ICellData>): GridValue {
  if (!cell) return null;
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, '');
  if (cell.v === undefined || cell.v === null) return null;
  return cell.t === CellValueType.BOOLEAN && typeof cell.v === 'number' ? cell.v === 1 : cell.v;
}

function isEmpty({ v, f, si, p }: ICellData): boolean {
  return (v === undefined || v === null || v === '') && !f && !si && !p;
}
