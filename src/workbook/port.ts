import type { Notation } from './notation';
import type { Language } from '../core/language';
import type { CellRef, SheetRange } from './cell-range';
import type { Decoration, Plan } from './plan';
import type { CellValue, CellValues, CellBlock, FormulaCell } from './cells';
import type { Reference } from './expression';

/** Takes back a subscription. */
export type Unsubscribe = () => void;

/** How Office looks. */
export type Appearance = 'light' | 'dark' | 'contrast';

/** A table and where it stands. */
export interface TableRange extends SheetRange {
  readonly name: string;
}

/** Where a plan was carried out, and which of its parts Excel did not have here. */
export interface WriteResult extends SheetRange {
  readonly skipped: readonly Decoration[];
}

/** The selected area and the cell in it that typing would fill. */
export interface Selection extends SheetRange {
  /** Its address with its sheet as a formula writes it: Blad1!B3:D9. */
  readonly address: string;
  /** Only the first of several separate areas counts as selected. */
  readonly active: SelectedCell;
}

/** One cell with what stands in it. */
export interface SelectedCell extends CellRef {
  /** Its address without its sheet: C7. */
  readonly cell: string;
  /** In English with commas; empty for a cell without one. */
  readonly formula: string;
  readonly value: CellValue;
  /** The value as the cell shows it. */
  readonly shown: string;
  /** The cell whose formula spills into this one, with that formula. */
  readonly spilledFrom?: { readonly cell: string; readonly formula: string } | undefined;
  readonly sheetIsProtected: boolean;
}

/** Why the workbook did not do what was asked; the pane has a sentence for each. */
export type Problem =
  | { readonly problem: 'outsideExcel' }
  | { readonly problem: 'cancelled' }
  /** Cells that would be overwritten: the first few of them, and how many there are. */
  | { readonly problem: 'occupied'; readonly cells: readonly string[]; readonly count: number }
  /** Formulas that have no value yet, or none without room or add-in. */
  | { readonly problem: 'notCalculated'; readonly cells: readonly string[]; readonly count: number }
  /** The workbook did not keep a setting. */
  | { readonly problem: 'notKept' }
  /** The record of what is frozen cannot be read. */
  | { readonly problem: 'recordDamaged' }
  /** Merged cells where a plan would write: Excel would drop all but the first. */
  | { readonly problem: 'merged'; readonly cells: string }
  /** The plan does not fit on the sheet from here. */
  | { readonly problem: 'offSheet' }
  | { readonly problem: 'sheetProtected'; readonly sheet: string }
  /** No sheet can be added while the structure of the workbook is protected. */
  | { readonly problem: 'workbookProtected' }
  /** Excel refuses a change, because of a protection or because the workbook can only be read. */
  | { readonly problem: 'denied' }
  /** A sheet, name or table went away while it was used. */
  | { readonly problem: 'gone' }
  /** A sheet, name or table that is not there, or cells that do not belong together. */
  | { readonly problem: 'notFound'; readonly what: string }
  /** The cell no longer holds what was shown. */
  | { readonly problem: 'changed'; readonly cell: string }
  | { readonly problem: 'tooManyCells'; readonly count: number; readonly most: number }
  /** The cell is being edited: Excel answers once that is done. */
  | { readonly problem: 'busy' }
  | { readonly problem: 'failed'; readonly message: string };

/** A formula that was replaced by what it showed, with all that is needed to bring it back. */
export interface FrozenFormula extends CellRef {
  readonly formula: string;
  /** How many cells it filled, spilled ones included. */
  readonly rows: number;
  readonly columns: number;
  /** Of the values that took its place: other values are someone's own work. */
  readonly checksum: string;
  /** Of the data with which the values were calculated. */
  readonly version: string;
  /** A name in the workbook that moves along with its cells; empty where it has none. */
  readonly anchor: string;
}

/** Which formulas become values, and how. */
export interface FreezeRequest {
  readonly cells: readonly FormulaCell[];
  /** The sheets stay as they are, and a copy of each is frozen. */
  readonly onCopy: boolean;
  /** Of the data with which the values were calculated. */
  readonly version: string;
  /** What the note at a cell says of its source; undefined where it was not sought. */
  readonly sourceOf: (cell: FormulaCell) => string | undefined;
  /** Keeps what is about to be frozen, before it is; after a freeze that was taken back, what did not come back. */
  readonly keep: (frozen: readonly FrozenFormula[]) => Promise<Problem | undefined>;
}

/** A frozen formula as it stands now that cells may have moved, with what was kept of it. */
export interface LocatedFormula extends FrozenFormula {
  readonly kept: FrozenFormula;
}

