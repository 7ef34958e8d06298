import { answer, type Answer } from '../../core/answer';
import type { Cents } from '../../core/money';
import { type ExpenditureColumn, expenditureColumns, type ExpenditureLine } from '../../data/expenditure';
import { lineStep, printedCents } from './budget';
import type { BudgetLines } from './lines';

/** Printed figure of the table. */
interface BudgetCell {
  readonly line: ExpenditureLine;
  readonly column: ExpenditureColumn;
  readonly cents: Cents;
}

/** Printed figures of lines, in one or all years; blank cells are left out. */
export function budgets({ lines }: BudgetLines, column: ExpenditureColumn | undefined): Answer<readonly BudgetCell[]> {
  const columns = column === undefined ? expenditureColumns : [column];
  const value = lines.flatMap((line) =>
    columns.flatMap((each) => {
      const cents = printedCents(line, each);
      return cents === undefined ? [] : [{ line, column: each, cents }];
    }),
  );
  return answer(value, () => ({
    citations: lines.map((line) => line.citation),
    steps: value.map((cell) => lineStep(cell.line, cell.column)),
  }));
}
