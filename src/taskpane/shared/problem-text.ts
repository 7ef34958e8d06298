import type { Problem } from '../../workbook/port';
import type { PaneTexts } from '../texts';
import type { Formats } from './format';

/** Sentence for a problem, and what to do. */
export function problemText(problem: Problem, { problems }: PaneTexts, formats: Formats): string {
  switch (problem.problem) {
    case 'outsideExcel':
    case 'cancelled':
    case 'offSheet':
    case 'busy':
    case 'workbookProtected':
    case 'denied':
    case 'gone':
    case 'notKept':
    case 'recordDamaged':
    case 'noAnswer':
      return problems[problem.problem];
    case 'occupied':
    case 'notCalculated': {
      const { cells, count } = problem;
      return problems[problem.problem](cells.join(', ') + (count > cells.length ? ' …' : ''), count);
    }
    case 'merged':
      return problems.merged(problem.cells);
    case 'inTable':
      return problems.inTable(problem.table);
    case 'sheetProtected':
      return problems.sheetProtected(problem.sheet);
    case 'notFound':
      return problems.notFound(problem.what);
    case 'changed':
      return problems.changed(problem.cell);
    case 'tooManyNames':
    case 'tooManyCells':
      return problems[problem.problem](formats.number(problem.count), formats.number(problem.most));
    case 'failed':
      return problems.failed(problem.message);
  }
}
