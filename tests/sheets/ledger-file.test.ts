import type { LedgerFile } from '../../src/reconcile/read/files/ledger-file';
import { ledgerFilePlan } from '../../src/sheets/reconciliation/ledger-file';
import { type CellRange, intersection, oneCell } from '../../src/workbook/cell-range';

const statement = (rows: LedgerFile['rows']): LedgerFile => ({
  kind: 'camt.053',
  name: 'maart.xml',
  bytes: 12_345,
  sha256: 'ab'.repeat(32),
  heading: ['Rekening', 'Boekdatum', 'Bedrag', 'Munt', 'Naam tegenpartij', 'Omschrijving', 'Kenmerk'],
  rows,
  opening: 1000,
  closing: 86_000,
  ties: true,
  notices: [],
});
const text = 'Kansrijke wijk veerkracht, betaling 1 van 1, kenmerk 2024-0000123456, beschikking van 12 december 2023';
const line = ['NL00BANK0123456789', 45_366, 85_000, 'EUR', 'Ministerie van VRO', text, 'E2E-1'];
/** Row of the heading, below the title, the file, its SHA-256, balances, verdict and notices. */
const HEADING = 7;

describe('the sheet of an opened bank file', () => {
  const { plan } = ledgerFilePlan(statement([line]));
  const looks = (row: number, column: number) =>
    Object.assign({}, ...plan.formats!.filter((each) => intersection<CellRange>(each, oneCell(row, column)))) as Record<
      string,
      unknown
    >;

  it('has headings over figures on the right, and days on the left as on every sheet', () => {
    expect([looks(HEADING, 2)['align'], looks(HEADING, 4)['align']]).toEqual(['right', 'left']);
    expect(looks(HEADING + 1, 1)).toMatchObject({ numberFormat: 'dd-mm-yyyy', align: 'left' });
    expect(looks(HEADING + 1, 2)).toMatchObject({ numberFormat: '#,##0.00' });
  });

  it('shows days and amounts of a package under its own headings', () => {
    const heading = ['Dagboek', 'Boekdat.', 'Omschr.', 'Lasten', 'Baten', 'Btw-bedrag', 'Boekjaar'];
    const row = ['70', 45_366, 'armoede', 0, 161_500, 10, 2024];
    const { formats } = ledgerFilePlan({ ...statement([row]), kind: 'csv', heading }).plan;
    const shown = heading.map((_, at) =>
      formats!.find(({ row: top, column, numberFormat }) => top > HEADING && column === at && numberFormat),
    );
    const euros = '#,##0.00';
    expect(shown.map((each) => each?.numberFormat)).toEqual([
      undefined,
      'dd-mm-yyyy',
      undefined,
      euros,
      euros,
      euros,
      undefined,
    ]);
  });

  it('prints one page wide at 60% of its size or more, with its heading on every page', () => {
    const width = plan.columnWidths!.reduce((sum, { points }) => sum + points, 0);
    expect((((29.7 - 2.4) / 2.54) * 72) / width).toBeGreaterThanOrEqual(0.6);
    expect(plan.printArea).toEqual({ row: 0, column: 0, rows: HEADING + 2, columns: 7 });
    expect(plan).toMatchObject({ printHeading: HEADING, frozenRows: HEADING + 1, frozenColumns: 1 });
  });

  it('gives short texts a narrow column, and wraps long ones', () => {
    const points = plan.columnWidths!.map((each) => each.points);
    expect(points[3]!).toBeLessThan(points[4]!);
    expect(looks(HEADING + 1, 5)).toMatchObject({ wrap: true, vertical: 'top' });
  });

  it('does not wrap the texts of a ledger too long to print as a whole', () => {
    const long = ledgerFilePlan(statement(Array.from({ length: 501 }, () => line))).plan;
    expect(long.formats!.filter(({ wrap, row }) => wrap && row > HEADING)).toEqual([]);
  });

  it('names the file with its size in Dutch, and counts one line in the singular', () => {
    expect(plan.blocks.flatMap(({ cells }) => cells.flat())).toContainEqual({
      text: 'CAMT.053, 12.345 bytes, 1 regel',
    });
  });

  it('says that a statement is cut off', () => {
    const noticed = ledgerFilePlan({ ...statement([line]), notices: [{ notice: 'incomplete' }] }).plan;
    expect(noticed.blocks.flatMap(({ cells }) => cells.flat())).toContain(
      'Het laatste afschrift heeft geen eindsaldo: het bestand is niet volledig.',
    );
  });

  it.each([
    [1, '1 nog niet geboekte regel is niet overgenomen.'],
    [2, '2 nog niet geboekte regels zijn niet overgenomen.'],
  ])('says that lines that are not booked yet are left out, %i of them', (count, said) => {
    const noticed = ledgerFilePlan({ ...statement([line]), notices: [{ notice: 'notBooked', count }] }).plan;
    expect(noticed.blocks.flatMap(({ cells }) => cells.flat())).toContain(said);
  });
});
