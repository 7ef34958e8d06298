import { type Serial, serialOf, dayOf } from '../../../core/date';
import { type Cents, toCents } from '../../../core/money';
import { type FileReader, requireCellText, UnreadableFile } from './ledger-file';
import { type BankEntry, type BankStatement, statementContent } from './statement';

/** Tag with its text; continuation lines stay separate because their length matters. */
interface Field {
  readonly tag: string;
  readonly line: number;
  readonly lines: string[];
}

const TAG = /^:(\d{2}[A-Z]?):(.*)$/s;
/** `60F:C240101EUR1234,56`: side, day, currency, amount. */
const BALANCE = /^(C|D)(\d{6})([A-Z]{3})(\d[\d.]*,\d*)$/;
/** `2407010702CR1234,56NTRFNONREF//123`: value day, booking day, mark, funds letter, amount, type, references. */
const ENTRY = /^(\d{6})(\d{4})?(RC|RD|C|D)([A-Z])?(\d+,\d*)([NFS].{3})?([^\n]*)/;
/** Length of a full line of :86:, which continues on the next one. */
const FULL_LINE = 65;

/** Code words of structured :86: text. */
const CODE_WORDS =
  'TRTP|IBAN|BIC|NAME|ADDR|REMI|EREF|MARF|CSID|ORDP|BENM|CNTP|RTRN|ISDT|PREF|NRTX|TRCD|PURP|KREF|BUSP|ULTC|ULTD|USTD|STRD|ID|INIT|ACCW|OCMT|CHGS|EXCH|SVCL|UDTR|UCRD|MT|SWOD|CRED|DEBT|IREF|PO|PRTY|VALD|RREF';
const CODE = new RegExp(`/(${CODE_WORDS})/`, 'g');

/** Reads MT940 and MT940S: SWIFT customer statements, with the structured text of Dutch banks. */
export class Mt940Reader implements FileReader {
  private readonly statements: BankStatement[] = [];
  private rest = '';
  private line = 0;
  private field: Field | undefined;
  private message: OpenMessage | undefined;

  push(text: string): void {
    const lines = (this.rest + text).split('\n');
    this.rest = lines.pop()!;
    requireCellText(this.rest.length, this.line + 1);
    for (const line of lines) this.readLine(line);
  }

  *end() {
    if (this.rest !== '') this.readLine(this.rest);
    this.closeMessage();
    return yield* statementContent('mt940', this.statements, 0);
  }

