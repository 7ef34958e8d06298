import { type Serial, serialOfIso } from '../../../core/date';
import { type Cents, toCents } from '../../../core/money';
import { shortened } from '../../../core/text';
import { type FileReader, UnreadableFile } from './ledger-file';
import { type BankEntry, type BankStatement, statementContent } from './statement';
import { ledgerXml, oneLine, XML_DECIMAL } from './xml';

/** Fields of an entry or of one of its details, by path. */
type Fields = Map<string, string>;

interface OpenEntry {
  readonly fields: Fields;
  readonly details: Fields[];
}

interface OpenStatement {
  account: string;
  id: string;
  openingCents: Cents | undefined;
  closingCents: Cents | undefined;
  closingDay: Serial | undefined;
  /** True for an explicit opening balance, false for the closing balance of the day before. */
  hasOpening: boolean;
  readonly entries: BankEntry[];
}

/** Repeatable fields, joined with a space. */
const INVOICE = 'RmtInf/Strd/RfrdDocInf/Nb';
const REPEATED = new Set(['RmtInf/Ustrd', 'RmtInf/Strd/CdtrRefInf/Ref', 'RmtInf/Strd/AddtlRmtInf', INVOICE]);

/** Fields of a detail that make up its text. */
const TEXTS = ['RmtInf/Ustrd', 'RmtInf/Strd/AddtlRmtInf', 'AddtlTxInf'];
/** Most characters of joined texts; a batch may have thousands of parts. */
const LONGEST_TEXT = 2000;

/** Value of the first path that has one. */
function valueOf(fields: Fields | undefined, ...paths: readonly string[]): string {
  for (const path of paths) {
    const value = fields?.get(path);
    if (value) return value;
  }
  return '';
}

const person = (side: 'Dbtr' | 'Cdtr'): string[] => [
  `RltdPties/${side}/Nm`,
  `RltdPties/${side}/Pty/Nm`,
  `RltdPties/Ultmt${side}/Nm`,
  `RltdPties/Ultmt${side}/Pty/Nm`,
];
const accountOf = (side: 'Dbtr' | 'Cdtr'): string[] => [
  `RltdPties/${side}Acct/Id/IBAN`,
  `RltdPties/${side}Acct/Id/Othr/Id`,
];

/** Reads CAMT.053, versions 02 to 08: ISO 20022 bank-to-customer statements. */
export class Camt053Reader implements FileReader {
  private readonly parser = ledgerXml(this);
  private readonly path: string[] = [];
  private readonly statements: BankStatement[] = [];
  private statement: OpenStatement | undefined;
  private entry: OpenEntry | undefined;
  private balance: Fields | undefined;
  /** Depth of the current statement, entry, detail or balance. */
  private base = 0;
  private notBooked = 0;
  private currency = '';

  push(text: string): void {
    this.parser.push(text);
  }

  *end() {
    this.parser.end();
    const { notBooked: count } = this;
    return yield* statementContent('camt.053', this.statements, count > 0 ? [{ notice: 'notBooked', count }] : []);
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.path.push(name);
    const parent = this.path[this.path.length - 2];
    if (name === 'Stmt') {
      this.statement = {
        account: '',
        id: '',
        openingCents: undefined,
        closingCents: undefined,
        closingDay: undefined,
        hasOpening: false,
        entries: [],
      };
      this.base = this.path.length;
    } else if (!this.statement) return;
    else if (name === 'Ntry' && parent === 'Stmt') {
      this.entry = { fields: new Map(), details: [] };
      this.base = this.path.length;
    } else if (name === 'TxDtls' && this.entry) {
      this.entry.details.push(new Map());
      this.base = this.path.length;
    } else if (name === 'Bal' && parent === 'Stmt') {
      this.balance = new Map();
      this.base = this.path.length;
    } else if (name === 'Amt' && attributes['Ccy'] && this.path.length === this.base + 1)
      this.currency = attributes['Ccy'];
  }

  close(name: string, text: string): void {
    if (this.statement) this.closeInStatement(this.statement, name, oneLine(text));
    this.path.pop();
    if (name === 'TxDtls' || name === 'NtryDtls') this.base = this.path.lastIndexOf('Ntry') + 1;
    else if (name === 'Ntry' || name === 'Bal') this.base = this.path.lastIndexOf('Stmt') + 1;
  }

  private closeInStatement(statement: OpenStatement, name: string, text: string): void {
    const path = this.path.slice(this.base).join('/');
    if (path !== '') return this.keep(statement, path, text);
    if (name === 'Ntry' && this.entry) {
      this.closeEntry(statement, this.entry);
      this.entry = undefined;
    } else if (name === 'Bal' && this.balance) {
      this.closeBalance(statement, this.balance);
      this.balance = undefined;
    } else if (name === 'Stmt') {
      this.statements.push(statement);
      this.statement = undefined;
    }
  }

