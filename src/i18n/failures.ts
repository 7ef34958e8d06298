import type { FailureKey, Failures } from '../core/failure';
import { grouped } from '../core/money';
import { shortened, wellFormed } from '../core/text';
import type { Sentence } from './sentence';

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
