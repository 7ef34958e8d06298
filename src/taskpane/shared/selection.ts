import { useEffect, useState } from 'react';
import type { Gateway, Problem, Selection } from '../../workbook/port';

/** What is selected in the workbook, as it changes; undefined until Excel has said so. */
export function useSelection(gateway: Gateway): Selection | Problem | undefined {
  const [selection, setSelection] = useState<Selection | Problem>();
  useEffect(() => {
    let gone = false;
    void gateway.selection().then((first) => gone || setSelection((known) => known ?? first));
    const unsubscribe = gateway.onSelectionChange(setSelection);
    return () => {
      gone = true;
      unsubscribe();
    };
  }, [gateway]);
  return selection;
}
