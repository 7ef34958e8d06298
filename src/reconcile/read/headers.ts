/** What a column of a ledger can be. */
export type Role =
  | 'date'
  | 'fiscalYear'
  | 'amount'
  | 'debit'
  | 'credit'
  | 'side'
  | 'description'
  | 'document'
  | 'account'
  | 'costCentre'
  | 'theme';

/** The words over a column, most telling first; a role further up wins where a header has words of two. */
const WORDS: Readonly<Record<Role, string>> = {
  side: 'debetcredit debitcredit dc cd afbij bijaf',
  debit: 'debet debit debetbedrag dr',
  credit: 'credit creditbedrag cr',
  fiscalYear: 'boekjaar jaar year',
  date: 'boekdatum boekingsdatum postingdate bookingdate datum date transactiedatum transactiondate journaaldatum entrydate valutadatum valuedate',
  amount: 'bedrag amount mutatie saldo euro eur',
  theme: 'thema theme artikel article',
  description: 'omschrijving description tekst text mededelingen mededeling toelichting memo details',
  document:
    'document documentnummer documentnr stuknummer stuknr boekstuk voucher factuurnummer invoice referentie reference',
  account: 'grootboek grootboeknummer account rekening kostensoort',
  costCentre: 'kostenplaats costcentre costcenter',
};

/** The words over a column as a list. */
export const headerWords = Object.entries(WORDS).map(([role, words]) => [role as Role, words.split(' ')] as const);
