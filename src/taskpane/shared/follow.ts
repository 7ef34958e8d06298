import { useEffect, useState } from 'react';
import type { Problem, Selection } from '../../workbook/port';
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

const KEY = 'workbook.changedAt';

/** Longest delay before Excel reports the pane's own writes. */
const REPORTED_WITHIN_MS = 1500;

/** Follows the workbook on every screen. */
export function useFollowedWorkbook(): void {
  const gateway = useGateway();
  const store = useScreenStateStore();
  useEffect(() => gateway.onWorkbookChange(() => store.keepUnsaved(KEY, performance.now())), [gateway, store]);
}

/** Returns a function that says whether the workbook changed since a moment, other than by work that ended then. */
export function useChangedSince(): (moment: number) => boolean {
  const [changedAt] = useUnsavedState<number>(KEY);
  return (moment) => changedAt !== undefined && changedAt > moment + REPORTED_WITHIN_MS;
}
