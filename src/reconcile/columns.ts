import { type Failure, invalid } from '../core/failure';
import { fold, foldWords } from '../core/text';
import { readAmount } from './amounts';
import { type Ledger, writtenOf } from './cells';
import { readDate } from './dates';
import { headerWords, type Role } from './headers';

/** Which column is what, by position from 0, and how many rows come before the first line. */
export interface Columns {
  readonly headerRows: number;
  readonly roles: Readonly<Partial<Record<Role, number>>>;
}

/** Without a header the columns come in this order. */
const ROLES_WITHOUT_HEADER: readonly Role[] = ['date', 'description', 'amount', 'theme', 'document'];
/** A title or two may stand above the header. */
const ROWS_TO_SEARCH = 10;

interface Recognised {
  readonly role: Role;
  /** Smaller is more telling: a whole header before a word in it, an earlier word before a later one. */
  readonly rank: number;
}

/** Whether a word of a header is one that is known, or a compound of it, such as ontvangstdatum. */
const isWord = (word: string, known: string): boolean => word === known || (known.length > 3 && word.endsWith(known));

function recognise(header: string): Recognised | undefined {
  const whole = fold(header);
  const parts = foldWords(header).split(' ');
  for (const isNamed of [(word: string) => word === whole, (word: string) => parts.some((part) => isWord(part, word))])
    for (const [role, words] of headerWords) {
      const rank = words.findIndex(isNamed);
      if (rank >= 0) return { role, rank: words[rank] === whole ? rank : 100 + rank };
    }
  return undefined;
}

/** The roles in a row that could be a header: text only, and nothing that reads as an amount or a date. */
function rolesOf(row: readonly unknown[]): Partial<Record<Role, number>> {
  const found = new Map<Role, { rank: number; column: number }>();
  for (const [column, cell] of row.entries()) {
    const header = writtenOf(cell);
    if (header === undefined) continue;
    if (typeof header !== 'string' || readAmount(header) !== undefined || readDate(header)) return {};
    const recognised = recognise(header);
    if (!recognised) continue;
    const known = found.get(recognised.role);
    if (!known || recognised.rank < known.rank) found.set(recognised.role, { rank: recognised.rank, column });
  }
  return Object.fromEntries([...found].map(([role, { column }]) => [role, column]));
}

const hasAmount = (roles: Columns['roles']): boolean =>
  roles.amount !== undefined || roles.debit !== undefined || roles.credit !== undefined;

function columnsWithoutHeader(ledger: Ledger): Columns | Failure {
  const amountColumn = ROLES_WITHOUT_HEADER.indexOf('amount');
  const isAmount = (value: unknown): boolean =>
    typeof value === 'number' || (typeof value === 'string' && readAmount(value) !== undefined);
  if (!ledger.some((row) => isAmount(writtenOf(row[amountColumn])))) return invalid('noAmountColumn', {});
  return { headerRows: 0, roles: Object.fromEntries(ROLES_WITHOUT_HEADER.map((role, column) => [role, column])) };
}

/** Finds out which column is what: from a header in any order, or from the fixed order without one. */
export function readColumns(ledger: Ledger): Columns | Failure {
  const filled = ledger.findIndex((row) => row.some((cell) => writtenOf(cell) !== undefined));
  if (filled < 0) {
    const anything = ledger.some((row) => row.some((cell) => typeof cell === 'object' && cell !== null));
    return anything ? invalid('noAmountColumn', {}) : invalid('emptyLedger', {});
  }
  for (let row = filled; row < Math.min(ledger.length, filled + ROWS_TO_SEARCH); row++) {
    const roles = rolesOf(ledger[row]!);
    if (hasAmount(roles)) return { headerRows: row + 1, roles };
  }
  if (Object.keys(rolesOf(ledger[filled]!)).length > 0) return invalid('noAmountColumn', {});
  return columnsWithoutHeader(ledger);
}
