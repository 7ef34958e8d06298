import type { Problem } from '../workbook/port';

/** What Excel calls an error; empty for one of another kind. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function problemOf(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  switch (codeOf(error)) {
    case 'InvalidOperationInCellEditMode':
      return { problem: 'busy' };
    case 'ItemNotFound':
    case 'InvalidReference':
      return { problem: 'gone' };
    case 'AccessDenied':
      return { problem: 'denied' };
    default:
      return { problem: 'failed', message };
  }
}

/** Does something that may fail: what it throws becomes a problem that the pane can say. */
export async function orProblem<T>(work: () => Promise<T>): Promise<T | Problem> {
  try {
    return await work();
  } catch (error) {
    return problemOf(error);
  }
}

/** Does something with the workbook. */
export async function runInExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T | Problem> {
  return orProblem(() => Excel.run(work));
}

/** As `attempt`, but waits for the user to finish typing in a cell: for what nobody asked for by a button. */
export async function runInBackground<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T | Problem> {
  return orProblem(() => Excel.run({ delayForCellEdit: true }, work));
}
