import type { Citation } from '../core/answer';
import { serialOfIso, type Serial } from '../core/date';
import { citationOf } from './citation';
import { deadlineFiles } from './files';

/** A window or a deadline: its first day, its last day, or both. */
export interface Deadline {
  readonly id: string;
  readonly label: string;
  readonly from?: Serial | undefined;
  readonly until?: Serial | undefined;
  readonly scheme: string;
  readonly afgeleid?: string | undefined;
  readonly citation: Citation;
}

function serial(iso: string | undefined): Serial | undefined {
  return iso === undefined ? undefined : serialOfIso(iso);
}

/** Every deadline and window, in the order of the files. */
export const deadlines: readonly Deadline[] = deadlineFiles.flatMap((file) =>
  file.deadlines.map(({ from, until, scheme, place, item, ...row }) => ({
    ...row,
    from: serial(from),
    until: serial(until),
    scheme: scheme ?? file.scheme,
    citation: citationOf(file, { place, item }),
  })),
);

/** The deadline of an id. */
export function deadlineById(id: string): Deadline | undefined {
  return deadlines.find((deadline) => deadline.id === id);
}
