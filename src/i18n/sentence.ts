import type { FailureKey, Failures } from '../core/failure';
import { grouped } from '../core/money';
import { shortened, wellFormed } from '../core/text';

/** Sentence with names in braces: "Termijn {year}, {theme}". A function where grammar needs more. */
export type Sentence<Names> = string | ((names: Names) => string);

/** Fills the names in a sentence, each as `show` formats it. */
export function fill<Names extends object>(
  sentence: Sentence<Names>,
  names: Names,
  show: (value: unknown, name: string) => string = String,
): string {
  if (typeof sentence !== 'string') return sentence(names);
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => show(names[name as keyof Names], name));
}

/** Messages of all failures, in one language. */
export type FailureMessages = { readonly [Key in FailureKey]: Sentence<Failures[Key]> };

/** Formats whole euros with thousands separators. */
export function euros(value: number, separator: string): string {
  return `€ ${grouped(value, separator)}`;
}

/** Longest part of a typed text in a message. */
const LONGEST_TYPED = 40;

/** Truncates typed text for a message, never inside a surrogate pair. */
export function typed(value: string | number): string {
  return shortened(wellFormed(String(value)), LONGEST_TYPED);
}
