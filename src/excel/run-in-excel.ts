import type { Problem } from '../workbook/port';

/** Error code of Excel; empty for any other error. */
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

/** Runs work that may throw, and returns what it throws as a problem. */
export async function orProblem<T>(work: () => Promise<T>): Promise<T | Problem> {
  try {
    return await work();
  } catch (error) {
    return problemOf(error);
  }
}

/** Runs a batch of requests; what Excel throws becomes a problem. */
export async function runInExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T | Problem> {
  return orProblem(() => Excel.run(work));
}

/** Runs a batch once no cell is being edited: for background work. */
export async function runInBackground<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T | Problem> {
  return orProblem(() => Excel.run({ delayForCellEdit: true }, work));
}
