import type { Serial } from '../../core/date';
import type { Cents } from '../../core/money';
import type { Line, Lines } from '../model';
import type { AmountNotation } from './amounts';
import type { SignSource } from './amount-columns';
import type { DayOrder } from './dates';
import type { Role } from './headings';
import type { LedgerReading } from './lines';

/** Columns of one role, by index from 0, with their headings. */
interface DescribedColumns {
  readonly role: Role;
  readonly columns: readonly number[];
  readonly headings: readonly string[];
}

/** Parsed line, to check by eye. */
export interface SampleLine {
  /** Row within the range, from 1. */
  readonly row: number;
  readonly date: Serial | undefined;
  readonly year: number | undefined;
  /** Positive for income. */
  readonly cents: Cents;
  readonly text: string;
}

/** Description of a parsed ledger, for the user to check and correct. */
interface ReadingDescription {
  readonly columns: readonly DescribedColumns[];
  /** Row of the first line, from 1. */
  readonly firstRow: number;
  readonly signs: SignSource;
  readonly notation: AmountNotation;
  readonly dayOrder: DayOrder;
  /** 1000 where amounts are in thousands, 0.01 where in cents. */
  readonly factor: number;
  readonly sample: readonly SampleLine[];
}

const SAMPLE_LINES = 3;

/** Describes how a ledger was parsed, with its first lines. */
export function describeReading(reading: LedgerReading, sampleLines = SAMPLE_LINES): ReadingDescription {
  const { columns, headings, amounts, order, lines } = reading;
  return {
    columns: Object.entries(columns.roles).map(([role, list]) => ({
      role: role as Role,
      columns: list,
      headings: list.map((column) => headings[column] ?? ''),
    })),
    firstRow: columns.headerRows + 1,
    signs: amounts.signs,
    notation: amounts.notation,
    dayOrder: order,
    factor: amounts.factor,
    sample: firstEntries(lines, sampleLines).map(({ row, date, ownYear, cents, description }) => ({
      row,
      date,
      year: ownYear,
      cents,
      text: description,
    })),
  };
}

function firstEntries(lines: Lines, most: number): Line[] {
  const entries: Line[] = [];
  for (let index = 0; index < lines.length && entries.length < most; index++)
    if (lines.kinds[index] === 'entry') entries.push(lines.at(index));
  return entries;
}
