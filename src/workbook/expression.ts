import type { CellValues } from './cells';

/** Reference to cells, unresolved. */
export type Reference = (RangeReference | NameReference | TableReference) & {
  /** With the spill operator: all cells that a formula spills into, A1#. */
  readonly spilled?: boolean | undefined;
  /** With implicit intersection: the cell in the row or column of the formula, @A1:A9. */
  readonly implicit?: boolean | undefined;
};

/** Reference by address. */
export interface RangeReference {
  readonly kind: 'range';
  /** Sheet in the reference; the sheet of the formula where it names none. */
  readonly sheet?: string | undefined;
  /** Address without its sheet: B3, $B$3:$D$9, A:C. */
  readonly cells: string;
}

/** Reference by defined name, of the workbook or of one sheet. */
export interface NameReference {
  readonly kind: 'name';
  readonly sheet?: string | undefined;
  readonly name: string;
}

/** Section of a table in a structured reference. */
export type TableSection = 'all' | 'headers' | 'data' | 'totals' | 'this row';

/** Structured reference to columns of a table. */
export interface TableReference {
  readonly kind: 'table';
  /** Table in the reference; the table around the formula where it names none. */
  readonly table?: string | undefined;
  /** None for the whole width, one, or the first and the last. */
  readonly columns: readonly string[];
  readonly sections: readonly TableSection[];
}

/** Part of a formula, as far as it can be evaluated without Excel. */
export type Expression =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'values'; readonly values: CellValues }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'operation'; readonly operator: string; readonly operands: readonly Expression[] }
  /** Function of Excel, or anything else that only Excel can calculate. */
  | { readonly kind: 'other' };

/** Argument of a call. */
export interface CallArgument {
  /** Trimmed text; empty for an omitted argument. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly expression: Expression;
}

/** Call of one of our functions. */
export interface Call {
  /** Id in the spelling of the catalogue, whether or not the function exists. */
  readonly id: string;
  readonly start: number;
  /** Position after its closing parenthesis. */
  readonly end: number;
  /** Number of our calls that enclose it. */
  readonly depth: number;
  readonly args: readonly CallArgument[];
}
