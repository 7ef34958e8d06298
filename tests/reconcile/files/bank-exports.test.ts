import { serialOf } from '../../../src/core/date';
import { readLedger } from '../../../src/reconcile/read/lines';
import { column, ledgerOf } from './read';

const days = [serialOf(2024, 5, 14), serialOf(2024, 5, 15)];

/** Exports of banks, with a receipt of 161,500 on 14 May 2024 and a payment of 1,000 on 15 May. */
const EXPORTS: readonly (readonly [bank: string, amount: string, lines: readonly string[]])[] = [
  [
    'Rabobank until 2018, without a heading: the booking day is the eighth column',
    'Bedrag',
    [
      '"NL01RABO0300000000","EUR","20240516","C","161500.00","NL02RBOS0569994039","MIN BZK","20240514","cb","","SPUK kansrijke wijk","armoede 2024","","","","","SPUK-1","",""',
      '"NL01RABO0300000000","EUR","20240516","D","1000.00","NL43INGB0705000000","BUREAU X","20240515","ba","","nota 7","","","","","","","",""',
    ],
  ],
  [
    'Rabobank',
    'Bedrag',
    [
      '"IBAN/BBAN","Munt","BIC","Volgnr","Datum","Rentedatum","Bedrag","Saldo na trn","Tegenrekening IBAN/BBAN","Naam tegenpartij","Naam uiteindelijke partij","Naam initiërende partij","BIC tegenpartij","Code","Batch ID","Transactiereferentie","Machtigingskenmerk","Incassant ID","Betalingskenmerk","Omschrijving-1","Omschrijving-2","Omschrijving-3","Reden retour","Oorspr bedrag","Oorspr munt","Koers"',
      '"NL01RABO0300000000","EUR","RABONL2U","000000000000012345","2024-05-14","2024-05-15","+161500,00","+171500,00","NL02RBOS0569994039","MIN BZK","","","RBOSNL2A","cb","","SPUK-1","","","","SPUK kansrijke wijk","armoede"," ","","","",""',
      '"NL01RABO0300000000","EUR","RABONL2U","000000000000012346","2024-05-15","2024-05-15","-1000,00","+170500,00","NL43INGB0705000000","BUREAU","","","INGBNL2A","ba","","","","","","nota","","","","","",""',
    ],
  ],
  [
    'ING',
    'Bedrag (EUR)',
    [
      '"Datum";"Naam / Omschrijving";"Rekening";"Tegenrekening";"Code";"Af Bij";"Bedrag (EUR)";"Mutatiesoort";"Mededelingen";"Saldo na mutatie";"Tag"',
      '"20240514";"MIN BZK";"NL20INGB0001234567";"NL02RBOS0569994039";"OV";"Bij";"161500,00";"Overschrijving";"SPUK armoede";"171500,00";""',
      '"20240515";"BUREAU";"NL20INGB0001234567";"NL43INGB0705000000";"GT";"Af";"1000,00";"Online bankieren";"nota";"170500,00";""',
    ],
  ],
  [
    'ABN AMRO, without a heading',
    'Bedrag',
    [
      '426124234\tEUR\t20240514\t10000,00\t171500,00\t20240515\t161500,00\tSPUK armoede                    ',
      '426124234\tEUR\t20240515\t171500,00\t170500,00\t20240515\t-1000,00\tnota             ',
    ],
  ],
  [
    'ABN AMRO in English',
    'amount',
    [
      'accountNumber;mutationcode;transactiondate;valuedate;startsaldo;endsaldo;amount;description',
      '426124234;EUR;20240514;20240515;10000,00;171500,00;161500,00;SPUK armoede',
      '426124234;EUR;20240515;20240515;171500,00;170500,00;-1000,00;nota',
    ],
  ],
  [
    'BNG Bank',
    'Bedrag',
    [
      'Rekeningnummer;Rekeningnaam;Boekdatum;Valutadatum;Munt;Bedrag;Af/Bij;Tegenrekening;Naam tegenrekening;Omschrijving;Boekingsnummer',
      'NL91BNGH0285123456;Gemeente Delft;14-05-2024;15-05-2024;EUR;161.500,00;Bij;NL02RBOS0569994039;MIN BZK;SPUK armoede;20240001',
      'NL91BNGH0285123456;Gemeente Delft;15-05-2024;15-05-2024;EUR;1.000,00;Af;NL43INGB0705000000;BUREAU;nota;20240002',
    ],
  ],
  [
    'Knab, whose transaction day is not its booking day',
    'Bedrag',
    [
      'KNAB EXPORT;;;;;;;;;;;;;;;',
      'Rekeningnummer;Transactiedatum;Valutacode;CreditDebet;Bedrag;Tegenrekeningnummer;Tegenrekeninghouder;Valutadatum;Betaalwijze;Omschrijving;Type betaling;Machtigingsnummer;Incassant ID;Adres;Referentie;Boekdatum;',
      '"NL01KNAB0000000001";"13-05-2024";"EUR";"C";"161500,00";"NL02RBOS0569994039";"MIN BZK";"16-05-2024";"Ontvangen betaling";"SPUK armoede";"Bijschrijving";"";"";"";"C4E1";"14-05-2024";',
      '"NL01KNAB0000000001";"13-05-2024";"EUR";"D";"1000,00";"NL43INGB0705000000";"BUREAU";"15-05-2024";"Overboeking";"nota";"Afschrijving";"";"";"";"C4E2";"15-05-2024";',
    ],
  ],
  [
    'Triodos, without a heading',
    'Bedrag',
    [
      '"14-05-2024","NL01TRIO0000000001","161.500,00","Credit","MIN BZK","NL02RBOS0569994039","ET","SPUK armoede","171.500,00"',
      '"15-05-2024","NL01TRIO0000000001","1.000,00","Debet","BUREAU","NL43INGB0705000000","ET","nota","170.500,00"',
    ],
  ],
  [
    'bunq',
    'Amount',
    [
      '"Date","Interest Date","Amount","Account","Counterparty","Name","Description"',
      '"2024-05-14","2024-05-15","161,500.00","NL01BUNQ0000000001","NL02RBOS0569994039","MIN BZK","SPUK armoede"',
      '"2024-05-15","2024-05-15","-1,000.00","NL01BUNQ0000000001","NL43INGB0705000000","BUREAU","invoice"',
    ],
  ],
];

