import type { Serial } from '../../../core/date';
import { type Cents, toEuros } from '../../../core/money';
import { sumOf } from '../../../core/sum';
import { shortened } from '../../../core/text';
import { eachRow, type FileCell, type FileContent, type FileNotice, LONGEST_TEXT } from './ledger-file';

/** Booked entry on a bank account; positive for receipts. */
export interface BankEntry {
  readonly bookingDay: Serial | undefined;
  readonly valueDay: Serial | undefined;
  readonly cents: Cents;
  readonly currency: string;
  readonly counterparty: string;
  readonly counterAccount: string;
  readonly text: string;
  readonly reference: string;
}

/** Statement of one account. */
export interface BankStatement {
  readonly account: string;
  readonly id: string;
  readonly openingCents: Cents | undefined;
  readonly closingCents: Cents | undefined;
  readonly closingDay: Serial | undefined;
  readonly entries: readonly BankEntry[];
}

const HEADING = [
  'Rekening',
  'Afschrift',
  'Boekdatum',
  'Valutadatum',
  'Bedrag',
  'Munt',
  'Naam tegenpartij',
  'Tegenrekening',
  'Omschrijving',
  'Kenmerk',
];

const orNothing = (text: string): FileCell => (text === '' ? null : shortened(text, LONGEST_TEXT));

function rowOf({ account, id }: BankStatement, entry: BankEntry): FileCell[] {
  return [
    orNothing(account),
    orNothing(id),
    entry.bookingDay ?? null,
    entry.valueDay ?? null,
    toEuros(entry.cents),
    orNothing(entry.currency),
    orNothing(entry.counterparty),
    orNothing(entry.counterAccount),
    orNothing(entry.text),
    orNothing(entry.reference),
  ];
}

/** Returns whether the entries of a statement add up to the difference of its balances; undefined where unknown. */
function statementTies({ openingCents, closingCents, entries }: BankStatement): boolean | undefined {
  if (openingCents === undefined || closingCents === undefined) return undefined;
  return openingCents + sumOf(entries, ({ cents }) => cents) === closingCents;
}

/** Opening and closing balance of one account over its statements, in any order. */
function balancesOf(statements: readonly BankStatement[]) {
  const follows = (one: BankStatement, next: BankStatement): boolean => one.closingCents === next.openingCents;
  const chain = (list: readonly BankStatement[]): boolean =>
    list.every((one, at) => at === 0 || follows(list[at - 1]!, one));
  const byDay = [...statements].sort((one, other) => (one.closingDay ?? 0) - (other.closingDay ?? 0));
  const inOrder = [statements, [...statements].reverse(), byDay].find(chain) ?? statements;
  const ties = statements.map(statementTies);
  return {
    opening: inOrder[0]!.openingCents,
    closing: inOrder[inOrder.length - 1]!.closingCents,
    ties: ties.includes(undefined) ? undefined : chain(inOrder) && !ties.includes(false),
  };
}

/** Sum of amounts; undefined where any is unknown. */
function total(amounts: readonly (Cents | undefined)[]): number | undefined {
  const known = amounts.filter((cents) => cents !== undefined);
  return known.length === 0 || known.length < amounts.length ? undefined : toEuros(known.reduce((a, b) => a + b));
}

/** Merges the statements of a file into rows, with the balances of all accounts together. */
export function* statementContent(
  kind: 'camt.053' | 'mt940',
  statements: readonly BankStatement[],
  ofFile: readonly FileNotice[],
): Generator<void, FileContent> {
  const accounts = new Map<string, BankStatement[]>();
  for (const statement of statements) {
    const same = accounts.get(statement.account);
    if (same) same.push(statement);
    else accounts.set(statement.account, [statement]);
  }
  const balances = [...accounts.values()].map(balancesOf);
  const ties = balances.map((each) => each.ties);
  const entries = statements.flatMap((statement) => statement.entries);
  const foreign = [...new Set(entries.map(({ currency }) => currency))].filter((code) => code !== '' && code !== 'EUR');
  const notices = [...ofFile];
  if (foreign.length > 0) notices.push({ notice: 'foreignCurrency', currencies: foreign });
  const rows: FileCell[][] = [];
  for (const statement of statements) yield* eachRow(statement.entries, (entry) => rows.push(rowOf(statement, entry)));
  return {
    kind,
    heading: HEADING,
    rows,
    opening: total(balances.map(({ opening }) => opening)),
    closing: total(balances.map(({ closing }) => closing)),
    ties: ties.length === 0 || ties.includes(undefined) ? undefined : !ties.includes(false),
    notices,
  };
}
