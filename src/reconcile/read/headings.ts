import { foldWords } from '../../core/text';
import type { BookedBasis } from '../model';
import { yearInText } from './dates';
import { PLURAL, Side, SIDE_WORDS } from './sides';

/** Meaning of a ledger column. */
export type Role =
  | 'date'
  | 'fiscalYear'
  | 'period'
  | 'amount'
  | 'debit'
  | 'credit'
  | 'side'
  | 'description'
  | 'counterparty'
  | 'document'
  | 'account'
  | 'costCentre'
  | 'theme'
  | 'municipality';

/** Roles that may have several columns, joined when read. */
export const JOINED_ROLES: ReadonlySet<Role> = new Set(['description', 'counterparty', 'account', 'costCentre']);

/** Roles of columns with amounts. */
export const AMOUNT_ROLES: readonly Role[] = ['amount', 'debit', 'credit'];

/** Fit of a heading to its role, best first. */
export enum HeadingRank {
  /** Booked: posting date, actual, local currency. */
  Booked,
  Usual,
  /** Variant: foreign currency, day of the document or of its entry. */
  Related,
  /** Value date, open amount, period without a year. */
  Secondary,
  /** Unrelated: day of expiry, export or print; budget, commitment, remainder, previous year. */
  Remote,
  /** Running balance. */
  Balance,
}

/** Basis of an amount column: as requested, unknown, or the other; best first. */
export enum BasisFit {
  Asked,
  None,
  Other,
}

/** Role of a column, from its heading. */
export interface Heading {
  readonly role: Role;
  readonly rank: HeadingRank;
  readonly basis: BasisFit;
  /** True where it names another year than the asked one. */
  readonly isOtherYear: boolean;
}

/** Column with a recognised heading. */
export interface HeadedColumn {
  readonly column: number;
  readonly heading: Heading;
}

/** Hyphen of a word that goes on in the heading row below. */
const BROKEN = /(?<=\w)- (?=[a-z])/g;

/**
 * Normalises a heading to words: "BedragDebet" -> "bedrag debet", "Omschr." -> "omschr", "Bedrag (€)" -> "bedrag eur",
 * "LASTEN2023" -> "lasten 2023", "Boek- datum" -> "boekdatum".
 */
function wordsOf(heading: string): string {
  const apart = heading
    .replace(/€/g, ' eur ')
    .replace(BROKEN, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/([a-z])(?=20\d\d\b)/gi, '$1 ');
  return foldWords(apart);
}

/** Matches words for a side: long ones also run together with others, and some only alone or beside an amount. */
const sideOf = (side: Side, others: string): RegExp =>
  new RegExp(`${SIDE_WORDS[side].replace(/\b\w{2,4}\b/g, `\\b$&${PLURAL}?\\b`).replace(/ /g, '|')}|${others}`);
const DEBIT = sideOf(Side.Debit, 'money out|^(?:d|soll|uit|out)$');
const CREDIT = sideOf(Side.Credit, 'money in|^(?:c|k|haben|in)$');
const BESIDE_SIDE =
  /\b(?:bedrag(?:en)?|bedr|bdr|amount|amnt|amt|betrag|mutaties?|boeking(?:en)?|(?:(?:in|k) )?(?:eur|euro))\b/g;

/** An amount whatever else the heading says. */
const MONEY = /bedrag|amount|betrag|montant|saldo|balance|\b(?:bedr|bdr|amnt|amt|bal|waarde|value)\b/;
const AMOUNT = new RegExp(
  `${MONEY.source}|import[eo]|realis|jaarrekening|cumul|dmbtr|wrbtr|\\b(?:nett?o?|bruto|gross|eur|euros?|mutaties?|real|werkelijk|actuals?|geboekt)\\b|^(?:totaal|total|stand)$|^(?:werk|rekening) 20\\d\\d$|^dit jaar|^current year`,
);
const RELATION = /debiteur|crediteur|debtor|creditor|tegenpartij/;
/** Numbers and properties of a payment. */
const PROPERTY = /(?:nr|nummer|number|code)$|\b(?:no|id|type|method)$/;

