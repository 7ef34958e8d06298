import { type Serial, serialOf, dayOf } from '../../../core/date';
import { type Cents, toCents } from '../../../core/money';
import { type FileReader, refuseNul, requireCellText, UnreadableFile } from './ledger-file';
import { describeWith } from './mt940-text';
import { type BankEntry, type BankStatement, statementContent } from './statement';

/** Tag with its text; continuation lines stay separate because their length matters. */
interface Field {
  readonly tag: string;
  readonly line: number;
  readonly lines: string[];
  length: number;
}

const TAG = /^:(\d{2}[A-Z]?):(.*)$/s;
/** `60F:C240101EUR1234,56`: side, day, currency, amount. */
const BALANCE = /^(C|D)(\d{6})([A-Z]{3})(\d[\d.]{0,18},\d*)$/;
/** `2407010702CR1234,56NTRFNONREF//123`: value day, booking day, mark, funds letter, amount, type, references. */
const ENTRY = /^(\d{6})(\d{4})?(RC|RD|C|D)([A-Z])?(0*\d{1,13},\d*)([NFS].{3})?([^\n]*)/;
/** Length of a full line of :86:, which continues on the next one. */
const FULL_LINE = 65;

/** Reads MT940 and MT940S: SWIFT customer statements, with the structured text of Dutch banks. */
export class Mt940Reader implements FileReader {
  private readonly statements: BankStatement[] = [];
  private rest = '';
  private line = 0;
  private field: Field | undefined;
  private message: OpenMessage | undefined;
  private isCutOff = false;

  push(text: string): void {
    refuseNul(text, this.line);
    const lines = (this.rest + text).split(/\r\n|\n|\r(?!$)/);
    this.rest = lines.pop()!;
    requireCellText(this.rest.length, this.line + 1);
    for (const line of lines) this.readLine(line);
  }

  *end() {
    if (this.rest !== '') this.readLine(this.rest);
    this.closeMessage();
    return yield* statementContent('mt940', this.statements, this.isCutOff ? [{ notice: 'incomplete' }] : []);
  }

  private readLine(raw: string): void {
    this.line++;
    const text = raw.replace(/^\p{Cc}+|^ +(?=:\d\d[A-Z]?:)|\r$/gu, '').replace(/^\{1:.*\{4:\s*/, '');
    requireCellText(text.length, this.line);
    const tag = TAG.exec(text);
    if (tag) {
      this.closeField();
      this.field = { tag: tag[1]!, line: this.line, lines: [tag[2]!], length: text.length };
    } else if (/^-\}?$/.test(text.trimEnd())) this.closeMessage();
    else if (this.field) {
      this.field.lines.push(text);
      this.field.length += text.length;
      requireCellText(this.field.length, this.line);
    }
  }

  private closeField(): void {
    const { field } = this;
    this.field = undefined;
    if (!field) return;
    // Tag 20 starts a message.
    if (field.tag === '20') this.closeMessage();
    this.message ??= new OpenMessage();
    this.message.read(field);
  }

  private closeMessage(): void {
    this.closeField();
    if (this.message?.isStatement) {
      this.statements.push(this.message.statement());
      this.isCutOff = this.message.isCutOff || (this.isCutOff && !this.message.isNextPage);
    }
    this.message = undefined;
  }
}

/** Statement while its fields are read. */
class OpenMessage {
  private account = '';
  private id = '';
  private openingCents: Cents | undefined;
  private closingCents: Cents | undefined;
  private currency = '';
  private readonly entries: { entry: BankEntry; supplement: string; texts: string[] }[] = [];
  private closingDay: Serial | undefined;
  /** True without a closing balance, or with that of a page before the last. */
  isCutOff = true;
  isNextPage = false;

  get isStatement(): boolean {
    return this.account !== '' || this.entries.length > 0;
  }

