import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Book, type BookSheet, withValues } from '../../src/workbench/files/book';
import { readBook } from '../../src/workbench/files/read-book';
import { writeBook } from '../../src/workbench/files/write-book';
import { bookSheet, PRINTED } from './book-sheet';

const NAMES = ['NPLV.PAYMENT', 'NPLV.PAYMENTS'];
const MISSING = `
################################################################################
#  NO LIBREOFFICE FOUND: whether it opens what is saved is not tested.         #
#  Install libreoffice-calc.                                                   #
################################################################################
`;

jest.setTimeout(120_000);

const isThere = spawnSync('soffice', ['--version']).status === 0;
if (!isThere) console.warn(MISSING);

/** Opens a file in LibreOffice, saves it there, and reads the result. */
async function throughLibreOffice(book: Book): Promise<Book> {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    const path = join(folder, 'werkmap.xlsx');
    writeFileSync(path, writeBook(book, NAMES));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'uit'), path],
      {
        stdio: 'ignore',
        timeout: 100_000,
      },
    );
    const read = await readBook(readFileSync(join(folder, 'uit', 'werkmap.xlsx')), {
      customNames: NAMES,
      moveFormula: (text) => text,
    });
    if (!read.ok) throw new Error(read.reason);
    return read.book;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const saved: Book = {
  sheets: [
    bookSheet({
      name: 'Kas 2024',
      frozenRows: 2,
      frozenColumns: 1,
      ...PRINTED,
      printArea: '$A$1:$C$6',
      printTitleRows: '$2:$2',
      columnWidths: new Map([
        [0, 152],
        [1, 96],
      ]),
      rowHeights: new Map([[0, 40]]),
      merges: ['A1:C1'],
      notes: [{ row: 2, column: 1, author: 'NPLV', content: 'Stcrt. 2023, 17605' }],
      cells: [
        { row: 0, column: 0, value: 'Kasritme', look: { bold: true, size: 14, color: '#0b6a4a' } },
        { row: 0, column: 1, value: null },
        { row: 0, column: 2, value: null },
        { row: 1, column: 0, value: 'Thema', look: { fill: '#e3efe9', horizontal: 'center' } },
        { row: 2, column: 0, value: 'integraal' },
        {
          row: 2,
          column: 1,
          value: 4223009,
          formula: '=NPLV.PAYMENT("Rotterdam","integraal",2024)',
          look: { numberFormat: '#,##0.00' },
        },
        { row: 3, column: 0, value: 'school' },
        { row: 3, column: 1, value: 18027421, look: { numberFormat: '#,##0.00' } },
        { row: 4, column: 1, value: 22250430, formula: '=SUM(B3:B4)', look: { numberFormat: '#,##0.00', bold: true } },
        { row: 5, column: 1, value: 45366, look: { numberFormat: 'd-m-yyyy' } },
        { row: 5, column: 2, value: true },
      ],
    }),
  ],
  names: [{ name: 'totaal', reference: "'Kas 2024'!$B$5", sheet: null, hidden: false }],
  settings: [],
};

(isThere || process.env['CI'] ? describe : describe.skip)('LibreOffice', () => {
  let opened: Book;
  let sheet: BookSheet;
  const cellAt = (row: number, column: number) =>
    sheet.cells.find((cell) => cell.row === row && cell.column === column);

  beforeAll(async () => {
    opened = await throughLibreOffice(withValues(saved));
    sheet = opened.sheets[0]!;
  });

  it('shows the values of a file saved with values, without functions of the add-in', () => {
    expect(cellAt(2, 1)?.value).toBe(4223009);
    expect(sheet.cells.filter(({ formula }) => formula?.includes('NPLV'))).toEqual([]);
    expect(cellAt(4, 1)).toMatchObject({ value: 22250430, formula: '=SUM(B3:B4)' });
    expect([cellAt(0, 0)?.value, cellAt(5, 1)?.value, cellAt(5, 2)?.value]).toEqual(['Kasritme', 45366, true]);
  });

  it('shows the same formats and colours', () => {
    expect(cellAt(0, 0)?.look).toMatchObject({ bold: true, size: 14, color: '#0b6a4a' });
    expect(cellAt(1, 0)?.look).toMatchObject({ fill: '#e3efe9', horizontal: 'center' });
    expect(cellAt(2, 1)?.look?.numberFormat).toBe('#,##0.00');
    expect(cellAt(5, 1)?.look?.numberFormat).toBe('d\\-m\\-yyyy');
  });

  it('shows widths to two pixels, heights, merges, names and notes', () => {
    expect(Math.abs(sheet.columnWidths.get(0)! - 152)).toBeLessThanOrEqual(2);
    expect(Math.abs(sheet.rowHeights.get(0)! - 40)).toBeLessThanOrEqual(1);
    expect(sheet).toMatchObject({ merges: ['A1:C1'] });
    expect(opened.names.find(({ name }) => name === 'totaal')?.reference.replace(/[$']/g, '')).toBe('Kas 2024!B5');
    expect(sheet.notes.map(({ content }) => content)).toEqual([expect.stringContaining('Stcrt. 2023, 17605')]);
  });

  it('prints the same cells, landscape and one page wide', () => {
    expect(sheet).toMatchObject({ printArea: '$A$1:$C$6', printTitleRows: '$2:$2', landscape: true });
    expect(sheet.zoom).toMatchObject({ horizontalFitToPages: 1, verticalFitToPages: null });
    expect(sheet.page).toMatchObject({ isA4: true, rightFooter: expect.stringContaining('Pagina &P van &N') });
    expect(sheet.page.margins!.left).toBeCloseTo(0.5, 1);
  });

  it('shows the saved result of a function of the add-in until it recalculates that cell', async () => {
    const { sheets } = await throughLibreOffice(saved);
    expect(sheets[0]!.cells.find(({ row, column }) => row === 2 && column === 1)?.value).toBe(4223009);
  });
});
