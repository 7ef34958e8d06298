import { useEffect, useState } from 'react';

/**
 * Starts work when `start` changes and returns its result, until then that of the work before; drops the result of work
 * that newer work replaced. Work that fails throws here, as if it were part of rendering. Memoise `start` with
 * `useCallback`.
 */
export function useAsync<T>(start: () => Promise<T>): T | undefined {
  const [done, setDone] = useState<{ readonly value: T }>();
  const [, fail] = useState<never>();
  useEffect(() => {
    let isLatest = true;
    start().then(
      (value) => isLatest && setDone({ value }),
      (error: unknown) =>
        fail(() => {
          throw error;
        }),
    );
    return () => {
      isLatest = false;
    };
  }, [start]);
  return done?.value;
}
