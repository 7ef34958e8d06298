import { useEffect, useState } from 'react';

/** Result of asynchronous work; the previous result stays until the next one arrives. */
export interface AsyncResult<T> {
  readonly value: T | undefined;
  /** True for the value of the work that was started last. */
  readonly isCurrent: boolean;
}

/**
 * Starts work when `start` changes and returns its result; drops results that arrive out of order. Memoise `start` with
 * `useCallback`.
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
