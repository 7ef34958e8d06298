import { useEffect, useState } from 'react';
import type { Problem, Selection } from '../../workbook/port';
import { useGateway } from './gateway';

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
