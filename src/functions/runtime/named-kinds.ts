import { fold } from '../../core/text';
import type { Deadline } from '../../data/deadlines';
import { type Column, expenditureColumns } from '../../data/expenditure';
import type { Fact } from '../../data/facts';
import { resolveAwardArea } from '../../schemes/awards/areas';
import { type BudgetLines, resolveLines } from '../../schemes/budget/lines';
import { deadlineOf } from '../../schemes/facts/deadline';
import { factOf } from '../../schemes/facts/fact';
import { resolveActionLine } from '../../schemes/facts/indicators';
import { resolveScheme, type Scheme } from '../../schemes/names/schemes';
import { yearAmong } from './kinds';
import type { Kind } from './reading';

/** A name that something in the data goes by. */
function named<T>(name: string, resolve: (typed: string, parameter: string) => ReturnType<Kind<T>['read']>): Kind<T> {
  return { name, zeroIsBlank: true, read: (value, parameter) => resolve(String(value), parameter) };
}

/** An area of the Amsterdam overview, or all of them. */
export const awardArea: Kind<string> = named('award area', resolveAwardArea);

/** A scheme of the programme. */
export const scheme: Kind<Scheme> = named('scheme', resolveScheme);

/** A line of the expenditure table, a ministry, or the total. */
export const budgetLines: Kind<BudgetLines> = named('budget line', resolveLines);

const printedYear = yearAmong(expenditureColumns.join(', '));

/** A column of the expenditure table. */
export const budgetColumn: Kind<Column> = {
  name: 'budget year',
  zeroIsBlank: true,
  read: (value, parameter) =>
    typeof value === 'string' && ['structureel', 'structural'].includes(fold(value))
      ? 'structureel'
      : printedYear.read(value, parameter),
};

/** A fact by its id. */
export const factId: Kind<Fact> = named('fact', factOf);

/** A deadline or window by its id. */
export const deadlineId: Kind<Deadline> = named('deadline', deadlineOf);

/** An action line by its number or a part of its title. */
export const actionLine: Kind<number> = named('action line', resolveActionLine);
