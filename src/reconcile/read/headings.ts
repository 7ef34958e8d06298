import { foldWords } from '../../core/text';
import type { BookedBasis } from '../model';

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

/** Fit of a heading to its role, best first. */
export enum HeadingRank {
  /** Booked: posting date, actual, local currency. */
  Booked,
  Usual,
  /** Variant: foreign currency, day of the document. */
  Related,
  /** Value date, opening amount. */
  Secondary,
  /** Unrelated: day of expiry, export or print; budget. */
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
}

/**
 * Normalises a heading to words: "BedragDebet" -> "bedrag debet", "Omschr." -> "omschr", "Bedrag (€)" -> "bedrag eur".
 */
function wordsOf(heading: string): string {
  const apart = heading
    .replace(/€/g, ' eur ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
  return foldWords(apart);
}

const DEBIT =
  /debet|debit|\b(deb|dbt|dr|dbit|af|afgeschreven|lasten|kosten|betaald|uitg)\b|uitgave|paid out|money out|^(d|soll)$|withdraw|expen[sd]/;
const CREDIT =
  /credit|\b(cred|cdt|cr|crdt|bij|bijgeschreven|baten|ontvangen|ontv)\b|ontvangst|inkomst|opbrengst|paid in|money in|^(c|haben)$|deposit|receipt|income|revenue/;
const AMOUNT =
  /bedrag|amount|betrag|montant|import[eo]|\b(netto|bruto|bedr|bdr|amnt|amt|eur|euro|mutatie|realisatie|werkelijk|actuals?|geboekt)\b|^(totaal|total|waarde|value)$|saldo|balance|\bbal\b/;
const RELATION_NUMBER =
  /debiteur|crediteur|debtor|creditor|\b(deb|cred|deb cred|cr|dr) ?(nr|nummer|code)\b|tegenpartij/;

/** Role and rank by words of a heading; first match wins. */
const RULES: readonly (readonly [words: RegExp, role: Role | undefined, rank?: HeadingRank])[] = [
  [
    /^(dc|cd|d c|c d|b a|a b|s h|h s|i u|u i|l b|b l|c r|r c|in uit|teken|sign|trek)$|\b(dc|d c|c d)\b.*\b(code|ind|indicator|kenmerk|aanduiding)|^amnt tp$|cdt dbt|shkzg/,
    'side',
  ],
  // Neither amounts nor texts: currencies, rates, kinds, counter accounts, btw without a basis.
  [
    /^(?!.*(bedrag|amount|amt)).*(valuta|munt|\bccy\b|currency|devies|\bkoers|\brate$)|aantal|quantity|perc|\bfee\b/,
    undefined,
  ],
  [
    /soort (bij|af|mut)|mutatie ?soort|transaction type|^type|^soort|krediet ?bep|bedrag ?rekening|\bg rekening/,
    undefined,
  ],
  [
    /^(?!.*(naam|name|houder)).*((tegen|contra|counter|debet|credit).*rekening|counterpty|rekening tegenpartij)/,
    undefined,
  ],
  [/\b(btw|vat|tax|bcf|kvh|fisc\b|afdr)|^bel (bedrag|code)/, undefined],
  [/dagboek|journal(?!.*(desc|text))|journaal(?! ?bedrag)/, undefined],
  // Names and numbers of account and cost centre, before texts of the entry.
  [
    /(kosten ?(plaats|drager)|\bkpl\b|\bkdr\b|cost ?(cent|unit)|taak|\bproduct|project|functie|wbs|\border|programma|activiteit)/,
    'costCentre',
  ],
  [/^account ?naam$/, 'counterparty'],
  [
    /grootboek|\bgb\b|\bgrb\b|^gl ?account|\bg l account|rekening ?(oms|naam)|(oms\w*|naam) rekening|kosten ?soort|categorie|\bbbv\b|\becl\b|account ?(name|desc|gl|code|no|nr)|^account|^acc (id|desc|name)|rubriek/,
    'account',
  ],
  [/^themas?$|thema|theme|^artikel|^article|^art$/, 'theme'],
  [/gemeente|municipality/, 'municipality'],
  [
    /(naam|name|houder).*(omschr|descr)|omschr|\boms\b|descr|^desc$|mededeling|tekst|\btext\b|toelicht|specif|onderwerp|subject|reden|memo|notit|^post$|^item$|detail|narrat|remark|particular|opmerking|comment|communic|remittance|\brmt|message|notificat|verwendungszweck|libelle|^label$|betreft|^(focus)?gebied|^wijk|stadsdeel|^area|^regeling/,
    'description',
  ],
  [
    /(naam|name|houder)|\bnm\b|^(relatie|tegenpartij|counterparty|payee|vendor|supplier|customer|leverancier|klant|debiteur|crediteur)$|begunstigde|opdrachtgever/,
    'counterparty',
  ],
  [/(bkst|boekstuk|stuk|boek|boeking) ?(nr|nummer|no)?$|voucher/, 'document', HeadingRank.Booked],
  [/doc(ument)? ?(nr|nummer|number|no|id)\b|^document|^doc ref/, 'document'],
  [/factuur|invoice|referen|\bref\b|entry number|kenmerk/, 'document', HeadingRank.Related],
  [/volg ?n|seq|^(nr|no|nummer|regel ?nr)$/, 'document', HeadingRank.Remote],
];

const REMOTE =
  /vorig|previous|prior|toegekend|beschik|verleend|verwacht|expected|award|aangevraagd|begroot|begroting|budget|raming|geraamd|primitief|\bplan\b/;
const FOREIGN = /vreemd|transactie ?valuta|document curr|doc curr|foreign|\bfc\b|\bvv\b|instr|oorspr|origin|loc curr 2/;
const UNSETTLED = /^(totaal|total|waarde|value)$|vereffen|openstaand|\bopen\b|settle|outstanding/;
const LOCAL =
  /\beur|eur$|euro|lokale|local|loc curr|\blcy\b|\bdc\b|administratie|realisatie|werkelijk|actual|geboekt|boekhoud/;
const BALANCE = /saldo|balance|\bbal\b/;

const DAY = /datum|\bdat\b|\bdate|date\b|\bdt\b|^dte|^(boek)?dag$|^day$/;
const REMOTE_DAY =
  /verval|\bdue\b|expir|export|print|druk|gemaakt|gewijzigd|creat|modif|changed|invoer|vereff|clear|geldig|omrek|leverdat|ingang/;
const VALUE_DAY = /valuta|rente|interest|\bval(ue)?\b|\beff/;
const DOCUMENT_DAY = /boekstuk|\bdoc|fakt|factuur|invoice|\bstuk/;
const BOOKING_DAY = /boek|journaal|post|\bbook|entry/;

function dayRank(words: string): HeadingRank {
  if (REMOTE_DAY.test(words)) return HeadingRank.Remote;
  if (VALUE_DAY.test(words)) return HeadingRank.Secondary;
  if (DOCUMENT_DAY.test(words)) return HeadingRank.Related;
  return BOOKING_DAY.test(words) ? HeadingRank.Booked : HeadingRank.Usual;
}

function amountRank(words: string): HeadingRank {
  if (BALANCE.test(words)) return HeadingRank.Balance;
  if (REMOTE.test(words)) return HeadingRank.Remote;
  if (UNSETTLED.test(words)) return HeadingRank.Secondary;
  if (FOREIGN.test(words)) return HeadingRank.Related;
  return LOCAL.test(words) ? HeadingRank.Booked : HeadingRank.Usual;
}

/** Role of an amount column. A name with both sides is a column of marks, or of signed amounts where it says so. */
function amountRole(words: string): Role | undefined {
  if (RELATION_NUMBER.test(words)) return undefined;
  const isDebit = DEBIT.test(words);
  const isCredit = CREDIT.test(words);
  const isAmount = AMOUNT.test(words);
  if (isDebit && isCredit) return isAmount ? 'amount' : 'side';
  if (isDebit) return 'debit';
  if (isCredit) return 'credit';
  return isAmount || REMOTE.test(words) ? 'amount' : undefined;
}

/** Recognises a heading; undefined where it is of no use. */
export function readHeading(heading: string, asked: BookedBasis): Heading | undefined {
  const words = wordsOf(heading);
  if (/^[^a-z0-9]*\+ ?\/ ?-[^a-z0-9]*$/i.test(heading))
    return { role: 'side', rank: HeadingRank.Usual, basis: BasisFit.None };
  const isIncl = /\b(incl|bruto)/.test(words);
  const isExcl = /\b(ex\b|excl|netto(?! verval))/.test(words);
  const basis = isIncl === isExcl ? BasisFit.None : isIncl === (asked === 'incl') ? BasisFit.Asked : BasisFit.Other;
  const named = isIncl !== isExcl ? words.replace(/\b(btw|vat)\b/g, '') : words;
  if (DAY.test(named)) return { role: 'date', rank: dayRank(named), basis };
  for (const [pattern, role, rank = HeadingRank.Usual] of RULES)
    if (pattern.test(named)) return role && { role, rank, basis };
  const role = amountRole(named);
  if (role) return { role, rank: amountRank(named), basis };
  if (/jaar ?maand|period|\bper\b/.test(named) && !/boek ?jaar(?! ?maand)/.test(named))
    return { role: 'period', rank: HeadingRank.Usual, basis };
  if (/jaar|year|\bfy\b/.test(named)) return { role: 'fiscalYear', rank: HeadingRank.Usual, basis };
  return /rekening|\brek\b/.test(named) ? { role: 'account', rank: HeadingRank.Usual, basis } : undefined;
}
