import type { Citation } from '../core/answer';
import { serialOfIso, type Serial } from '../core/date';
import { cited } from './citation';
import { deadlineFiles } from './files';

/** First or last day of a window. */
type DeadlineSide = 'from' | 'until';

/** Qualifier of a day that no document prints. */
const DERIVED = 'afgeleid';

/** Wording of a day in a document. */
export interface StatedDay {
  /** Printed words, where they are not the day itself: "tot 1 oktober 2024". */
  readonly words?: string | undefined;
  /** Printed qualifier: streven, waarschijnlijk, tot, tussen. */
  readonly qualifier?: string | undefined;
  /** Derivation of the day from the printed words. */
  readonly afgeleid?: string | undefined;
}

/** Window or deadline: a first day, a last day, or both. */
export interface Deadline {
  readonly id: string;
  readonly label: string;
  readonly from?: Serial | undefined;
  readonly until?: Serial | undefined;
  /** Wording of each side; absent where the day itself is printed. */
  readonly stated?: { readonly [Side in DeadlineSide]?: StatedDay | undefined } | undefined;
  readonly scheme: string;
  /** Municipality or area of the deadline; undefined for the whole programme. */
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

/** Deadlines and windows, in the order of the files. */
export const printedDeadlines: readonly Deadline[] = deadlineFiles.flatMap((file) =>
  file.deadlines.map(({ from, until, scheme, ...row }) => ({
    ...cited(file, row),
    from: serial(from),
    until: serial(until),
    stated: { from: stated(from), until: stated(until) },
    scheme: scheme ?? file.scheme,
  })),
);

/** Finds a deadline by its id. */
export function deadlineById(id: string): Deadline | undefined {
  return printedDeadlines.find((deadline) => deadline.id === id);
}

/** Qualifiers of a deadline, without duplicates: as printed, then "afgeleid" where a day is not printed. */
export function qualifiersOf(deadline: Deadline): readonly string[] {
  const { from, until } = deadline.stated ?? {};
  const printed = [from?.qualifier, until?.qualifier].filter((word) => word !== undefined);
  return [...new Set(printed), ...(isDerived(deadline) ? [DERIVED] : [])];
}

/** Printed words of the days that have a qualifier, without duplicates: "tot 1 oktober 2024". */
export function qualifiedWordsOf({ stated: { from, until } = {} }: Deadline): readonly string[] {
  const qualified = [from, until].flatMap((day) => (day?.qualifier ? (wordsOf(day) ?? []) : []));
  return [...new Set(qualified)];
}

/** Returns whether a day of a deadline is derived from what a document prints. */
export function isDerived({ stated: { from, until } = {} }: Deadline): boolean {
  return from?.afgeleid !== undefined || until?.afgeleid !== undefined;
}

/** Qualifier and printed words of a day: "streven: op 1 oktober a.s.", "tot 1 oktober 2024". */
export function wordsOf({ words, qualifier }: StatedDay): string | undefined {
  if (words === undefined || qualifier === undefined) return words ?? qualifier;
  return words.includes(qualifier) ? words : `${qualifier}: ${words}`;
}
