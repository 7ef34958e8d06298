import type { Result } from '../../core/result';
import { type ExpenditureLine, expenditureLines, expenditureTotal } from '../../data/expenditure';
import { resolvePartial } from '../names/partial';
import { expandAbbreviation } from '../names/schemes';

/** Line of the table, all lines of a ministry, or the printed total. */
export interface BudgetLines {
  readonly name: string;
  readonly lines: readonly ExpenditureLine[];
}

/** All lines without the total, which repeats them. */
export const allLines: BudgetLines = { name: 'alle regels', lines: expenditureLines };

const departments = [...new Set(expenditureLines.flatMap((line) => line.department ?? []))];
const total: BudgetLines = { name: 'totaal', lines: expenditureTotal };

const names = [
  total,
  ...departments.map((name): BudgetLines => ({
    name,
    lines: expenditureLines.filter((line) => line.department === name),
  })),
  ...expenditureLines.map((line): BudgetLines => ({ name: line.name, lines: [line] })),
].map((lines) => [lines.name, lines] as const);

/** Resolves a line, a ministry, a short name or a part of a name. */
export function resolveLines(typed: string, parameter: string): Result<BudgetLines> {
  return resolvePartial(typed, parameter, names, expandAbbreviation(typed));
}
