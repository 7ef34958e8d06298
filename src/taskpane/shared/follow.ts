import { useCallback, useEffect, useRef, useState } from 'react';
import { isProblem, type Problem, type Selection } from '../../workbook/port';
import { useGateway } from './gateway';
import { useScreenStateStore, useUnsavedState } from './screen-state-store';

/** Follows the selection; undefined until Excel reports it. */
export function useSelection(): Selection | Problem | undefined {
  const gateway = useGateway();
  const [selection, setSelection] = useState<Selection | Problem>();
  useEffect(() => {
    let isClosed = false;
    void gateway.selection().then((first) => isClosed || setSelection((known) => known ?? first));
    const unsubscribe = gateway.onSelectionChange(setSelection);
    return () => {
      isClosed = true;
      unsubscribe();
    };
  }, [gateway]);
  return selection;
}

/** Delay before reading again after Excel refused because the user was typing in a cell, or did not answer. */
const RETRY_MS = 500;

/** Value that follows the workbook. */
interface Followed<T> {
  /** Undefined until the first answer. */
  readonly value: T | Problem | undefined;
  /** Reads again, for changes that Excel does not report. */
  readAgain(): void;
}

/**
 * Reads from the workbook, and again whenever it changes. Keeps the last answer while a newer one is awaited or the user
 * types in a cell. Memoise `read` with `useCallback`; a new `read` starts anew.
 */
export function useFollowed<T>(
  read: () => Promise<T | Problem>,
  isSame: (one: T | Problem, other: T | Problem) => boolean = Object.is,
): Followed<T> {
  const gateway = useGateway();
  const [known, setKnown] = useState<{ readonly read: typeof read; readonly value: T | Problem }>();
  const asking = useRef<() => void>(undefined);
  useEffect(() => {
    let asked = 0;
    let retry: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      const mine = ++asked;
      clearTimeout(retry);
      const value = await read();
      if (mine !== asked) return;
      if (isProblem(value) && ['busy', 'noAnswer'].includes(value.problem))
        retry = setTimeout(() => void ask(), RETRY_MS);
      else setKnown((last) => (last?.read === read && isSame(last.value, value) ? last : { read, value }));
    };
    asking.current = () => void ask();
    asking.current();
    const unsubscribe = gateway.onWorkbookChange(asking.current);
    return () => {
      asked = -1;
      clearTimeout(retry);
      unsubscribe();
    };
  }, [gateway, read, isSame]);
  const readAgain = useCallback(() => asking.current?.(), []);
  return { value: known?.read === read ? known.value : undefined, readAgain };
}

const KEY = 'workbook.changedAt';

/** Longest delay before Excel reports a change: by the user, and by writes of the pane. */
const REPORTED_WITHIN_MS = { read: 250, written: 1500 };

/** Follows the workbook on every screen. */
export function useFollowedWorkbook(): void {
  const gateway = useGateway();
  const store = useScreenStateStore();
  useEffect(() => gateway.onWorkbookChange(() => store.keepUnsaved(KEY, performance.now())), [gateway, store]);
}

/** Moment after work of the pane from which reported changes are new; earlier ones may be of the work itself. */
export function endOfWork(work: keyof typeof REPORTED_WITHIN_MS): number {
  return performance.now() + REPORTED_WITHIN_MS[work];
}

/** Returns a function that says whether the workbook changed since a moment. */
export function useChangedSince(): (moment: number) => boolean {
  const [changedAt] = useUnsavedState<number>(KEY);
  return (moment) => changedAt !== undefined && changedAt > moment;
}
