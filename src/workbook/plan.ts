import type { CellRange } from './cell-range';
import type { Plain } from '../core/cell';

/** Text that stays text, even where it starts with =, + or - or looks like a number or a date. */
interface Verbatim {
  readonly text: string;
}

/** Content of a cell: a formula (text that starts with =), a value, verbatim text, or null to leave the cell unchanged. */
export type Content = Plain | Verbatim | null;

/** Cells written together; rows and columns count from the first cell of the plan. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Content[])[];
  /** Keeps every text verbatim, without an object for each cell of a long list. */
  readonly isVerbatim?: boolean | undefined;
  /** Size of the spill of a formula in the first cell, which must be empty too. */
  readonly spills?: { readonly rows: number; readonly columns: number } | undefined;
}

/** Formatting of cells; rows and columns count from the first cell of the plan. */
export interface Format extends CellRange {
  readonly numberFormat?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly fill?: string | undefined;
  readonly colour?: string | undefined;
  readonly wrap?: boolean | undefined;
  readonly align?: 'left' | 'center' | 'right' | undefined;
  /** Top of the cell, beside text that wraps; Excel's default is the bottom. */
  readonly vertical?: 'top' | undefined;
  readonly italic?: boolean | undefined;
  /** Font size in points. */
  readonly size?: number | undefined;
  /** Border along one side. */
  readonly line?: 'top' | 'bottom' | undefined;
}

/** Cells with a name. */
export interface NamedRange extends CellRange {
  readonly name: string;
  /** Defines the name for the whole workbook instead of its sheet; an existing name of the workbook keeps its cells. */
  readonly inWorkbook?: boolean | undefined;
}

/** Data validation rule. */
export type ValidationRule =
  | { readonly kind: 'list'; readonly choices: readonly string[] }
  | { readonly kind: 'whole' | 'decimal'; readonly from: number; readonly to: number }
  /** Days as serial numbers. */
  | { readonly kind: 'date'; readonly from: number; readonly to: number };

/** Validation of input; the message says which input fits. Without a message the rule only suggests. */
export interface Validation extends CellRange {
  readonly rule: ValidationRule;
  readonly message?: string | undefined;
}

/**
 * Conditional formatting: colours for the cells where a formula, written for the first of them, is true; only for a new
 * sheet. Conditions of a plan must not overlap: Excel lets the last one win.
 */
export interface Condition extends CellRange {
  readonly formula: string;
  readonly fill?: string | undefined;
  readonly colour?: string | undefined;
}

/** Chart of stacked columns: a series for each row of figures, named by the cell before it. */
export interface StackedColumns {
  readonly title: string;
  /** Names of the series with their figures. */
  readonly series: CellRange;
  /** Labels below the columns. */
  readonly categories: CellRange;
  /** Cells that the chart covers. */
  readonly over: CellRange;
}

/** Start of a plan: a cell of an existing sheet, or the first cell of a new one. */
export type Start =
  | { readonly sheet: string; readonly row: number; readonly column: number }
  /** A name that is taken gets a number. `replaces` is an earlier sheet of the product that the new one replaces. */
  | { readonly newSheet: string; readonly replaces?: string | undefined };

/** Everything that one action writes to the workbook. */
export interface Plan {
  readonly start: Start;
  readonly blocks: readonly Block[];
  readonly formats?: readonly Format[] | undefined;
  /** Widths in points by column of the plan. */
  readonly columnWidths?: readonly { readonly column: number; readonly points: number }[] | undefined;
  /** Heights in points of consecutive rows, where text that wraps is a formula's: Excel fits a row to typed text only. */
  readonly rowHeights?: readonly { readonly row: number; readonly rows: number; readonly points: number }[] | undefined;
  /** Number of frozen rows; only for a new sheet. */
  readonly frozenRows?: number | undefined;
  /** Number of frozen columns; only for a new sheet. */
  readonly frozenColumns?: number | undefined;
  readonly names?: readonly NamedRange[] | undefined;
  readonly validations?: readonly Validation[] | undefined;
  readonly conditions?: readonly Condition[] | undefined;
  /** Ranges that become tables; their first row holds the headings. */
  readonly tables?: readonly CellRange[] | undefined;
  readonly charts?: readonly StackedColumns[] | undefined;
  /** Range with a filter, headings first; only for a new sheet. */
  readonly filter?: CellRange | undefined;
  /** Print area, one page wide; only for a new sheet. */
  readonly printArea?: CellRange | undefined;
  /** Prints in portrait instead of landscape. */
  readonly portrait?: boolean | undefined;
  /** Row to repeat on top of every printed page. */
  readonly printHeading?: number | undefined;
}

/** Optional parts of a plan, which older versions of Excel do not support. */
export const decorations = ['names', 'validations', 'tables', 'charts', 'filter', 'printArea'] as const;

/** Optional part of a plan. */
export type Decoration = (typeof decorations)[number];

/** Number of columns of a block; a long one has more rows than a call takes arguments. */
export function widthOf({ cells }: Block): number {
  return cells.reduce((width, line) => Math.max(width, line.length), 0);
}

function filledByBlock(block: Block): CellRange {
  const { row, column, cells, spills } = block;
  return {
    row,
    column,
    rows: Math.max(cells.length, spills?.rows ?? 0),
    columns: Math.max(widthOf(block), spills?.columns ?? 0),
  };
}

/** Ranges that a plan fills, spilled cells included, counted from its first cell. */
export function filledBy(plan: Plan): CellRange[] {
  return plan.blocks.map(filledByBlock);
}

/** Ranges of a plan with a formula that spills, counted from its first cell. */
export function spilledBy(plan: Plan): CellRange[] {
  return plan.blocks.filter(({ spills }) => spills && spills.rows * spills.columns > 1).map(filledByBlock);
}

/** Size of the smallest range around everything that a plan fills. */
export function sizeOf(plan: Plan): { rows: number; columns: number } {
  const areas = filledBy(plan);
  return {
    rows: Math.max(...areas.map(({ row, rows }) => row + rows)),
    columns: Math.max(...areas.map(({ column, columns }) => column + columns)),
  };
}
