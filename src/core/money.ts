import { sumOf } from './sum';

/** Whole eurocents. Amounts are cents everywhere inside; euros exist only at the edge. */
export type Cents = number;

/** Largest amount whose cents a double represents exactly. */
export const MAX_EUROS = 9e13;

/** Rounds half away from zero, so that a correction rounds like the amount it corrects. */
export function roundHalfAway(value: number): number {
  const rounded = Math.floor(Math.abs(value) + 0.5);
  return value < 0 ? -rounded : rounded;
}

/**
 * Converts typed euros to cents. Rounds to the fifteen digits that a spreadsheet shows: 1.005 is meant as written, not
 * as stored.
 */
export function toCents(euros: number): Cents {
  if (Number.isInteger(euros)) return euros * 100 + 0;
  return roundHalfAway(Number((euros * 100).toPrecision(15))) + 0;
}

/** Converts cents to the euros that a cell shows. */
export function toEuros(cents: Cents): number {
  return cents / 100;
}

/** Formats a whole number with thousands separators. */
export function grouped(value: number, separator: string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, separator);
}

/** Formats an amount in Dutch: € 1.234,56. */
export function dutchEuros(cents: Cents): string {
  const size = Math.abs(cents);
  const euros = grouped(Math.floor(size / 100), '.');
  return `${cents < 0 ? '-' : ''}€ ${euros},${String(size % 100).padStart(2, '0')}`;
}

/** Returns `cents × numerator ÷ denominator`, rounded to the cent. */
export function portion(cents: Cents, numerator: number, denominator: number): Cents {
  const exact = (cents * numerator) / denominator;
  return Number.isInteger(exact) ? exact + 0 : roundHalfAway(Number(exact.toPrecision(15))) + 0;
}

/**
 * Divides a total in proportion to weights, exactly to the cent (largest remainder): rounds each part down and gives
 * the cents left to the largest remainders, earlier rows first. All parts are 0 where all weights are.
 */
export function apportion(total: Cents, weights: readonly number[]): Cents[] {
  const sum = sumOf(weights, (weight) => weight);
  if (sum === 0) return weights.map(() => 0);
  const sign = total < 0 ? -1 : 1;
  const exact = weights.map((weight) => (Math.abs(total) * weight) / sum);
  const parts = exact.map((part) => Math.floor(Number(part.toPrecision(15))));
  const left = Math.abs(total) - sumOf(parts, (part) => part);
  const byRemainder = exact
    .map((part, row) => ({ row, remainder: part - parts[row]! }))
    .filter(({ row }) => weights[row]! > 0)
    .sort((a, b) => (Math.abs(b.remainder - a.remainder) < 1e-6 ? a.row - b.row : b.remainder - a.remainder));
  for (let i = 0; i < left; i++) parts[byRemainder[i % byRemainder.length]!.row]! += 1;
  return parts.map((part) => sign * part + 0);
}
