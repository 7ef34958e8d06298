import type { Citation } from '../core/answer';
import { serialOfIso, type Serial } from '../core/date';
import { citationOf } from './citation';
import { deadlineFiles } from './files';

/** The first or the last day of a window. */
type DeadlineSide = 'from' | 'until';

/** The qualifier of a day that no document prints. */
export const DERIVED = 'afgeleid';

/** How a document states a day. */
export interface StatedDay {
  /** The printed words, where they are not the day itself: "tot 1 oktober 2024". */
  readonly words?: string | undefined;
  /** The printed word for how firm or how exact the day is: streven, waarschijnlijk, tot, tussen. */
  readonly qualifier?: string | undefined;
  /** How the day follows from what is printed. */
  readonly afgeleid?: string | undefined;
}

/** A window or a deadline: its first day, its last day, or both. */
export interface Deadline {
  readonly id: string;
  readonly label: string;
  readonly from?: Serial | undefined;
  readonly until?: Serial | undefined;
  /** How each side is stated; absent where the day itself is printed. */
  readonly stated?: { readonly [Side in DeadlineSide]?: StatedDay | undefined } | undefined;
  readonly scheme: string;
  /** Municipality or area that it is of; undefined for one of the whole programme. */
  readonly area?: string | undefined;
  readonly citation: Citation;
}

type Day = (typeof deadlineFiles)[number]['deadlines'][number][DeadlineSide];

function serial(day: Day): Serial | undefined {
  if (day === undefined) return undefined;
  return serialOfIso(typeof day === 'string' ? day : day.day);
}

function stated(day: Day): StatedDay | undefined {
  return typeof day === 'string' ? undefined : day;
}

/** Every deadline and window, in the order of the files. */
export const deadlines: readonly Deadline[] = deadlineFiles.flatMap((file) =>
  file.deadlines.map(({ from, until, scheme, place, item, ...row }) => ({
    ...row,
    from: serial(from),
    until: serial(until),
    stated: { from: stated(from), until: stated(until) },
    scheme: scheme ?? file.scheme,
    citation: citationOf(file, { place, item }),
  })),
);

/** The deadline of an id. */
export function deadlineById(id: string): Deadline | undefined {
  return deadlines.find((deadline) => deadline.id === id);
}

/** The qualifiers of a deadline, each once: as printed, then "afgeleid" where a day is not printed. */
export function qualifiersOf({ stated: { from, until } = {} }: Deadline): readonly string[] {
  const printed = [from?.qualifier, until?.qualifier].filter((word) => word !== undefined);
  const derived = from?.afgeleid ?? until?.afgeleid;
  return [...new Set(printed), ...(derived === undefined ? [] : [DERIVED])];
}

/** The qualifier and the printed words of a day: "streven: op 1 oktober a.s.", "tot 1 oktober 2024". */
export function wordsOf({ words, qualifier }: StatedDay): string | undefined {
  if (words === undefined || qualifier === undefined) return words ?? qualifier;
  return words.includes(qualifier) ? words : `${qualifier}: ${words}`;
}