/** Role and rank by words of a heading; first match wins. */
const RULES: readonly (readonly [words: RegExp, role: Role | undefined, rank?: HeadingRank])[] = [
  [
    /^(dc|cd|d c|c d|d k|k d|dk|b a|a b|s h|h s|i u|u i|l b|b l|c r|r c|in uit|uit in|teken|sign|trek)$|\b(dc|d c|c d)\b.*\b(code|ind|indicator|kenmerk|aanduiding)|^amnt tp$|cdt dbt|shkzg/,
    'side',
  ],
  // Neither amounts nor texts: differences, rates, kinds, counter accounts, btw without a basis.
  [/afwijk|deviation|variance|\bruimte\b|\bkoers|\brate$|aantal|quantity|perc|\bfee\b/, undefined],
  [
    /soort (bij|af|mut)|mutatie ?soort|transaction type|^type|type betaling|^soort|krediet ?bep|bedrag ?rekening|\bg rekening/,
    undefined,
  ],
  [
    /^(?!.*(naam|name|houder)).*((tegen|contra|counter|debet|credit).*rekening|counterpty|rekening tegenpartij)/,
    undefined,
  ],
  [/\b(btw|vat|tax|bcf|kvh|fisc\b|afdr)|^bel (bedrag|code)/, undefined],
  [/dagboek|journal(?!.*(desc|text))|journaal(?! ?(bedrag|post))/, undefined],
  [/^periode? ?na(am|me)$/, 'period'],
  // Names and numbers of account and cost centre, before texts of the entry.
  [
    /(kosten ?(pl|dr)|\bk(st ?)?(pl|dr)|\bfcl\b|cost ?(cent|unit)|taak|\bproduct|project|functie(?!onele)|wbs|\border|programma(?! ?jaar)|activiteit)/,
    'costCentre',
  ],
  [/^account ?naam$|^(betaald|paid|afgeschreven) (aan|to)$|^(ontvangen|received) (van|from)$/, 'counterparty'],
  [
    /^(?!.*(bedrag|saldo)).*(gr(oo)?tb(oe)?k|\bgb\b|\bgrb\b|^g ?l ?account|rekening ?(oms|naam)|(oms\w*|naam) rekening|kosten ?soort|categorie|\bbbv\b|\becl\b|account ?(name|desc|gl|code|no|nr)|^account(?!ed|ing)|^acc (id|desc|name)|rubriek)/,
    'account',
  ],
  [/^themas?$|thema|theme|^artikel|^article|^art$/, 'theme'],
  [/gemeente|municipality/, 'municipality'],
  [
    /(naam|name|houder).*(omschr|descr)|omschr|oms\b|descr|^desc$|mededeling|tekst|\btext\b|sgtxt|toelicht|specif|onderwerp|subject|reden|memo|notit|^post$|^item$|detail|narrat|remark|particular|opmerking|comment|communic|remittance|\brmt|message|notificat|verwendungszweck|libelle|^label$|betreft|informati|^(focus)?gebied|^wijk|stadsdeel|^area|^regeling/,
    'description',
  ],
  [
    /naam|(^|[^p])name|houder|\bnm\b|^(relatie|tegenpartij|counterparty|payee|vendor|supplier|customer|leverancier|klant|debiteur|crediteur)$|begunstigde|opdrachtgever/,
    'counterparty',
  ],
];
const DOCUMENTS: typeof RULES = [
  [/(bkst|boekstuk|stuk|boek|boekings?) ?(nr|nummer|no)?$|voucher/, 'document', HeadingRank.Booked],
  [/doc(ument)? ?(nr|nummer|number|no|id)\b|^document|^doc ref/, 'document'],
  [/factuur|invoice|referen|\bref\b|entry number|kenmerk|mutatie ?nr$/, 'document', HeadingRank.Related],
  [/volg ?n|seq|^(nr|no|nummer|regel ?nr)$/, 'document', HeadingRank.Remote],
];

/** Budgets, commitments, awards, remainders, and years before. */
const REMOTE =
  /\bnog\b|\bte (ontv|bet|vord|boek)|vorig|previous|prior|toegekend|beschik|verleend|verwacht|expected|award|aangevraagd|begroo?t|\bbegr\b|budget|raming|geraamd|primitief|\bprim\b|\bplan\b|prognose|forecast|verplicht|restant|verschil/;

/** Kinds of amount besides the usual; first match wins. */
const AMOUNT_KINDS: readonly (readonly [words: RegExp, rank: HeadingRank])[] = [
  [/saldo|balance|\bbal\b|cumul|\bcum\b|\b(begin|eind)?stand\b/, HeadingRank.Balance],
  [REMOTE, HeadingRank.Remote],
  [/^(totaal|total|waarde|value)$|vereffen|openstaand|\bopen\b|settle|outstanding/, HeadingRank.Secondary],
  // Foreign currency by name, own currency and actuals, then any other currency.
  [
    /vreemd|foreign|\b(trans|doc)|wrbtr|\b(fcy?|vv|tv|dv|usd|gbp|chf)\b|entered|instr|oorspr|origin|curr 2/,
    HeadingRank.Related,
  ],
  [
    /\beur|eur$|euro|lokale|local|\b(lcy?|dc|ev)\b|(huis|eigen|bedrijfs\w*)( nr)? ?valuta|(company( code)?|base) curr|accounted|administratie|realis|\breal\b|werk|actual|geboekt|boekhoud|rekening|^dit jaar|^current year/,
    HeadingRank.Booked,
  ],
  [/valuta|munt|curr|ccy|devies/, HeadingRank.Related],
];

const DAY =
  /datum|dat\b|^dat(?!a)|\bdate|date\b|\b(b\w*|val|tr)?dt\b|^dte|^(boek\w*|buchungs)?(dag|tag)$|^day$|.. (op|on)$/;
