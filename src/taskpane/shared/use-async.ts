import { useEffect, useState } from 'react';

/** Result of asynchronous work; until work that started later is done, the earlier result stays. */
export interface AsyncResult<T> {
  readonly value: T | undefined;
  /** Whether the value is that of the work that was started last. */
  readonly isCurrent: boolean;
}

/**
 * Starts work when `start` changes and gives its result; results of earlier work that arrive later are dropped.
 * Memoise `start` with `useCallback`.
 */
export function useAsync<T>(start: () => Promise<T>): AsyncResult<T> {
  const [done, setDone] = useState<{ readonly start: () => Promise<T>; readonly value: T }>();
  useEffect(() => {
    let isLatest = true;
    void start().then((value) => {
      if (isLatest) setDone({ start, value });
    });
    return () => {
      isLatest = false;
    };
  }, [start]);
  return { value: done?.value, isCurrent: done?.start === start };
}
