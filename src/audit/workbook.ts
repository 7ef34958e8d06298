import type { Area } from '../sheets/area';
import { isErrorValue, type Value, type Values } from './expression';
import { callsOurs, usesSpill } from './own-calls';
import { isTelling, type Match, matchesOf } from './published';

/** A cell of the workbook. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Cells that were read together. */
export interface CellBlock extends Area {
  readonly sheet: string;
  /** Empty for a cell without one. */
  readonly formulas: readonly (readonly string[])[];
  readonly values: Values;
}

/** A formula with a function of ours, and what it shows. */
export interface FormulaCell extends CellPlace {
  readonly formula: string;
  readonly value: Value;
}

/** A typed-in amount with the published figures that it equals. */
export interface TypedCell extends CellPlace {
  readonly value: number;
  readonly matches: readonly Match[];
}

/** What there is to check in a workbook. */
export interface Findings {
  readonly formulas: readonly FormulaCell[];
  /** Formulas without a function of ours that use what another formula spills. */
  readonly onSpills: readonly FormulaCell[];
  readonly typed: readonly TypedCell[];
}

/** Finds what there is to check, block after block. */
export class WorkbookAudit {
  private readonly formulas: FormulaCell[] = [];
  private readonly onSpills: FormulaCell[] = [];
  private readonly typed: TypedCell[] = [];

  constructor(private readonly functionIds: ReadonlySet<string>) {}

  /** Takes note of a block. */
  visit({ sheet, row, column, formulas, values }: CellBlock): void {
    for (const [down, line] of formulas.entries())
      for (const [right, formula] of line.entries()) {
        const place = { sheet, row: row + down, column: column + right };
        const value = values[down]![right]!;
        if (formula === '') this.visitValue(place, value);
        else this.visitFormula({ ...place, formula, value });
      }
  }

  /** Everything found so far. */
  findings(): Findings {
    const { formulas, onSpills, typed } = this;
    return { formulas, onSpills, typed };
  }

  private visitValue(place: CellPlace, value: Value): void {
    if (typeof value !== 'number' || !isTelling(value)) return;
    const matches = matchesOf(value, this.functionIds);
    if (matches.length > 0) this.typed.push({ ...place, value, matches });
  }

  private visitFormula(cell: FormulaCell): void {
    if (callsOurs(cell.formula)) this.formulas.push(cell);
    else if (usesSpill(cell.formula)) this.onSpills.push(cell);
  }
}

/** The formulas that show an error. */
export function errorsAmong(formulas: readonly FormulaCell[]): FormulaCell[] {
  return formulas.filter(({ value }) => isErrorValue(value));
}
