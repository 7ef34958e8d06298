import { answer, type Outcome, type Step } from '../../core/answer';
import { notAvailable } from '../../core/result';
import type { Cents } from '../../core/money';
import { sumOf } from '../../core/sum';
import { type ExpenditureColumn, expenditureColumns, type ExpenditureLine } from '../../data/expenditure';
import type { BudgetLines } from './lines';

const CENTS_A_MILLION = 100_000_000;

/** Printed figure of a line; undefined where the table has none in that column. */
export function printedCents(line: ExpenditureLine, column: ExpenditureColumn): Cents | undefined {
  const millions = line.millions.get(column);
  return millions === undefined ? undefined : millions * CENTS_A_MILLION;
}

/** National expenditure on lines in a year; 0 where the cell is blank. */
export function budget({ name, lines }: BudgetLines, column: ExpenditureColumn): Outcome<Cents> {
  if (!expenditureColumns.includes(column))
    return notAvailable('unknownName', { parameter: 'year', typed: column, choices: expenditureColumns.join(', ') });
  const value = sumOf(lines, (line) => printedCents(line, column) ?? 0);
  return answer(value, () => ({
    citations: lines.map((line) => line.citation),
    steps: [
      ...lines.map((line) => lineStep(line, column)),
      ...(lines.length > 1 ? [{ key: 'departmentSum', names: { name }, value, as: 'euro' } as const] : []),
    ],
  }));
}

/** Step for a cell of the table. */
export function lineStep(line: ExpenditureLine, column: ExpenditureColumn): Step {
  const cents = printedCents(line, column);
  const key = cents === undefined ? 'blankCell' : line.afgeleid ? 'derivedFact' : 'fact';
  const names = { label: `${line.name}, ${column}`, how: line.afgeleid ?? '' };
  return { key, names, value: cents ?? 0, as: 'euro', citation: line.citation };
}
