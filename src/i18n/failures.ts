import type { FailureKey, Failures } from '../core/failure';
import { grouped } from '../core/money';
import { shortened, wellFormed } from '../core/text';
import type { Sentence } from './sentence';

/** A sentence for everything that can be wrong, in one language. */
export type FailureMessages = { readonly [Key in FailureKey]: Sentence<Failures[Key]> };

/** Whole euros with their thousands apart. */
export function euros(value: number, separator: string): string {
  return `€ ${grouped(value, separator)}`;
}

/** More of what was typed is no help. */
const LONGEST_TYPED = 40;

/** What was typed, in a length that a message can show and without half characters. */
export function typed(value: string | number): string {
  return shortened(wellFormed(String(value)), LONGEST_TYPED);
}
