import { type CellRef, cellKey, containsCell } from '../workbook/cell-range';
import { type CellBlock, type CellValue, type ErrorValue, type FormulaCell, isErrorValue } from '../workbook/cells';
import type { FrozenFormula } from '../workbook/port';
import { usesSpill } from '../workbook/tokens';
import { isDistinctive, type Match, matchesOf, type Published } from './published';
import { callsOurs } from '../workbook/own-functions';

/** Cell with an error but no formula of its own: spilled or frozen. */
interface ErrorCell extends CellRef {
  readonly value: ErrorValue;
}

/** Error in one of our formulas. */
export interface FormulaError extends FormulaCell {
  /** Cell with the formula, where it spills into others. */
  readonly from: CellRef;
  /** Version of the data with which it was frozen. */
  readonly frozenWith?: string | undefined;
}

/** Typed amount with the published figures that it equals. */
export interface TypedCell extends CellRef {
  readonly value: number;
  readonly matches: readonly Match[];
}

/** Findings of an audit. */
export interface Findings {
  readonly formulas: readonly FormulaCell[];
  /** Other formulas that use a spill of ours. */
  readonly onSpills: readonly FormulaCell[];
  /** Other formulas that name a sheet. */
  readonly acrossSheets: readonly FormulaCell[];
  readonly typed: readonly TypedCell[];
  readonly errorCells: readonly ErrorCell[];
}

/** Round amounts are multiples of this; an amount in this many published figures is common. */
const ROUND_EUROS = 1000;
const COMMON = 6;

/** Matches that mean something: a round amount equals a count, or a figure that is published often, by chance. */
function tellingOf(value: number, matches: readonly Match[]): readonly Match[] {
  if (value % ROUND_EUROS !== 0) return matches;
  const amounts = matches.filter(({ published }) => published.as === 'euro');
  return amounts.length < COMMON ? amounts : [];
}

/** Collects findings, block by block. */
export class WorkbookAudit {
  private readonly formulas: FormulaCell[] = [];
  private readonly onSpills: FormulaCell[] = [];
  private readonly acrossSheets: FormulaCell[] = [];
  private readonly typed: TypedCell[] = [];
  private readonly errorCells: ErrorCell[] = [];

  /** Figures of own data to recognise beside the published ones. */
  constructor(private readonly own: readonly Published[] = []) {}

  /** Collects the findings of a block. */
  visit({ sheet, row, column, formulas, values }: CellBlock): void {
    for (const [down, line] of formulas.entries())
      for (const [right, formula] of line.entries()) {
        const ref = { sheet, row: row + down, column: column + right };
        const value = values[down]![right]!;
        if (formula === '') this.visitValue(ref, value);
        else this.visitFormula({ ...ref, formula, value });
      }
  }

  /** All findings so far. */
  findings(): Findings {
    const { formulas, onSpills, acrossSheets, typed, errorCells } = this;
    return { formulas, onSpills, acrossSheets, typed, errorCells };
  }

  private visitValue(ref: CellRef, value: CellValue): void {
    if (isErrorValue(value)) this.errorCells.push({ ...ref, value });
    if (typeof value !== 'number' || !isDistinctive(value)) return;
    const matches = tellingOf(value, matchesOf(value, this.own));
    if (matches.length > 0) this.typed.push({ ...ref, value, matches });
  }

  private visitFormula(cell: FormulaCell): void {
    if (callsOurs(cell.formula)) this.formulas.push(cell);
    else if (usesSpill(cell.formula)) this.onSpills.push(cell);
    else if (cell.formula.includes('!')) this.acrossSheets.push(cell);
  }
}

/**
 * Lists cells in which one of our formulas shows an error: its own cell, a cell of its spill, or a cell where it is
 * frozen. `parents` maps error cells to the cell that spills into them.
 */
export function errorsAmong(
  { formulas, errorCells }: Pick<Findings, 'formulas' | 'errorCells'>,
  parents: readonly (CellRef | undefined)[],
  frozen: readonly FrozenFormula[],
): FormulaError[] {
  const own = new Map(formulas.map((cell) => [cellKey(cell), cell]));
  const shown = formulas.filter(({ value }) => isErrorValue(value)).map((cell) => ({ ...cell, from: cell }));
  const others = errorCells.flatMap((cell, index): FormulaError[] => {
    const parent = parents[index];
    const spilling = parent && own.get(cellKey(parent));
    if (spilling) return [{ ...cell, formula: spilling.formula, from: spilling }];
    const kept = frozen.find((one) => containsCell(one, cell));
    return kept ? [{ ...cell, formula: kept.formula, from: kept, frozenWith: kept.version }] : [];
  });
  return [...shown, ...others];
}
