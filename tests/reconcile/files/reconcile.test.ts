import { reconcile } from '../../../src/reconcile/reconcile';
import { resultColumns, tableRows } from '../../../src/reconcile/report/table';
import { resolveOnePlace } from '../../../src/schemes/names/places';
import { valueOf } from '../../results';
import { ledgerOf, utf8 } from './read';

const status = resultColumns.findIndex(({ header }) => header === 'Status');
const theme = resultColumns.findIndex(({ header }) => header === 'Thema');
const rotterdam = valueOf(resolveOnePlace('Rotterdam'));

/** Statuses of the instalments of Rotterdam in 2024 in a file. */
async function found(content: string): Promise<unknown[]> {
  const { heading, rows } = await ledgerOf(utf8(content));
  const ledger = [[...heading], ...rows];
  const result = valueOf(reconcile({ ledger, place: rotterdam, year: 2024, basis: 'excl', toleranceCents: 100 }));
  return tableRows(result)
    .slice(0, result.instalments.length)
    .filter((row) => row[status] !== 'ontbreekt')
    .map((row) => [row[theme], row[status]]);
}

/** Annex, article 4: 4,223,009 in 2024, less 5%; article 8: 18,027,421 in 2024, without btw. */
const INTEGRAAL = '4011858.55';
const SCHOOL = '18027421.00';
const dutch = (amount: string): string => amount.replace('.', ',');
const expected = [
  ['integraal', 'akkoord'],
  ['school', 'akkoord'],
];

describe('the rows of a file under their heading', () => {
  it('reconcile from CAMT.053', async () => {
    const entry = (amount: string, text: string): string =>
      `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt><Dt>2024-07-01</Dt></BookgDt>
       <AddtlNtryInf>${text}</AddtlNtryInf></Ntry>`;
    const entries = entry(INTEGRAAL, 'SPUK integraal') + entry(SCHOOL, 'SPUK school en omgeving');
    expect(await found(`<Document><BkToCstmrStmt><Stmt>${entries}</Stmt></BkToCstmrStmt></Document>`)).toEqual(
      expected,
    );
  });

  it('reconcile from MT940', async () => {
    const entry = (amount: string, text: string): string => `:61:240701C${dutch(amount)}NTRFNONREF\n:86:${text}\n`;
    const entries = entry(INTEGRAAL, 'SPUK integraal') + entry(SCHOOL, 'SPUK school en omgeving');
    expect(await found(`:20:1\n:25:NL12BNGH0285000000\n:60F:C240630EUR0,00\n${entries}-\n`)).toEqual(expected);
  });

  it('reconcile from XAF, where the bank has the other side of the same entries', async () => {
    const transaction = (nr: number, amount: string, text: string): string => {
      const line = (account: string, side: string): string =>
        `<trLine><nr>1</nr><accID>${account}</accID><desc>${text}</desc><amnt>${amount}</amnt><amntTp>${side}</amntTp></trLine>`;
      return `<transaction><nr>${nr}</nr><trDt>2024-07-01</trDt>${line('8100', 'C')}${line('1010', 'D')}</transaction>`;
    };
    const accounts =
      '<generalLedger><ledgerAccount><accID>8100</accID><accDesc>Rijksbijdragen</accDesc></ledgerAccount>' +
      '<ledgerAccount><accID>1010</accID><accDesc>Bank BNG</accDesc></ledgerAccount></generalLedger>';
    const lines = transaction(1, INTEGRAAL, 'SPUK integraal') + transaction(2, SCHOOL, 'SPUK school en omgeving');
    const file = `<auditfile><header><fiscalYear>2024</fiscalYear></header><company>${accounts}<transactions><journal>
      <jrnID>70</jrnID><desc>Bank</desc>${lines}</journal></transactions></company></auditfile>`;
    expect(await found(file)).toEqual(expected);
  });

  it('reconcile from the CSV of a bank with a side column', async () => {
    const row = (amount: string, text: string): string => `20240701;MIN VWS;Bij;${dutch(amount)};${text}\n`;
    const rows = row(INTEGRAAL, 'SPUK integraal') + row(SCHOOL, 'SPUK school en omgeving');
    expect(await found(`Datum;Naam / Omschrijving;Af Bij;Bedrag (EUR);Mededelingen\n${rows}`)).toEqual(expected);
  });
});
