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
export const headerWords: Readonly<Record<Role, readonly string[]>> = {
  side: ['debetcredit', 'debitcredit', 'dc', 'cd', 'afbij', 'bijaf'],
  debit: ['debet', 'debit', 'debetbedrag', 'dr'],
  credit: ['credit', 'creditbedrag', 'cr'],
  fiscalYear: [
    'boekjaar',
    'fiscalyear',
    'financialyear',
    'begrotingsjaar',
    'dienstjaar',
    'verslagjaar',
    'kalenderjaar',
    'jaar',
    'year',
  ],
  date: [
    'boekdatum',
    'boekingsdatum',
    'postingdate',
    'bookingdate',
    'datum',
    'date',
    'transactiedatum',
    'transactiondate',
    'journaaldatum',
    'entrydate',
    'valutadatum',
    'valuedate',
    'rentedatum',
    'ontvangstdatum',
    'betaaldatum',
    'documentdatum',
    'documentdate',
    'stukdatum',
    'factuurdatum',
    'invoicedate',
  ],
  amount: ['bedrag', 'amount', 'boekbedrag', 'boekingsbedrag', 'transactiebedrag', 'mutatie', 'saldo', 'euro', 'eur'],
  theme: ['thema', 'theme', 'artikel', 'article'],
  description: [
    'omschrijving',
    'description',
    'boekingsomschrijving',
    'boekingstekst',
    'tekst',
    'text',
    'mededelingen',
    'mededeling',
    'toelichting',
    'memo',
    'details',
  ],
  document: [
    'document',
    'documentnummer',
    'documentnr',
    'documentnumber',
    'documentno',
    'stuknummer',
    'stuknr',
    'boekstuk',
    'boekstuknummer',
    'voucher',
    'factuurnummer',
    'invoice',
    'referentie',
    'reference',
  ],
  account: ['grootboek', 'grootboekrekening', 'grootboeknummer', 'glaccount', 'account', 'rekening', 'kostensoort'],
  costCentre: ['kostenplaats', 'costcentre', 'costcenter'],
};