  private keep(statement: OpenStatement, path: string, text: string): void {
    if (text === '') return;
    const fields = this.balance ?? (this.path.includes('TxDtls') ? this.entry?.details.at(-1) : this.entry?.fields);
    if (fields) {
      const before = REPEATED.has(path) ? fields.get(path) : undefined;
      fields.set(path, before === undefined ? text : `${before} ${text}`);
      if (path === 'Amt' && fields === this.entry?.fields) fields.set('Ccy', this.currency);
    } else if (path === 'Acct/Id/IBAN' || path === 'Acct/Id/Othr/Id') statement.account ||= text;
    else if (path === 'Id') statement.id = text;
  }

  private closeBalance(statement: OpenStatement, fields: Fields): void {
    const kind = valueOf(fields, 'Tp/CdOrPrtry/Cd');
    const cents = this.signed(fields);
    if (kind === 'OPBD') {
      statement.openingCents = cents;
      statement.hasOpening = true;
    } else if (kind === 'PRCD' && !statement.hasOpening) statement.openingCents = cents;
    else if (kind === 'CLBD') {
      statement.closingCents = cents;
      statement.closingDay = this.day(valueOf(fields, 'Dt/Dt', 'Dt/DtTm'));
    }
  }

  private closeEntry(statement: OpenStatement, { fields, details }: OpenEntry): void {
    const status = valueOf(fields, 'Sts/Cd', 'Sts') || 'BOOK';
    if (status !== 'BOOK') {
      this.notBooked++;
      return;
    }
    const cents = this.signed(fields);
    const parts = details.map((detail) => this.detailCents(detail, fields));
    // A batch is split only where its parts add up to the entry.
    const isBatch = parts.length > 1 && parts.reduce<number>((sum, part) => sum + (part ?? NaN), 0) === cents;
    if (isBatch) details.forEach((detail, at) => statement.entries.push(this.entryOf(fields, [detail], parts[at]!)));
    else statement.entries.push(this.entryOf(fields, details, cents));
  }

  private entryOf(fields: Fields, details: readonly Fields[], cents: Cents): BankEntry {
    const [detail] = details;
    // A batch that stays one entry keeps names and accounts that all parts share.
    const shared = (...paths: string[]): string => {
      const value = valueOf(detail, ...paths);
      return details.every((each) => valueOf(each, ...paths) === value) ? value : '';
    };
    // A receipt comes from the debtor; a reversed entry swaps the parties.
    const isReversal = /^(true|1)$/.test(valueOf(fields, 'RvslInd'));
    const sides = cents > 0 !== isReversal ? (['Dbtr', 'Cdtr'] as const) : (['Cdtr', 'Dbtr'] as const);
    const side = sides.find((each) => valueOf(detail, ...person(each), ...accountOf(each)) !== '') ?? sides[0];
    const texts = new Set(
      details.flatMap((each) => TEXTS.map((path) => valueOf(each, path))).concat(valueOf(fields, 'AddtlNtryInf')),
    );
    texts.delete('');
    if (texts.size === 0) details.forEach((each) => texts.add(valueOf(each, INVOICE)));
    const endToEnd = shared('Refs/EndToEndId');
    return {
      bookingDay: this.day(valueOf(fields, 'BookgDt/Dt', 'BookgDt/DtTm')),
      valueDay: this.day(valueOf(fields, 'ValDt/Dt', 'ValDt/DtTm')),
      cents,
      currency: valueOf(fields, 'Ccy'),
      counterparty: shared(...person(side)),
      counterAccount: shared(...accountOf(side)),
      text: shortened([...texts].join(' '), LONGEST_TEXT),
      reference:
        (endToEnd === 'NOTPROVIDED' ? '' : endToEnd) ||
        shared('RmtInf/Strd/CdtrRefInf/Ref') ||
        valueOf(fields, 'AcctSvcrRef', 'NtryRef'),
    };
  }

  /** Amount of a detail: `Amt`, or in older versions that of the transaction or of the order. */
  private detailCents(detail: Fields, entry: Fields): Cents | undefined {
    const amount = valueOf(detail, 'Amt', 'AmtDtls/TxAmt/Amt', 'AmtDtls/InstdAmt/Amt');
    return amount === '' ? undefined : this.sign(amount, valueOf(detail, 'CdtDbtInd') || valueOf(entry, 'CdtDbtInd'));
  }

  private signed(fields: Fields): Cents {
    return this.sign(valueOf(fields, 'Amt'), valueOf(fields, 'CdtDbtInd'));
  }

  private sign(amount: string, side: string): Cents {
    const isKnown = side === 'CRDT' || side === 'DBIT';
    if (!XML_DECIMAL.test(amount) || !isKnown) this.damaged(isKnown ? `Amt ${amount}` : `CdtDbtInd ${side}`);
    return toCents(side === 'CRDT' ? Number(amount) : -Number(amount));
  }

  /** Day as written, without conversion of time zones. */
  private day(text: string): Serial | undefined {
    return text === '' ? undefined : (serialOfIso(text.slice(0, 10)) ?? this.damaged(`Dt ${text}`));
  }

  private damaged(what: string): never {
    throw new UnreadableFile({ reason: 'damaged', line: this.parser.line, what });
  }
}
