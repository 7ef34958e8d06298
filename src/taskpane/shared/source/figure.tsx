import type { ReactNode } from 'react';
import { useShowSource } from './source-provider';
import type { Figured } from './figured';

/** Figure that opens its source on click. */
export function Figure({ children, ...figured }: Figured & { children?: ReactNode }) {
  const show = useShowSource();
  return (
    <button type="button" className="figure" aria-haspopup="dialog" onClick={() => show(figured)}>
      {children ?? figured.value}
    </button>
  );
}
