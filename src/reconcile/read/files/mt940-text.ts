import type { BankEntry } from './statement';

/** Code words of structured :86: text. */
const CODE_WORDS =
  'TRTP|IBAN|BIC|NAME|ADDR|REMI|EREF|MARF|CSID|ORDP|BENM|CNTP|RTRN|ISDT|PREF|NRTX|TRCD|PURP|KREF|BUSP|ULTC|ULTD|USTD|STRD|ID|INIT|ACCW|OCMT|CHGS|EXCH|SVCL|UDTR|UCRD|MT|SWOD|CRED|DEBT|IREF|PO|PRTY|VALD|RREF';
const CODE = new RegExp(`/(${CODE_WORDS})/`, 'g');

/** Texts, account and reference of an entry, from :61: and :86:. */
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

/** Account and name run together, as Rabobank wrote them before 2014: `0123456789GEMEENTE DELFT`. */
const ACCOUNT_WITH_NAME = /^P?0*?(\d{7,10}) *(?=.{4})([a-z][^\d/]+)$/i;

const IBAN = /^[A-Z]{2}\d{2}[A-Z]{4}\d{10}$/;

/**
 * Describes an entry by its :86:, and by the line below :61:, which may have code words too, an account or text. Where
 * the reference of :61: is an account, as ASN writes it, it is that of the other side and the line below is its name;
 * Rabobank wrote the name behind it.
 */
export function describeWith(supplement: string, text: string, reference: string): Description {
  const hasCodes = supplement.startsWith('/');
  const isFree = hasCodes && text !== '' && !text.startsWith('/');
  const described = describe(hasCodes && !isFree ? `${supplement} ${text}`.trim() : text);
  if (IBAN.test(reference)) {
    const before = `${reference} ${supplement}`;
    return {
      counterparty: described.counterparty || supplement,
      counterAccount: described.counterAccount || reference,
      text: described.text.startsWith(before) ? described.text.slice(before.length).trim() : described.text,
      reference: described.reference,
    };
  }
  const [, account, name] = ACCOUNT_WITH_NAME.exec(reference) ?? [];
  if (account && name)
    return {
      ...described,
      counterparty: described.counterparty || name,
      counterAccount: described.counterAccount || account,
      text: `${supplement} ${described.text}`.trim(),
    };
  const found = { ...described, reference: described.reference || reference };
  if (hasCodes) return found;
  if (SUPPLEMENT_ACCOUNT.test(supplement)) return { ...found, counterAccount: found.counterAccount || supplement };
  return { ...found, text: `${supplement} ${found.text}`.trim() };
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

/** Code words of text in columns, as ABN AMRO writes it. */
const COLUMN_CODES: Readonly<Record<string, string>> = { NAAM: 'NAME', OMSCHRIJVING: 'REMI', KENMERK: 'EREF' };

/** Text with its columns as code words: `SEPA OVERBOEKING   IBAN: NL02   NAAM: Rijk` -> `/TRTP/SEPA …/NAME/Rijk`. */
function withCodes(text: string): string {
  if (!/^\s*SEPA .*\bIBAN: /.test(text)) return text;
  const coded = text.replace(
    /\b(IBAN|BIC|NAAM|OMSCHRIJVING|KENMERK): */g,
    (_, word: string) => `/${COLUMN_CODES[word] ?? word}/`,
  );
  return `/TRTP/${coded}`;
}

/** Parses :86: into counterparty, account, text and reference; it is free text or has code words between slashes. */
function describe(field: string): Description {
  const remittanceAt = field.indexOf('?20');
  const isNumbered = remittanceAt !== -1 && /\?3[012]/.test(field.slice(remittanceAt));
  if (isNumbered || /^\s*\d{3}\s*\?\d\d/.test(field)) return describeSubfields(field);
  const free = field.replace(/\s+/g, ' ').trim();
  const text = withCodes(field);
  const found = /^\s*\//.test(text) ? codesIn(text) : [];
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
    return code === undefined ? '' : values.get(code)!.replace(/^\/+|(?<!\/)\/+$/g, '');
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
