import type { FailureKey, Failures } from '../core/failure';

/** A sentence for everything that can be wrong, in one language. */
export type FailureMessages = { readonly [Key in FailureKey]: (names: Failures[Key]) => string };

/** Whole euros with their thousands apart. */
export function euros(value: number, separator: string): string {
  return `€ ${String(value).replace(/\B(?=(\d{3})+$)/g, separator)}`;
}

/** What was typed, in a length that a message can show and without half characters. */
export function typed(value: string | number): string {
  const whole = String(value).replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (match) =>
    match.length === 2 ? match : '\ufffd',
  );
  return whole.length > 40 ? `${whole.slice(0, 39)}…` : whole;
}
