import { isError } from '../../core/cell';
import { invalid } from '../../core/failure';
import { ok, type Result } from '../../core/result';
import { fold, foldWords } from '../../core/text';
import { readAmount } from './amounts';
import { type Ledger, textOf, writtenOf } from './cells';
import { readDate } from './dates';
import { bestBy } from '../match/groups';
import { headerWords, type Role } from './headers';
import type { BookedBasis } from '../model';

/** Which column is what, by position from 0, and how many rows come before the first line. */
export interface Columns {
  readonly headerRows: number;
  readonly roles: Readonly<Partial<Record<Role, number>>>;
}

/** Without a header the columns come in this order. */
const WITHOUT_HEADER = { date: 0, description: 1, amount: 2, theme: 3, document: 4 };
/** A title or two may stand above the header. */
const ROWS_TO_SEARCH = 10;

interface Recognised {
  readonly role: Role;
  /** Smaller is more telling: the asked basis before none, a whole header before a word in it, an earlier word before a later one. */
  readonly rank: number;
}

/** Whether a word of a header is one that is known, or a compound of it, such as ontvangstdatum. */
const isWord = (word: string, known: string): boolean => word === known || (known.length > 3 && word.endsWith(known));

function recognise(header: string, asked: BookedBasis): Recognised | undefined {
  const whole = fold(header);
  const folded = foldWords(header);
  const parts = folded.split(' ');
  const isIncl = /\b(incl|bruto)/.test(folded);
  const isExcl = /\b(ex\b|excl|netto)/.test(folded);
  if (!isIncl && !isExcl && /\b(btw|vat)/.test(folded)) return undefined;
  const far = isIncl === isExcl ? 1000 : isIncl === (asked === 'incl') ? 0 : 2000;
  for (const isNamed of [(word: string) => word === whole, (word: string) => parts.some((part) => isWord(part, word))])
    for (const [role, words] of headerWords) {
      const rank = words.findIndex(isNamed);
      if (rank >= 0) return { role, rank: far + rank + (words[rank] === whole ? 0 : 100) };
    }
  return undefined;
}

/** The roles in a row that could be a header: text only, and nothing that reads as an amount or a date. */
function rolesOf(row: readonly unknown[], asked: BookedBasis): Partial<Record<Role, number>> {
  const roles: Partial<Record<Role, number>> = {};
  const ranks: Partial<Record<Role, number>> = {};
  for (const [column, cell] of row.entries()) {
    const header = writtenOf(cell);
    if (header === undefined) continue;
    if (typeof header !== 'string' || readAmount(header) !== undefined || readDate(header)) return {};
    const recognised = recognise(header, asked);
    if (!recognised) continue;
    const { role, rank } = recognised;
    if (rank >= (ranks[role] ?? Infinity)) continue;
    ranks[role] = rank;
    roles[role] = column;
  }
  // Beside debet and credit a saldo runs on from line to line.
  if ('debit' in roles && 'credit' in roles && /saldo/i.test(textOf(row[roles.amount ?? -1]))) delete roles.amount;
  return roles;
}

/** Whether columns tell where the amounts are. */
export function hasAmounts({ roles }: Columns): boolean {
  return (roles.amount ?? roles.debit ?? roles.credit) !== undefined;
}

const isAmount = (value: unknown): boolean => typeof value === 'number' || readAmount(String(value)) !== undefined;

/** Finds out which column is what: from a header in any order, or from the fixed order without one. Of several amounts it takes the one on the asked basis. */
export function readColumns(ledger: Ledger, asked: BookedBasis): Result<Columns> {
  const filled = ledger.findIndex((row) => row.some((cell) => writtenOf(cell) !== undefined));
  if (filled < 0) return invalid(ledger.some((row) => row.some(isError)) ? 'noAmountColumn' : 'emptyLedger', {});
  const headers = ledger
    .slice(filled, filled + ROWS_TO_SEARCH)
    .map((row, at) => ({ headerRows: filled + at + 1, roles: rolesOf(row, asked) }))
    .filter(hasAmounts);
  // A title above the header may speak of amounts as well, but names fewer columns.
  const [header] = bestBy(headers, ({ roles }) => -Object.keys(roles).length);
  if (header) return ok(header);
  const hasHeader = Object.keys(rolesOf(ledger[filled]!, asked)).length > 0;
  return !hasHeader && ledger.some((row) => isAmount(writtenOf(row[WITHOUT_HEADER.amount])))
    ? ok({ headerRows: 0, roles: WITHOUT_HEADER })
    : invalid('noAmountColumn', {});
}
