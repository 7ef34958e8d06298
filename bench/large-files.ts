const LINES_A_BLOCK = 10_000;
const CSV_LINES = 1_000_000;
const XAF_BYTES = 100 * 1024 * 1024;

interface Entry {
  readonly day: string;
  readonly account: string;
  readonly text: string;
  readonly party: string;
  readonly cents: number;
}

const texts = ['Factuur inhuur derden', 'Salaris', 'Huur wijkcentrum', 'Subsidie stichting', 'SPUK NPLV integraal'];
const parties = ['Stichting Rijnstad', 'Bouwbedrijf Van Wijnen', 'Belastingdienst', 'Ministerie van BZK'];
const accounts = ['4300', '4400', '8400', '4100', '1010'];

const entries = Array.from({ length: LINES_A_BLOCK }, (_, index): Entry => ({
  day: `2024-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
  account: accounts[index % accounts.length]!,
  text: `${texts[index % texts.length]!} ${index}`,
  party: parties[index % parties.length]!,
  cents: ((index * 7919) % 1_000_000) - 400_000,
}));

/** File made of a beginning, a repeated block, and an end. */
export interface Repeated {
  readonly head: string;
  readonly block: string;
  readonly times: number;
  readonly tail: string;
}

/** CSV of 1,000,000 lines. */
export function csvFile(): Repeated {
  const lines = entries.map(({ day, account, text, party, cents }) => {
    const amount = (cents / 100).toFixed(2).replace('.', ',');
    return ['2024', day, account, '680 NPLV', text, party, `D${cents}`, amount].join(';');
  });
  return {
    head: 'Boekjaar;Boekdatum;Grootboek;Kostenplaats;Omschrijving;Naam tegenpartij;Factuurnummer;Bedrag\r\n',
    block: `${lines.join('\r\n')}\r\n`,
    times: CSV_LINES / LINES_A_BLOCK,
    tail: '',
  };
}

/** XAF of 100 MB. */
export function xafFile(): Repeated {
  const lines = entries.map(({ day, account, text, cents }, index) => {
    const amount = (Math.abs(cents) / 100).toFixed(2);
    const side = cents < 0 ? 'D' : 'C';
    return `<trLine><nr>${index}</nr><accID>${account}</accID><docRef>D${index}</docRef><effDate>${day}</effDate><desc>${text}</desc><amnt>${amount}</amnt><amntTp>${side}</amntTp><costID>K7</costID></trLine>`;
  });
  const named = accounts.map(
    (id) => `<ledgerAccount><accID>${id}</accID><accDesc>Rekening ${id}</accDesc></ledgerAccount>`,
  );
  const block = `<transaction><nr>1</nr><desc>Boeking</desc><periodNumber>7</periodNumber><trDt>2024-07-01</trDt>${lines.join('\n')}</transaction>`;
  return {
    head: `<?xml version="1.0" encoding="utf-8"?><auditfile xmlns="http://www.auditfiles.nl/XAF/3.2"><header><fiscalYear>2024</fiscalYear></header><company><generalLedger>${named.join('')}</generalLedger><transactions><journal><jrnID>70</jrnID><desc>Memoriaal</desc>`,
    block,
    times: Math.ceil(XAF_BYTES / block.length),
    tail: '</journal></transactions></company></auditfile>',
  };
}

/** Size of a file in bytes; its text is ASCII. */
export function sizeOf({ head, block, times, tail }: Repeated): number {
  return head.length + times * block.length + tail.length;
}
