import type { Ledger } from './cells';

const FIRST_OFFSET = 0x811c9dc5;
const SECOND_OFFSET = 0x9e3779b9;
const FIRST_PRIME = 0x01000193;
const SECOND_PRIME = 0x85ebca6b;

const hex = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0');

/** Sixteen characters that change when a cell of the ledger does, to show later which ledger was read. */
export function checksum(ledger: Ledger): string {
  let first = FIRST_OFFSET;
  let second = SECOND_OFFSET;
  for (const row of ledger) {
    const text = JSON.stringify(row);
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      first = Math.imul(first ^ code, FIRST_PRIME);
      second = Math.imul(second ^ code, SECOND_PRIME) ^ (second >>> 13);
    }
  }
  return hex(first) + hex(second);
}