  private readLine(raw: string): void {
    this.line++;
    const text = raw.replace(/\r$/, '').replace(/^\{1:.*\{4:\s*/, '');
    requireCellText(text.length, this.line);
    const tag = TAG.exec(text);
    if (tag) {
      this.closeField();
      this.field = { tag: tag[1]!, line: this.line, lines: [tag[2]!] };
    } else if (/^-\}?$/.test(text.trimEnd())) this.closeMessage();
    else this.field?.lines.push(text);
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
    if (this.message?.isStatement) this.statements.push(this.message.statement());
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

  get isStatement(): boolean {
    return this.account !== '' || this.entries.length > 0;
  }

  read({ tag, line, lines }: Field): void {
    const text = lines[0]!.trim();
    if (tag === '25' || tag === '25P') this.account = text.replace(/\s.*|[A-Z]{3}$/g, '');
    else if (tag === '28' || tag === '28C') this.id = text;
    else if (tag === '60F' || tag === '60M') this.openingCents = this.balance(text, line);
    else if (tag === '62F' || tag === '62M') {
      this.closingCents = this.balance(text, line);
      this.closingDay = dayOfSix(text.slice(1, 7));
    } else if (tag === '61')
      this.entries.push({ entry: this.entryOf(lines, line), supplement: lines.slice(1).join(' ').trim(), texts: [] });
    // Text after the closing balance belongs to the statement rather than its last entry.
    else if (tag === '86' && this.closingCents === undefined) this.entries.at(-1)?.texts.push(joined(lines));
  }

  statement(): BankStatement {
    const { account, id, openingCents, closingCents, closingDay } = this;
    const entries = this.entries.map(({ entry, supplement, texts }) => {
      const described = describeWith(supplement, texts.join(' '));
      return { ...entry, ...described, reference: described.reference || entry.reference, currency: this.currency };
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
  throw new UnreadableFile({ reason: 'damaged', line, what: what.slice(0, 60) });
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

type Description = Pick<BankEntry, 'counterparty' | 'counterAccount' | 'text' | 'reference'>;

/** Length of a full subfield, which continues in the next one. */
const FULL_SUBFIELD = 27;
/** Start of the remittance text, and of the end-to-end reference, within the subfields. */
const SEPA_WORD = /(?:^|(?<=[ ?]))(EREF|KREF|MREF|CRED|DEBT|SVWZ|ABWA|ABWE|IBAN|BIC)\+/;

/**
 * Parses :86: with numbered subfields, as German banks write it: `166?00BIJSCHRIJVING?20SVWZ+tekst?31DE12?32Rijk`.
 * Text in 20 to 29 and 60 to 63, account in 31, name in 32 and 33.
 */
function describeSubfields(text: string): Description {
  const parts = text.split(/\?(\d\d)/);
  const valueOf = (isIn: (code: number) => boolean): string => {
    let value = '';
    let isFull = true;
    for (let at = 1; at < parts.length; at += 2) {
      if (!isIn(Number(parts[at]))) continue;
      const part = parts[at + 1]!;
      value += isFull ? part : ` ${part}`;
      isFull = part.length >= FULL_SUBFIELD;
    }
    return value.replace(/\s+/g, ' ').trim();
  };
  const remittance = valueOf((code) => (code >= 20 && code <= 29) || (code >= 60 && code <= 63));
  const [plain = '', ...tagged] = remittance.split(SEPA_WORD);
  const taggedValue = (word: string): string | undefined => tagged[tagged.indexOf(word) + 1]?.trim();
  const reference = tagged.includes('EREF') ? taggedValue('EREF')! : '';
  return {
    counterparty: valueOf((code) => code === 32 || code === 33),
    counterAccount: valueOf((code) => code === 31),
    text: (tagged.includes('SVWZ') ? taggedValue('SVWZ')! : plain.trim()) || valueOf((code) => code === 0),
    reference: reference === 'NOTPROVIDED' ? '' : reference,
  };
}

/** Account of the other side, as Rabobank writes it on the line below :61:. */
const SUPPLEMENT_ACCOUNT = /^([A-Z]{2}\d{2}[A-Z0-9]{8,30}|\d{7,12})$/;

/** Describes an entry by its :86:, and by the line below :61:, which may have code words too, an account or text. */
function describeWith(supplement: string, text: string): Description {
  if (supplement === '' || supplement.startsWith('/')) return describe(`${supplement} ${text}`.trim());
  const described = describe(text);
  if (SUPPLEMENT_ACCOUNT.test(supplement))
    return { ...described, counterAccount: described.counterAccount || supplement };
  return { ...described, text: `${supplement} ${described.text}`.trim() };
}

/** Finds the code words; within remittance text, words of two letters are text: /REMI/Bekostiging /PO/VO school. */
function codesIn(text: string): RegExpExecArray[] {
  const codes: RegExpExecArray[] = [];
  for (const code of text.matchAll(CODE)) {
    const isText = code[1]!.length === 2 && /^(REMI|USTD|STRD)$/.test(codes.at(-1)?.[1] ?? '');
    if (!isText) codes.push(code);
  }
  return codes;
}

/** Parses :86: into counterparty, account, text and reference; it is free text or has code words between slashes. */
function describe(text: string): Description {
  if (/^\s*\d{3}\s*\?\d\d|\?20.*\?3[012]/.test(text)) return describeSubfields(text);
  const free = text.replace(/\s+/g, ' ').trim();
  const found = free.startsWith('/') ? codesIn(text) : [];
  if (found.length === 0) return { counterparty: '', counterAccount: '', text: free, reference: '' };
  const values = new Map<string, string>();
  found.forEach((code, at) => {
    const value = text
      .slice(code.index + code[0].length, found[at + 1]?.index)
      .replace(/\s+/g, ' ')
      .trim();
    if (value !== '' && !values.has(code[1]!)) values.set(code[1]!, value);
  });
  const value = (...codes: string[]): string => {
    const code = codes.find((each) => values.has(each));
    return code === undefined ? '' : values.get(code)!.replace(/^\/+|\/+$/g, '');
  };
  // /CNTP/account/bank/name/place/
  const [account = '', , name = ''] = value('CNTP').split('/');
  const remittance = value('REMI', 'USTD', 'STRD').replace(/^(USTD|STRD(\/CUR)?)\/+/, '');
  const reference = value('EREF');
  return {
    counterparty: value('NAME') || name,
    counterAccount: value('IBAN') || account,
    text: remittance || free,
    reference: reference === 'NOTPROVIDED' ? '' : reference,
  };
}
