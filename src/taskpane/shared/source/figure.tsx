import type { ReactNode } from 'react';
import { type Figured, useShowSource } from './source-provider';

/** A figure that opens its source. */
export function Figure({ children, ...figured }: Figured & { children?: ReactNode }) {
  const show = useShowSource();
  return (
    <button type="button" className="figure" aria-haspopup="dialog" onClick={() => show(figured)}>
      {children ?? figured.value}
    </button>
  );
}
