import { useEffect } from 'react';
import { useGateway } from './gateway';
import { useScreenStateStore, useUnsavedState } from './screen-state-store';

const KEY = 'workbook.changedAt';

/** Excel reports the pane's own writes some time after they are done. */
const REPORTED_WITHIN_MS = 1500;

/** Follows the workbook, whatever screen is shown. */
export function useFollowedWorkbook(): void {
  const gateway = useGateway();
  const store = useScreenStateStore();
  useEffect(() => gateway.onWorkbookChange(() => store.keepUnsaved(KEY, performance.now())), [gateway, store]);
}

/** Tells whether the workbook changed since a moment, other than by work that ended then. */
export function useChangedSince(): (moment: number) => boolean {
  const [changedAt] = useUnsavedState<number>(KEY);
  return (moment) => changedAt !== undefined && changedAt > moment + REPORTED_WITHIN_MS;
}
