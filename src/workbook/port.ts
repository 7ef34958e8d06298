import type { Notation } from './notation';
import type { Language } from '../core/language';
import type { CellRef, SheetRange } from './cell-range';
import type { Decoration, Plan } from './plan';
import type { CellValue, CellValues, CellBlock, FormulaCell } from './cells';
import type { Reference } from './expression';

/** Cancels a subscription. */
export type Unsubscribe = () => void;

/** Appearance of Office. */
export type Appearance = 'light' | 'dark' | 'contrast';

/** Table with its range. */
export interface TableRange extends SheetRange {
  readonly name: string;
}

/** Tables that the pane lists. */
export interface TableList {
  readonly tables: readonly TableRange[];
  /** Number of further tables, beyond what the pane lists. */
  readonly leftOut: number;
}

/** Range of a written plan, and the decorations that Excel did not support here. */
export interface WriteResult extends SheetRange {
  readonly skipped: readonly Decoration[];
}

/** Selected range with its active cell. */
export interface Selection extends SheetRange {
  /** Address with its sheet, as a formula writes it: Blad1!B3:D9. */
  readonly address: string;
  /** Active cell of the first range where several are selected. */
  readonly active: SelectedCell;
}

/** Cell with its content. */
export interface SelectedCell extends CellRef {
  /** Address without its sheet: C7. */
  readonly cell: string;
  /** In English with commas; empty for a cell without one. */
  readonly formula: string;
  readonly value: CellValue;
  /** The value as formatted in the cell. */
  readonly shown: string;
  /** Cell whose formula spills into this one, with that formula. */
  readonly spilledFrom?: { readonly cell: string; readonly formula: string } | undefined;
  readonly sheetIsProtected: boolean;
}

/** Reason why the workbook refused a request; the pane has a sentence for each. */
export type Problem =
  | { readonly problem: 'outsideExcel' }
  | { readonly problem: 'cancelled' }
  /** Cells that would be overwritten: the first few of them, and their number. */
  | { readonly problem: 'occupied'; readonly cells: readonly string[]; readonly count: number }
  /** Formulas without a value: still calculating, blocked, or without their add-in. */
  | { readonly problem: 'notCalculated'; readonly cells: readonly string[]; readonly count: number }
  /** The workbook did not save a setting or a record. */
  | { readonly problem: 'notKept' }
  /** The record of frozen formulas cannot be read. */
  | { readonly problem: 'recordDamaged' }
  /** Merged cells in the target of a plan: Excel would keep only the first. */
  | { readonly problem: 'merged'; readonly cells: string }
  /** A table where a formula would spill, which Excel does not do in a table. */
  | { readonly problem: 'inTable'; readonly table: string }
  /** The plan does not fit on the sheet. */
  | { readonly problem: 'offSheet' }
  | { readonly problem: 'sheetProtected'; readonly sheet: string }
  /** The structure of the workbook is protected, so no sheet can be added. */
  | { readonly problem: 'workbookProtected' }
  /** Excel refuses a change: the sheet is protected or the workbook read-only. */
  | { readonly problem: 'denied' }
  /** A sheet, name or table was deleted during the request. */
  | { readonly problem: 'gone' }
  /** An unknown sheet, name or table. */
  | { readonly problem: 'notFound'; readonly what: string }
  /** The cell changed since it was shown. */
  | { readonly problem: 'changed'; readonly cell: string }
  | { readonly problem: 'tooManyCells' | 'tooManyNames'; readonly count: number; readonly most: number }
  /** A cell is in edit mode; Excel answers when that ends. */
  | { readonly problem: 'busy' }
  /** Excel did not answer in time; it may still carry out the request. */
  | { readonly problem: 'noAnswer' }
  | { readonly problem: 'failed'; readonly message: string };

/** Formula that was replaced by its values, with all data needed to restore it. */
export interface FrozenFormula extends CellRef {
  readonly formula: string;
  /** Number of rows of its values, spilled ones included. */
  readonly rows: number;
  readonly columns: number;
  /** Checksum of the values that replaced it, to recognise cells that someone changed since. */
  readonly checksum: string;
  /** Version of the data with which the values were calculated. */
  readonly version: string;
  /** Hidden name that moves along with its cells; empty where there is none. */
  readonly anchor: string;
  /** Positions, row by row, of cells without a number format of their own, which got that of their value. */
  readonly formatted?: readonly number[] | undefined;
}

/** Formulas to replace by their values. */
export interface FreezeRequest {
  readonly cells: readonly FormulaCell[];
  /** Freezes a copy of each sheet and leaves the sheets unchanged. */
  readonly onCopy: boolean;
  /** Version of the data with which the values were calculated. */
  readonly version: string;
  /** Source to name in the note at a cell; undefined where it was not looked up. */
  readonly sourceOf: (cell: FormulaCell) => string | undefined;
  /** Records formulas before they are frozen; after an undone freeze, those that could not be restored. */
  readonly keep: (frozen: readonly FrozenFormula[]) => Promise<Problem | undefined>;
}

/** A frozen formula at its current position, with its record. */
export interface LocatedFormula extends FrozenFormula {
  readonly kept: FrozenFormula;
}

