import type { Outcome, Step } from '../../core/answer';
import { toCents } from '../../core/money';
import { type SummaryRow, summaryRows } from '../../data/agreement';
import type { Place } from '../names/places';
import { rowsOf } from './embedded';

/**
 * The summary of the financial agreements as printed. Its total adds an estimate, two maxima and money that is
 * still to be applied for, so each row says how certain it is.
 */
export function agreement(area: Place): Outcome<readonly SummaryRow[]> {
  const own = rowsOf(summaryRows, area);
  if (!own.ok) return own;
  const rows = own.value;
  return {
    ok: true,
    value: rows,
    proof: () => ({ citations: rows.map((row) => row.citation), steps: rows.flatMap(summarySteps) }),
  };
}

function summarySteps({ name, low, high, citation }: SummaryRow): Step[] {
  const bounds =
    low === high
      ? [{ bound: '', euros: low }]
      : [
          { bound: 'laag', euros: low },
          { bound: 'hoog', euros: high },
        ];
  return bounds.map(({ bound, euros }) => ({
    key: 'agreed',
    names: { name, bound },
    value: toCents(euros),
    as: 'euro',
    citation,
  }));
}
