import type { CellValues } from './cells';

/** Cells that a formula refers to, as far as the formula itself tells. */
export type Reference = (RangeReference | NameReference | TableReference) & {
  /** The formula asks for all cells that the referred formula spills into: A1#. */
  readonly spilled?: boolean | undefined;
  /** The formula asks for the one cell in its own row or column: @A1:A9. */
  readonly implicit?: boolean | undefined;
};

/** Cells by address. */
export interface RangeReference {
  readonly kind: 'range';
  /** The sheet it names; its own sheet where it names none. */
  readonly sheet?: string | undefined;
  /** Without its sheet: B3, $B$3:$D$9, A:C. */
  readonly cells: string;
}

/** A defined name, of the workbook or of one sheet. */
export interface NameReference {
  readonly kind: 'name';
  readonly sheet?: string | undefined;
  readonly name: string;
}

/** The part of a table that a reference asks for. */
export type TableSection = 'all' | 'headers' | 'data' | 'totals' | 'this row';

/** Cells of a table by its columns. */
export interface TableReference {
  readonly kind: 'table';
  /** The table it names; the table that the formula stands in where it names none. */
  readonly table?: string | undefined;
  /** None for the whole width, one, or the first and the last. */
  readonly columns: readonly string[];
  readonly sections: readonly TableSection[];
}

/** A part of a formula, as far as its value can be found without Excel. */
export type Expression =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'values'; readonly values: CellValues }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'operation'; readonly operator: string; readonly operands: readonly Expression[] }
  /** Functions of Excel itself and whatever else only Excel can calculate. */
  | { readonly kind: 'other' };

/** An argument as it stands in the formula. */
export interface CallArgument {
  /** Without the spaces around it; empty for an argument that is left out. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly expression: Expression;
}

/** A call of one of our functions as it stands in a formula. */
export interface Call {
  /** The id in the catalogue's spelling, whether or not there is such a function. */
  readonly id: string;
  readonly start: number;
  /** The position after its closing parenthesis. */
  readonly end: number;
  /** In how many of our own calls it stands. */
  readonly depth: number;
  readonly args: readonly CallArgument[];
}
