import { plainOf } from '../../core/cell';
import { Sha256 } from '../../core/sha256';
import type { Ledger } from '../read/cells';

const ROWS_AT_ONCE = 1000;

/** Text of a cell: numbers with a decimal point and no separators; empty for an empty cell or an error. */
function textOf(cell: unknown): string {
  const value = plainOf(cell);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value ?? '').replace(/[\t\r\n]/g, ' ');
}

/**
 * Control number of a ledger, reproducible by an auditor: the SHA-256 in hexadecimal of the rows as UTF-8 text, cells
 * joined by tabs, each row ended by a line feed. Days are serial numbers, as in the cells; tabs and line breaks within
 * a text become spaces.
 */
export function controlNumber(ledger: Ledger): string {
  const encoder = new TextEncoder();
  const hash = new Sha256();
  for (let from = 0; from < ledger.length; from += ROWS_AT_ONCE) {
    const rows = ledger.slice(from, from + ROWS_AT_ONCE).map((row) => `${row.map(textOf).join('\t')}\n`);
    hash.update(encoder.encode(rows.join('')));
  }
  return hash.hex();
}
