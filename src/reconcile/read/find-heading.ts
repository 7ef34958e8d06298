import type { BookedBasis } from '../model';
import { isNothing, readAmount } from './amounts';
import { filledOf, type Ledger } from './cells';
import { readDate } from './dates';
import { AMOUNT_ROLES, type HeadedColumn, readHeading } from './headings';

/** Filled rows to search for the heading, below titles and selection criteria. */
const ROWS_TO_SEARCH = 50;

/** Rows to search for a heading, by index. */
export function rowsToSearch(ledger: Ledger): number[] {
  const rows: number[] = [];
  for (let at = 0; at < ledger.length && rows.length < ROWS_TO_SEARCH; at++)
    if (ledger[at]!.some((cell) => filledOf(cell) !== undefined)) rows.push(at);
  return rows;
}

const BARE_YEAR = /^20\d\d$/;
const IBAN = /^[A-Z]{2}\d{2} ?[A-Z]{4}[\d ]{10,}$/;

/**
 * Texts of a row that can be a heading: no cell is an account or parses as an amount or a day, other than a year of the
 * columns below or beside it. Empty cells may be 0, and - and + are sides.
 */
export function headingTexts(row: readonly unknown[]): string[] | undefined {
  const texts: string[] = [];
  for (const cell of row) {
    const value = filledOf(cell);
    const text = value === undefined ? '' : String(value).trim();
    const isText = typeof value === 'string' && readAmount(text) === undefined && !readDate(text) && !IBAN.test(text);
    if (value !== undefined && !isText && !BARE_YEAR.test(text)) return undefined;
    if (text && isNothing(text) && !row.includes('+')) return undefined;
    texts.push(text);
  }
  return texts;
}

/** Joins two heading rows; an upper text also applies to the empty cells to its right. */
export function joinedTexts(upper: readonly string[], lower: readonly string[]): string[] {
  let above = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    above = upper[column] || (lower[column] ? above : '');
    return `${above} ${lower[column] ?? ''}`.trim();
  });
}

/** One or two rows that name columns. */
export interface Found {
  readonly headerRows: number;
  readonly hasTwoHeadingRows: boolean;
  readonly texts: readonly string[];
  readonly candidates: readonly HeadedColumn[];
  /** Number of distinct roles that it names. */
  readonly named: number;
}

/** Basis and year to prefer among columns of one role. */
export interface Asked {
  readonly basis: BookedBasis;
  readonly year?: number | undefined;
}

/** Names the columns of a row of texts. */
export function foundIn(
  texts: readonly string[],
  headerRows: number,
  { basis, year }: Asked,
  hasTwoHeadingRows = false,
): Found {
  const candidates = texts.flatMap((text, column): HeadedColumn[] => {
    const heading = text ? readHeading(text, basis, year) : undefined;
    return heading ? [{ column, heading }] : [];
  });
  const named = new Set(candidates.map(({ heading }) => heading.role)).size;
  return { headerRows, hasTwoHeadingRows, texts, candidates, named };
}

/**
 * Number of columns that a heading names, most of all amounts; a title above it names fewer. A column "Af/Bij" may hold
 * signed amounts, depending on its values.
 */
function worth(found: Found): number {
  return found.named + (namesAmounts(found) ? 100 : 0) + found.texts.filter(Boolean).length / 1e5;
}

const namesAmounts = ({ candidates }: Found): boolean =>
  candidates.some(({ heading: { role } }) => AMOUNT_ROLES.includes(role) || role === 'side');

/** Returns whether a row above tells columns of the same heading apart, or has the first half of a word. */
function explains(upper: readonly string[], lower: readonly string[], { texts, candidates }: Found): boolean {
  const differs = ({ column, heading: { role } }: HeadedColumn): boolean =>
    AMOUNT_ROLES.includes(role) &&
    texts.some((text, other) => text !== texts[column] && lower[other] === lower[column] && lower[other] !== '');
  return upper.some((text) => /\w-$/.test(text)) || candidates.some(differs);
}

/** Finds the heading: the one or two of the first rows that name most columns. */
export function findHeading(ledger: Ledger, rows: readonly number[], asked: Asked): Found | undefined {
  const isWide = ledger.at(-1)!.length > 1;
  let best: Found | undefined;
  let above: { readonly at: number; readonly texts: string[]; readonly named: number } | undefined;
  for (const at of rows) {
    const texts = headingTexts(ledger[at]!);
    if (!texts) {
      above = undefined;
      continue;
    }
    const single = foundIn(texts, at + 1, asked);
    let found = single;
    if (above?.at === at - 1 && !isTitle(above.texts)) {
      const joined = foundIn(joinedTexts(above.texts, texts), at + 1, asked, true);
      const named = joined.named + (explains(above.texts, texts, joined) ? 1 : 0);
      const keepsAmounts = namesAmounts(joined) || !namesAmounts(single);
      if (keepsAmounts && named > Math.max(single.named, above.named)) found = { ...joined, named };
    }
    if (!(isTitle(texts) && isWide) && worth(found) > (best ? worth(best) : 0)) best = found;
    // Years between two rows of a heading belong to the upper one.
    const isYears = texts.every((text) => !text || BARE_YEAR.test(text));
    above = {
      at,
      texts: isYears && above?.at === at - 1 ? joinedTexts(above.texts, texts) : texts,
      named: single.named,
    };
  }
  return best;
}

/** Returns whether a row has only its first cell. */
export const isTitle = (texts: readonly string[]): boolean => !texts.slice(1).some(Boolean);
