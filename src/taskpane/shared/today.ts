import { type Serial, serialOf } from '../../core/date';

/** The day that the calendar on the wall shows. */
export function today(): Serial {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}
