import type { Line, Lines } from '../../src/reconcile/model';

/** All lines of a ledger as objects. */
export const allLines = (lines: Lines): Line[] => Array.from({ length: lines.length }, (_, index) => lines.at(index));
