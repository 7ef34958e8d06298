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
    case 'InvalidObjectPath':
    case 'InvalidReference':
      return { problem: 'gone' };
    case 'AccessDenied':
      return { problem: 'denied' };
    case NO_ANSWER:
      return { problem: 'noAnswer' };
    default:
      return { problem: 'failed', message };
  }
}

/** Time in which Excel answers a request, also while it calculates a large workbook. */
export const ANSWER_PATIENCE_MS = 45_000;
const NO_ANSWER = 'NoAnswer';

/** Makes each request of a context fail that Excel does not answer. */
function impatient<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
): (context: Excel.RequestContext) => Promise<T> {
  return (context) => {
    const send = context.sync.bind(context);
    context.sync = (passThrough) => answered(send(passThrough));
    return work(context);
  };
}

function answered<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(Object.assign(new Error(NO_ANSWER), { code: NO_ANSWER })), ANSWER_PATIENCE_MS);
    answer.then(resolve, reject).finally(() => clearTimeout(late));
  });
}

/** Runs work once more where it fails: for the last steps of an action that is done in all but name. */
export async function tryTwice(work: () => Promise<void>): Promise<void> {
  await work().catch(work);
}

/** Runs work that may throw, and returns what it throws as a problem. */
export async function orProblem<T>(work: () => Promise<T>): Promise<T | Problem> {
  try {
    return await work();
  } catch (error) {
    return problemOf(error);
  }
}

/** Runs a batch of requests; throws what Excel throws. */
export async function runOrThrow<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(impatient(work));
}

/** Runs a batch of requests; what Excel throws becomes a problem. */
export async function runInExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T | Problem> {
  return orProblem(() => runOrThrow(work));
}

/** Runs a batch whose changes are one step to undo, where Excel can. */
export async function runAsOneStep<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T | Problem> {
  return orProblem(() => {
    const canMerge = Office.context.requirements.isSetSupported('ExcelApi', '1.20');
    return canMerge ? Excel.run({ mergeUndoGroup: true }, impatient(work)) : runOrThrow(work);
  });
}

/** Runs a batch once no cell is being edited: for background work. */
export async function runInBackground<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T | Problem> {
  return orProblem(() => Excel.run({ delayForCellEdit: true }, impatient(work)));
}