/** Kinds of day; first match wins, and any other day is remote. */
const DAY_KINDS: readonly (readonly [words: RegExp, rank: HeadingRank])[] = [
  [
    /verval|\bdue\b|expir|export|print|druk|maak|wijzig|creat|invoer|vereff|clear|geldig|keur|autoris|begin|eind/,
    HeadingRank.Remote,
  ],
  [/valuta|rente|interest|\bval(ue)?\b|\beff/, HeadingRank.Secondary],
  [/boekstuk|\bdoc|fakt|factuur|invoice|\bstuk|entry|verwerk/, HeadingRank.Related],
  [/boek|journa|p(o?st|stng)|\bbo?ok|\bbk|buchung|budat|accounting|\bgl\b/, HeadingRank.Booked],
  [/^(datum|date?|dte?|dag|day)( \d)?$|\btr|transacti|mut|ontv|recei|beta|tijd|complet|voltooi/, HeadingRank.Usual],
];

const YEAR = /jaar(?!budget|begr|plan|rek)|year|\bfy\b|\b(b|bk|boek)?j(r|aar)?\b|jahr|\byr\b/;
const PERIOD = /jaar ?maand|period|^tijdvak|\bper\b|\bprd\b|maand\b|\bmnd\b|month|kwartaal|\bweek\b/;

/** Rank by the first kind that matches. */
const rankOf = (kinds: typeof AMOUNT_KINDS, words: string, other: HeadingRank): HeadingRank =>
  kinds.find(([pattern]) => pattern.test(words))?.[1] ?? other;

/** Role of an amount column. A name with both sides is a column of marks, or of signed amounts where it says so. */
function amountRole(words: string): Role | undefined {
  if (RELATION.test(words)) return undefined;
  const side = words.replace(BESIDE_SIDE, '').replace('paid in', 'received').trim();
  const isDebit = DEBIT.test(side);
  const isCredit = CREDIT.test(side);
  const isAmount = AMOUNT.test(words);
  if (isDebit && isCredit) return isAmount ? 'amount' : 'side';
  if (PROPERTY.test(words)) return undefined;
  if (isDebit) return 'debit';
  if (isCredit) return 'credit';
  if (!isAmount && /valuta|munt|\bccy\b|currency|devies/.test(words)) return undefined;
  return isAmount || REMOTE.test(words) ? 'amount' : undefined;
}

/** Role and rank of a heading by its words. */
function roleOf(words: string): readonly [role: Role | undefined, rank: HeadingRank] | undefined {
  if (DAY.test(words)) return ['date', rankOf(DAY_KINDS, words, HeadingRank.Remote)];
  const rules = MONEY.test(words) ? RULES : [...RULES, ...DOCUMENTS];
  const rule = rules.find(([pattern]) => pattern.test(words));
  if (rule) return [rule[1], rule[2] ?? HeadingRank.Usual];
  const isAmount = AMOUNT.test(words) || /vorig|previous|prior|last/.test(words);
  if (!isAmount && YEAR.test(words) && !/jaar ?maand/.test(words)) return ['fiscalYear', HeadingRank.Usual];
  const role = amountRole(words);
  if (role) return [role, rankOf(AMOUNT_KINDS, words, HeadingRank.Usual)];
  if (PERIOD.test(words)) return ['period', HeadingRank.Usual];
  return /rekening|\brek\b/.test(words) ? ['account', HeadingRank.Usual] : undefined;
}

/** Kind of values under a heading; `any` where it names nothing known, `text` also for numbers and codes. */
export function valuesUnder(heading: string): 'days' | 'amounts' | 'text' | 'any' {
  const words = wordsOf(heading);
  const [role] = roleOf(words) ?? [];
  if (role === undefined) return PROPERTY.test(words) || /tijd|time/.test(words) ? 'text' : 'any';
  if (role === 'date') return 'days';
  return role === 'amount' || role === 'debit' || role === 'credit' ? 'amounts' : 'text';
}

/** Returns whether no word of a heading is known, so that only its values tell what it is. */
export function isUnknownHeading(heading: string): boolean {
  const words = wordsOf(heading);
  return roleOf(words) === undefined && !PROPERTY.test(words);
}

const BASIS_WORDS = /\b(btw|vat|tax|incl\w*|excl\w*|ex)\b/g;

/** Recognises a heading; undefined where it is of no use. */
export function readHeading(heading: string, asked: BookedBasis, year?: number): Heading | undefined {
  const words = wordsOf(heading);
  const isIncl = /\b(incl|bruto|gross)/.test(words);
  const isExcl = /\b(ex\b|excl|nett?o?\b(?! verval))/.test(words);
  const basis = isIncl === isExcl ? BasisFit.None : isIncl === (asked === 'incl') ? BasisFit.Asked : BasisFit.Other;
  const named = isIncl !== isExcl ? words.replace(BASIS_WORDS, '').trim() || 'bedrag' : words;
  const isMarks = /^[^a-z0-9]*\+ ?\/ ?-[^a-z0-9]*$/i.test(heading);
  const [role, rank] = isMarks ? (['side', HeadingRank.Usual] as const) : (roleOf(named) ?? []);
  if (role === undefined) return undefined;
  return { role, rank: rank!, basis, isOtherYear: year !== undefined && (yearInText(words) ?? year) !== year };
}