/** Result of a thaw. */
export interface ThawResult {
  readonly restored: number;
  /** Formulas whose cells hold other values now. */
  readonly changed: readonly LocatedFormula[];
  /** Formulas whose sheet cannot be found. */
  readonly lost: readonly LocatedFormula[];
  /** Formulas not yet restored when the user stopped. */
  readonly waiting: readonly LocatedFormula[];
}

/** Progress and cancellation of long work. */
export interface RunOptions {
  /** Reports the finished part, from 0 to 1. The work awaits it, so that the pane can render and handle a click. */
  readonly onProgress?: ((part: number) => void | Promise<void>) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Options for one phase of work, whose progress covers a part of the whole. */
export function within({ onProgress, signal }: Required<RunOptions>, from: number, to: number): Required<RunOptions> {
  return { signal, onProgress: (part) => onProgress?.(from + part * (to - from)) };
}

/** Port to the workbook. It never throws: every refusal is a `Problem`. */
export interface Gateway {
  /** `browser` where there is no workbook: functions work, writing does not. */
  readonly host: 'excel' | 'browser';
  readonly language: Language;
  /** Notation in which formulas are typed and shown; cells are read and written with a point in any case. */
  readonly notation: Notation;
  readonly appearance: Appearance;
  onAppearanceChange(listener: (appearance: Appearance) => void): Unsubscribe;

  /** Reads the selection. */
  selection(): Promise<Selection | Problem>;
  /** Follows the selection and edits of the selected cell; reports only the last of a burst. */
  onSelectionChange(listener: (selection: Selection | Problem) => void): Unsubscribe;
  /** Follows edits of cells and added or deleted sheets; reports a burst of changes once. */
  onWorkbookChange(listener: () => void): Unsubscribe;
  /** Selects cells, and shows them to the user. */
  select(area: SheetRange): Promise<Problem | undefined>;
  /** Makes all that some work changes one undo step, where Excel supports it. */
  asOneStep<T>(work: () => Promise<T>): Promise<T>;

  /** Reads the tables of the workbook or of one sheet, their headers included in their ranges. */
  tables(sheet?: string): Promise<TableList | Problem>;
  /** Finds a table by its name; undefined where there is none. */
  locateTable(name: string): Promise<TableRange | undefined | Problem>;
  /** Finds the range of a name of the workbook; undefined where there is none. */
  locateName(name: string): Promise<SheetRange | undefined | Problem>;
  /** Reads the values of a range in blocks, without trailing empty rows. */
  readCells(area: SheetRange, options?: RunOptions): Promise<CellValues | Problem>;

  /** Reads all sheets in blocks. */
  scan(visit: (block: CellBlock) => void, options?: RunOptions): Promise<Problem | undefined>;
  /** Finds the cell whose formula spills into each cell; undefined where none does. */
  spilled(cells: readonly CellRef[]): Promise<readonly (CellRef | undefined)[] | Problem>;

  /** Reads the values of references as the formula in a cell sees them, one result per reference. */
  read(references: readonly Reference[], from: CellRef): Promise<readonly (CellValues | Problem)[]>;

  /** Checks that the target of a plan is free; returns the cells that are filled, merged or off the sheet. */
  checkEmpty(plan: Plan): Promise<Problem | undefined>;
  /** Writes a plan, or nothing where one of its cells is filled. */
  write(plan: Plan, options?: RunOptions): Promise<WriteResult | Problem>;
  /** Replaces the content of one cell, unless it changed since `cell` was read. */
  replace(cell: SelectedCell, formula: string): Promise<Problem | undefined>;

  /** Replaces formulas by their values, with a note at each; rolls back where it cannot finish. */
  freeze(request: FreezeRequest, options?: RunOptions): Promise<readonly FrozenFormula[] | Problem>;
  /**
   * Current positions of frozen formulas after rows and sheets were added or deleted; undefined for deleted ones and,
   * where a cell is given, for those that do not contain it.
   */
  locateFrozen(
    frozen: readonly FrozenFormula[],
    at?: CellRef,
  ): Promise<readonly (FrozenFormula | undefined)[] | Problem>;
  /** Restores frozen formulas whose values are unchanged; drops those whose cells were deleted. */
  thaw(frozen: readonly FrozenFormula[], options?: RunOptions): Promise<ThawResult | Problem>;

  /** Reads a property of all sheets, by current sheet name. */
  readSheetProperties(key: string): Promise<ReadonlyMap<string, string> | Problem>;
  /** Sets a property of sheets that survives renaming and copying. */
  keepSheetProperty(key: string, sheets: readonly string[], text: string): Promise<Problem | undefined>;

  /** Reads the texts kept in the workbook, by key. */
  readHiddenTexts(): Promise<ReadonlyMap<string, string> | Problem>;
  /**
   * Adds texts, and removes those that are undefined. Each text is stored separately, so that co-authors do not
   * overwrite each other. Keys consist of letters, digits and dots.
   */
  changeHiddenTexts(changes: ReadonlyMap<string, string | undefined>): Promise<Problem | undefined>;

  /** Reads a setting of this workbook; undefined where there is none. */
  readSetting(key: string): unknown;
  /** Saves a setting with this workbook; undefined removes it. */
  saveSetting(key: string, value: unknown): Promise<Problem | undefined>;
}

/** Type guard for `Problem`. */
export function isProblem(answer: unknown): answer is Problem {
  return typeof answer === 'object' && answer !== null && 'problem' in answer;
}
