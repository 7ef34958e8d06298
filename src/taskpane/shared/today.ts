import { type Serial, serialOf } from '../../core/date';

/** Current local day. */
export function today(): Serial {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}
