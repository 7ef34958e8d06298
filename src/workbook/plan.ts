import type { CellRange } from './cell-range';
import type { Plain } from '../core/plain';

/** Text that stays text, also where it begins with =, + or - or reads as a number or a date. */
export interface Verbatim {
  readonly text: string;
}

/** What is written into a cell: a formula (text that begins with =), a value, text as it is, or null to leave it alone. */
export type Content = Plain | Verbatim | null;

/** Cells written together; rows and columns count from the top left of the plan. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Content[])[];
  /** What a spilling formula in the first cell fills, so that it too must be empty. */
  readonly spills?: { readonly rows: number; readonly columns: number } | undefined;
}

/** How cells look; rows and columns count from the top left of the plan. */
export interface Format extends CellRange {
  readonly numberFormat?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly fill?: string | undefined;
  readonly colour?: string | undefined;
  readonly wrap?: boolean | undefined;
  readonly align?: 'left' | 'center' | 'right' | undefined;
  readonly italic?: boolean | undefined;
  /** In points. */
  readonly size?: number | undefined;
  /** A line along one side. */
  readonly line?: 'top' | 'bottom' | undefined;
}

/** Cells with a name. */
export interface NamedRange extends CellRange {
  readonly name: string;
  /** Holds in the whole workbook, not on its sheet alone; cells that have the name already keep it. */
  readonly inWorkbook?: boolean | undefined;
}

/** What may be typed into a cell. */
export type Rule =
  | { readonly kind: 'list'; readonly choices: readonly string[] }
  | { readonly kind: 'whole' | 'decimal'; readonly from: number; readonly to: number }
  /** Days as serial numbers. */
  | { readonly kind: 'date'; readonly from: number; readonly to: number };

/** Cells that take only what fits a rule; the message tells what fits. Without a message the rule only suggests. */
export interface Validation extends CellRange {
  readonly rule: Rule;
  readonly message?: string | undefined;
}

/**
 * Colours for the cells where a formula, written for the first of them, holds. No two of a plan may hold for one cell:
 * Excel lets the last that was added win.
 */
export interface Condition extends CellRange {
  readonly formula: string;
  readonly fill?: string | undefined;
  readonly colour?: string | undefined;
}

/** Stacked columns: a series for each row of figures, named by the cell before it. */
export interface StackedColumns {
  readonly title: string;
  /** The names of the series and their figures. */
  readonly series: CellRange;
  /** What stands under the columns. */
  readonly categories: CellRange;
  /** The cells that the chart covers. */
  readonly over: CellRange;
}

/** The place where a plan begins: a cell of a sheet that is there, or the first cell of a sheet made for it. */
export type Start =
  | { readonly sheet: string; readonly row: number; readonly column: number }
  /** A name that is taken gets a number. */
  | { readonly newSheet: string };

/** All that one action writes to the workbook. */
export interface Plan {
  readonly start: Start;
  readonly blocks: readonly Block[];
  readonly formats?: readonly Format[] | undefined;
  /** Widths in points, by column of the plan. */
  readonly columnWidths?: readonly { readonly column: number; readonly points: number }[] | undefined;
  /** How many rows stay in sight at the top; only for a sheet of its own. */
  readonly frozenRows?: number | undefined;
  /** How many columns stay in sight at the left; only for a sheet of its own. */
  readonly frozenColumns?: number | undefined;
  readonly names?: readonly NamedRange[] | undefined;
  readonly validations?: readonly Validation[] | undefined;
  readonly conditions?: readonly Condition[] | undefined;
  /** Cells with a heading in their first row that become a table. */
  readonly tables?: readonly CellRange[] | undefined;
  readonly charts?: readonly StackedColumns[] | undefined;
  /** Rows that can be filtered, with their heading in the first of them; only for a sheet of its own. */
  readonly filter?: CellRange | undefined;
  /** What is printed, on its side and one page wide; only for a sheet of its own. */
  readonly printArea?: CellRange | undefined;
  /** The row that stands on top of every printed page. */
  readonly printHeading?: number | undefined;
}

/** The parts of a plan that a sheet can do without where Excel lacks them. */
export const decorations = ['names', 'validations', 'conditions', 'tables', 'charts', 'filter', 'printArea'] as const;

/** One of those parts. */
export type Decoration = (typeof decorations)[number];

/** The areas that a plan fills, spilled cells included, counted from the top left of the plan. */
export function filledBy(plan: Plan): CellRange[] {
  return plan.blocks.map(({ row, column, cells, spills }) => ({
    row,
    column,
    rows: Math.max(cells.length, spills?.rows ?? 0),
    columns: Math.max(...cells.map((line) => line.length), spills?.columns ?? 0),
  }));
}

/** The smallest area around all that a plan fills, counted from the top left of the plan. */
export function sizeOf(plan: Plan): { rows: number; columns: number } {
  const areas = filledBy(plan);
  return {
    rows: Math.max(...areas.map(({ row, rows }) => row + rows)),
    columns: Math.max(...areas.map(({ column, columns }) => column + columns)),
  };
}
