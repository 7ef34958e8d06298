import { useEffect, useState } from 'react';

/** Result of asynchronous work; while newer work runs, `value` is of the work before. */
interface AsyncResult<T> {
  readonly value: T | undefined;
  /** True where `value` is of the work that was started last. */
  readonly isCurrent: boolean;
}

/**
 * Starts work when `start` changes and returns its result; drops the result of work that newer work replaced. Work that
 * fails throws here, as if it were part of rendering. Memoise `start` with `useCallback`.
 */
export function useAsync<T>(start: () => Promise<T>): AsyncResult<T> {
  const [done, setDone] = useState<{ readonly start: () => Promise<T>; readonly value: T }>();
  const [, fail] = useState<never>();
  useEffect(() => {
    let isLatest = true;
    start().then(
      (value) => isLatest && setDone({ start, value }),
      (error: unknown) =>
        fail(() => {
          throw error;
        }),
    );
    return () => {
      isLatest = false;
    };
  }, [start]);
  return { value: done?.value, isCurrent: done?.start === start };
}
