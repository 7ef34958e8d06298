import type { Plain } from '../core/answer';
import type { Area } from './area';

/** What is written into a cell: a formula (text that begins with =), a value, or null to leave it alone. */
export type Content = Plain | null;

/** Cells written together; rows and columns count from the top left of the plan. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Content[])[];
  /** What a spilling formula in the first cell fills, so that it too must be empty. */
  readonly spills?: { readonly rows: number; readonly columns: number } | undefined;
}

/** How cells look; rows and columns count from the top left of the plan. */
export interface Format extends Area {
  readonly numberFormat?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly fill?: string | undefined;
  readonly colour?: string | undefined;
  readonly wrap?: boolean | undefined;
  readonly align?: 'left' | 'center' | 'right' | undefined;
}

/** The place where a plan begins: a cell of a sheet that is there, or the first cell of a sheet made for it. */
export type Start =
  { readonly sheet: string; readonly row: number; readonly column: number } | { readonly newSheet: string };

/** All that one action writes to the workbook. */
export interface Plan {
  readonly start: Start;
  readonly blocks: readonly Block[];
  readonly formats?: readonly Format[] | undefined;
  /** Widths in points, by column of the plan. */
  readonly columnWidths?: readonly { readonly column: number; readonly points: number }[] | undefined;
  /** How many rows stay in sight at the top; only for a sheet of its own. */
  readonly frozenRows?: number | undefined;
}

/** The areas that a plan fills, spilled cells included, counted from the top left of the plan. */
export function filledBy(plan: Plan): Area[] {
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