/** What came of thawing. */
export interface ThawResult {
  readonly restored: number;
  /** Where other values stand now. */
  readonly changed: readonly LocatedFormula[];
  /** Whose sheet is not to be found, so that nothing tells where they went. */
  readonly lost: readonly LocatedFormula[];
  /** Not reached when it was stopped. */
  readonly waiting: readonly LocatedFormula[];
}

/** How long work is followed and stopped. */
export interface RunOptions {
  /** From 0 to 1; the work goes on once the answer has come, so that the pane can show it and hear a click. */
  readonly onProgress?: ((part: number) => void | Promise<void>) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The workbook, in the words of the pane. Nothing here throws: what goes wrong is a `Problem`. */
export interface Gateway {
  /** `browser` where there is no workbook: one can look, not write. */
  readonly host: 'excel' | 'browser';
  readonly language: Language;
  /** How formulas are typed and shown; what is read from cells and written to them has a point in any case. */
  readonly notation: Notation;
  readonly appearance: Appearance;
  onAppearanceChange(listener: (appearance: Appearance) => void): Unsubscribe;

  /** What is selected now. */
  selection(): Promise<Selection | Problem>;
  /** Follows the selection and edits of the selected cell; of quick changes only the last is told. */
  onSelectionChange(listener: (selection: Selection | Problem) => void): Unsubscribe;
  /** Shows cells to the user. */
  select(area: SheetRange): Promise<Problem | undefined>;

  /** The tables of the workbook and where they stand, their headers included. */
  tables(): Promise<readonly TableRange[] | Problem>;
  /** What stands in an area, empty rows at its end left out; read in blocks. */
  readCells(area: SheetRange, following?: RunOptions): Promise<CellValues | Problem>;

  /** Reads all sheets in blocks. */
  scan(visit: (block: CellBlock) => void, following?: RunOptions): Promise<Problem | undefined>;
  /** The cell whose formula spills into each of these; undefined where none does. */
  spilled(cells: readonly CellRef[]): Promise<readonly (CellRef | undefined)[] | Problem>;

  /** The values of references, as the formula in a cell would see them; one answer for each. */
  read(references: readonly Reference[], from: CellRef): Promise<readonly (CellValues | Problem)[]>;

  /** Which of the cells that a plan would fill are filled, merged or beyond the sheet: nothing where all are free. */
  checkEmpty(plan: Plan): Promise<Problem | undefined>;
  /** Carries a plan out; it writes nothing when one of its cells is filled. The answer is where it stands. */
  write(plan: Plan, following?: RunOptions): Promise<WriteResult | Problem>;
  /** Replaces what stands in one cell, when it still holds what `cell` says. */
  replace(cell: SelectedCell, formula: string): Promise<Problem | undefined>;

  /** Replaces formulas by what they show, with a note at each; nothing of it stays when it cannot end. */
  freeze(order: FreezeRequest, following?: RunOptions): Promise<readonly FrozenFormula[] | Problem>;
  /**
   * Where frozen formulas stand now, rows and sheets having come and gone; undefined for those that are gone, and for
   * those that do not hold the cell that is asked for, if any.
   */
  locateFrozen(
    frozen: readonly FrozenFormula[],
    at?: CellRef,
  ): Promise<readonly (FrozenFormula | undefined)[] | Problem>;
  /** Brings frozen formulas back where nobody typed something else since; of those that are gone nothing stays. */
  thaw(frozen: readonly FrozenFormula[], following?: RunOptions): Promise<ThawResult | Problem>;

  /** What is kept with sheets under a key, by the name that each sheet has now. */
  readSheetProperties(key: string): Promise<ReadonlyMap<string, string> | Problem>;
  /** Keeps a text with sheets, which stays with them when they are renamed or copied. */
  keepSheetProperty(key: string, sheets: readonly string[], text: string): Promise<Problem | undefined>;

  /** Texts kept in the workbook by key, each apart from the others: of co-authors' changes none is lost. */
  readHiddenTexts(): Promise<ReadonlyMap<string, string> | Problem>;
  /** Adds texts, and with undefined takes them away; all or none. Keys hold letters, digits and dots. */
  changeHiddenTexts(changes: ReadonlyMap<string, string | undefined>): Promise<Problem | undefined>;

  /** A setting of this workbook; undefined where there is none. */
  readSetting(key: string): unknown;
  /** Keeps a setting with this workbook, or with undefined takes it away. */
  saveSetting(key: string, value: unknown): Promise<Problem | undefined>;
}

/** Tells what went wrong from what was asked for. */
export function isProblem(answer: unknown): answer is Problem {
  return typeof answer === 'object' && answer !== null && 'problem' in answer;
}
