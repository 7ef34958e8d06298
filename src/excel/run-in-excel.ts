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

/** Longest wait for an answer; Excel may be calculating a large workbook. */
export const ANSWER_TIMEOUT_MS = 45_000;
const NO_ANSWER = 'NoAnswer';

/** Returns whether a request timed out; Excel may still have executed it. */
export function isUnanswered(error: unknown): boolean {
  return codeOf(error) === NO_ANSWER;
}

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Runs a batch with a timeout for each answer of Excel, including the one to the request with which the library
 * releases ranges afterwards.
 */
function runWithTimeout<T>(options: Excel.RunOptions, work: Work<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    let late: ReturnType<typeof setTimeout> | undefined;
    const batch: Work<T> = (context) => {
      const send = context.sync.bind(context);
      context.sync = (passThrough) => answered(send(passThrough));
      const result = work(context);
      const leave = (): void => {
        late = setTimeout(() => result.then(resolve, reject), ANSWER_TIMEOUT_MS);
      };
      result.then(leave, leave);
      return result;
    };
    Excel.run(options, batch)
      .then(resolve, reject)
      .finally(() => clearTimeout(late));
  });
}

function answered<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(Object.assign(new Error(NO_ANSWER), { code: NO_ANSWER })), ANSWER_TIMEOUT_MS);
    answer.then(resolve, reject).finally(() => clearTimeout(late));
  });
}

/** Retries work once: for the last steps of an action that has otherwise succeeded. */
export async function retryOnce<T>(work: () => Promise<T>): Promise<T> {
  return work().catch(work);
}

/** Runs work and converts what it throws to a problem. */
export async function orProblem<T>(work: () => Promise<T>): Promise<T | Problem> {
  try {
    return await work();
  } catch (error) {
    return problemOf(error);
  }
}

/** Runs a batch of requests; errors of Excel are thrown. */
async function runOrThrow<T>(work: Work<T>): Promise<T> {
  return runWithTimeout({ delayForCellEdit: false }, work);
}

/** Runs a batch of requests; errors of Excel become problems. */
export async function runInExcel<T>(work: Work<T>): Promise<T | Problem> {
  return orProblem(() => runOrThrow(work));
}

/** Runs a batch as one undo step, where Excel supports it. */
export async function runAsOneStep<T>(work: Work<T>): Promise<T | Problem> {
  return orProblem(() => (canMerge() ? runWithTimeout({ mergeUndoGroup: true }, work) : runOrThrow(work)));
}

function canMerge(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.20');
}

/** Makes the batches of some work one undo step, where Excel supports it. */
export async function asOneStep<T>(work: () => Promise<T>): Promise<T> {
  return canMerge() ? runWithTimeout({ mergeUndoGroup: true }, work) : work();
}

/** Runs a batch in the background, after any cell editing ends. */
export async function runInBackground<T>(work: Work<T>): Promise<T | Problem> {
  return orProblem(() => runWithTimeout({ delayForCellEdit: true }, work));
}