describe('an export of a bank', () => {
  it.each(EXPORTS)('is read by booking day and signed amount: %s', async (_, amount, lines) => {
    const file = await ledgerOf(`${lines.join('\r\n')}\r\n`);
    expect(column(file, amount)).toEqual([161_500, -1000]);
    const reading = readLedger({ ledger: [file.heading, ...file.rows], basis: 'excl' });
    if (!reading.ok) throw new Error(JSON.stringify(reading.failure));
    const read = [0, 1].map((at) => reading.value.lines.at(at));
    expect(read.map(({ date }) => date)).toEqual(days);
    expect(read.map(({ cents }) => cents)).toEqual([16_150_000, -100_000]);
    expect(read[0]!.description).toContain('armoede');
  });
});

describe('a block above the heading of a file', () => {
  const entries = 'Datum;Omschrijving;Bedrag\n14-05-2024;armoede;161.500,00\n15-05-2024;nota;-1.000,00\n';

  it.each([
    ['with an amount in thousands', 'Rekening;NL01;\nPeriode;01-01-2024;31-12-2024\nBeginsaldo;1.000,00;\n'],
    ['with a heading of its own', 'Rekening;Naam;Munt\nNL91BNGH0285123456;Gemeente Delft;EUR\n\n'],
    ['wider than the heading', 'Rekening;NL01;Naam;Gemeente;Delft\n'],
    ['of many lines', Array.from({ length: 12 }, (_, at) => `Veld ${at};waarde ${at};\n`).join('')],
  ])('is left out: %s', async (_, block) => {
    const ledger = await ledgerOf(block + entries);
    expect(ledger.heading.slice(0, 3)).toEqual(['Datum', 'Omschrijving', 'Bedrag']);
    expect(ledger.rows.map((row) => row.slice(0, 3))).toEqual([
      [days[0], 'armoede', 161_500],
      [days[1], 'nota', -1000],
    ]);
  });
});