  read({ tag, line, lines }: Field): void {
    const text = lines[0]!.trim();
    if (tag === '25' || tag === '25P') this.account = text.replace(/\s.*|[A-Z]{3}$/g, '');
    else if (tag === '28' || tag === '28C') this.id = text;
    else if (tag === '60F' || tag === '60M') {
      this.openingCents = this.balance(text, line);
      this.isNextPage = tag === '60M';
    } else if (tag === '62F' || tag === '62M') {
      this.closingCents = this.balance(text, line);
      this.isCutOff = tag === '62M';
      this.closingDay = dayOfSix(text.slice(1, 7));
    } else if (tag === '61')
      this.entries.push({ entry: this.entryOf(lines, line), supplement: lines.slice(1).join(' ').trim(), texts: [] });
    // Text after the closing balance belongs to the statement rather than its last entry.
    else if (tag === '86' && this.closingCents === undefined) this.entries.at(-1)?.texts.push(joined(lines));
  }

  statement(): BankStatement {
    const { account, id, openingCents, closingCents, closingDay } = this;
    const entries = this.entries.map(({ entry, supplement, texts }) => {
      const described = describeWith(supplement, texts.join(' '), entry.reference);
      return { ...entry, ...described, currency: this.currency };
    });
    return { account, id, openingCents, closingCents, closingDay, entries };
  }

  private balance(text: string, line: number): Cents {
    const [, side, , currency, amount] = BALANCE.exec(text) ?? damaged(line, text);
    this.currency = currency!;
    return side === 'C' ? centsOf(amount!) : -centsOf(amount!);
  }

  private entryOf(lines: readonly string[], line: number): BankEntry {
    const [, value, booking, mark, , amount, , references] = ENTRY.exec(lines[0]!.trim()) ?? damaged(line, lines[0]!);
    const valueDay = dayOfSix(value!) ?? damaged(line, value!);
    const [own = '', bank = ''] = references!.trim().split('//');
    const reference = [own, bank]
      .map((each) => each.trim())
      .find((each) => each !== '' && !/^(NONREF|EREF|PREF|MARF)$/.test(each));
    // RC reverses a credit, a payment; RD reverses a debit, a receipt.
    const isReceived = mark === 'C' || mark === 'RD';
    return {
      valueDay,
      bookingDay: booking ? (nearest(booking, valueDay) ?? damaged(line, booking)) : valueDay,
      cents: isReceived ? centsOf(amount!) : -centsOf(amount!),
      currency: '',
      counterparty: '',
      counterAccount: '',
      text: '',
      reference: reference ?? '',
    };
  }
}

function damaged(line: number, what: string): never {
  throw new UnreadableFile({ reason: 'damaged', line, what });
}

const centsOf = (amount: string): Cents => toCents(Number(amount.replace(/\./g, '').replace(',', '.')));

/** Parses a day: 240701 -> 1 July 2024. */
function dayOfSix(text: string): Serial | undefined {
  const [year, month, day] = [text.slice(0, 2), text.slice(2, 4), text.slice(4)].map(Number) as [
    number,
    number,
    number,
  ];
  return serialOf(2000 + year, month, day);
}

/** Nearest day with this month and day, for dates without a year: 0102 after 31 December is next year. */
function nearest(monthDay: string, to: Serial): Serial | undefined {
  const [month, day] = [Number(monthDay.slice(0, 2)), Number(monthDay.slice(2))] as const;
  const { year } = dayOf(to);
  const days = [year - 1, year, year + 1]
    .map((each) => serialOf(each, month, day))
    .filter((each) => each !== undefined);
  return days.sort((a, b) => Math.abs(a - to) - Math.abs(b - to))[0];
}

/** Joins the lines of a text: without a space after a full line, with one after a shorter line. */
function joined(lines: readonly string[]): string {
  return lines.reduce((text, line, at) => {
    const isCut = at > 0 && lines[at - 1]!.length >= FULL_LINE;
    return text + (at === 0 || isCut ? '' : ' ') + line;
  }, '');
}
