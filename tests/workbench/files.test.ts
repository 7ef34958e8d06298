import { strToU8, zipSync } from 'fflate';
import type { Book } from '../../src/workbench/files/book';
import { fromFile, toFile } from '../../src/workbench/files/formula-names';
import { readBook as readFile } from '../../src/workbench/files/read-book';
import { writeBook } from '../../src/workbench/files/write-book';
import { bookSheet, PRINTED } from './book-sheet';

const NAMES = ['NPLV.PAYMENT', 'NPLV.ORV.PAYOUT'];
const around = {
  customNames: NAMES,
  moveFormula: (formula: string, columns: number, rows: number) => `${formula}@${columns},${rows}`,
};

const readBook = async (bytes: Uint8Array): Promise<Book | null> => {
  const read = await readFile(bytes, around);
  return read.ok ? read.book : null;
};

describe('an .xlsx file', () => {
  it('restores what was written', async () => {
    const book: Book = {
      sheets: [
        bookSheet({
          name: "Kas & 'ritme' 1",
          frozenRows: 3,
          frozenColumns: 1,
          gridlines: false,
          tabColor: '#0b6a4a',
          filter: 'A2:C3',
          printArea: '$A$1:$H$22',
          printTitleRows: '$9:$9',
          ...PRINTED,
          columnWidths: new Map([
            [0, 150],
            [2, 96],
          ]),
          rowHeights: new Map([
            [0, 40],
            [6, 36],
          ]),
          autoHeights: new Map([[2, 60]]),
          merges: ['A1:C1'],
          comments: [{ row: 1, column: 0, author: 'Jansen', content: 'Klopt dit & "dat"?' }],
          properties: [
            { key: 'nplv.version', value: '1.0.0 (24-6-2025) – é' },
            { key: 'nplv.reconciled', value: 'true' },
          ],
          notes: [{ row: 3, column: 1, author: 'NPLV', content: 'Stcrt. 2023, 17605\nart. 4 <lid 2>' }],
          cells: [
            { row: 0, column: 0, value: ' Één & "twee" <drie>', look: { bold: true, size: 14, color: '#0b6a4a' } },
            { row: 1, column: 0, value: 12.5, look: { numberFormat: '#,##0.00', horizontal: 'right' } },
            { row: 1, column: 1, value: true },
            { row: 1, column: 2, value: '#N/A' },
            { row: 2, column: 0, value: 'x', formula: '=IFERROR(A1,"x")', look: { fill: '#fff6dd', wrap: true } },
            { row: 2, column: 1, value: 5, formula: '=NPLV.PAYMENT("Breda","integraal",2024)' },
          ],
        }),
        bookSheet({ name: 'Verborgen', hidden: true, properties: [{ key: 'nplv.version', value: '1.0.0' }] }),
      ],
      names: [
        { name: 'scenario', reference: "'Kas & ''ritme'' 1'!$B$2", sheet: null, hidden: false },
        { name: 'recht', reference: 'Verborgen!$A$1', sheet: 1, hidden: false },
        { name: '_anker', reference: 'IFNA(NPLV.PAYMENT("Breda",4),Verborgen!$A$1)', sheet: null, hidden: true },
      ],
      settings: [
        { key: 'nplv.frozen', value: [{ cell: "'Kas & <ritme>'!A1", formula: '=NPLV.VERSION()&"\\u0007"' }] },
        { key: 'nplv.keuze', value: null },
      ],
    };
    expect(await readBook(writeBook(book, NAMES))).toEqual(book);
  });

  it('keeps a spill as one formula, whose other cells are recalculated', async () => {
    const cells = [
      { row: 0, column: 0, value: 1, formula: '=SEQUENCE(2)', spill: { rows: 2, columns: 1 } },
      { row: 1, column: 0, value: 2 },
    ];
    const read = await readBook(writeBook({ sheets: [bookSheet({ cells })], names: [], settings: [] }, NAMES));
    expect(read?.sheets[0]?.cells).toEqual([cells[0], { row: 1, column: 0, value: null }]);
  });

  it('is read with shared texts, shared formulas and theme colours, as Excel writes them', async () => {
    const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const rels = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
    const file = zipSync({
      'xl/workbook.xml': strToU8(
        `<workbook ${main} xmlns:r="${links}"><sheets><sheet name="Een" sheetId="1" r:id="rId9"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships ${rels}><Relationship Id="rId9" Type="${links}/worksheet" Target="/xl/worksheets/a.xml"/></Relationships>`,
      ),
      'xl/sharedStrings.xml': strToU8(
        `<sst ${main}><si><t>een</t></si><si><r><t>twee</t></r><r><t xml:space="preserve"> drie</t></r></si></sst>`,
      ),
      'xl/theme/theme1.xml': strToU8(
        '<a:theme xmlns:a="x"><a:clrScheme><a:dk1><a:sysClr lastClr="000000"/></a:dk1><a:lt1><a:sysClr lastClr="FFFFFF"/></a:lt1>' +
          '<a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:theme>',
      ),
      'xl/styles.xml': strToU8(
        `<styleSheet ${main}><fonts><font><sz val="11"/></font></fonts><fills><fill/><fill/><fill><patternFill patternType="solid">` +
          '<fgColor theme="4" tint="0.5"/></patternFill></fill></fills><cellXfs><xf numFmtId="0" fontId="0" fillId="0"/>' +
          '<xf numFmtId="4" fontId="0" fillId="2"/></cellXfs></styleSheet>',
      ),
      'xl/worksheets/a.xml': strToU8(
        `<worksheet ${main}><sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" s="1"><f t="shared" si="0" ref="B1:B2">A1*2</f><v>4</v></c></row>` +
          '<row r="2"><c r="B2"><f t="shared" si="0"/><v>6</v></c></row></sheetData></worksheet>',
      ),
    });
    expect((await readBook(file))?.sheets[0]?.cells).toEqual([
      { row: 0, column: 0, value: 'twee drie' },
      // #4472C4 half way to white.
      { row: 0, column: 1, value: 4, formula: '=A1*2', look: { numberFormat: '#,##0.00', fill: '#a2b9e2' } },
      { row: 1, column: 1, value: 6, formula: '=A1*2@0,1' },
    ]);
  });

  it.each([
    ['no zip', strToU8('geen werkmap')],
    ['another kind of zip', zipSync({ 'brief.txt': strToU8('tekst') })],
    [
      'damaged',
      zipSync({
        'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="Een" id="rId1"/></sheets></workbook>'),
        'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="rId1" Target="//["/></Relationships>'),
      }),
    ],
    ['broken XML', zipSync({ 'xl/workbook.xml': strToU8('<workbook>') })],
  ])('is refused where it is %s', async (_kind, bytes) => {
    expect(await readBook(bytes)).toBeNull();
  });
});

describe('the names of functions in a file', () => {
  it.each([
    ['=NPLV.ORV.PAYOUT(A1,B1:C1)', '_xldudf_NPLV_ORV_PAYOUT(A1,B1:C1)'],
    ['=XLOOKUP("XLOOKUP(",A1:A3,B1:B3)', '_xlfn.XLOOKUP("XLOOKUP(",A1:A3,B1:B3)'],
    ["=SUM(FILTER('SORT(x)'!A1:A3,B1:B3))", "SUM(_xlfn._xlws.FILTER('SORT(x)'!A1:A3,B1:B3))"],
    ['=SUM(A1:A3)', 'SUM(A1:A3)'],
    ['=STDEV.S(A1:A3)+RANK.EQ(A1,A1:A3)', '_xlfn.STDEV.S(A1:A3)+_xlfn.RANK.EQ(A1,A1:A3)'],
    ['=T.INV.2T(A1,2)&FORMULATEXT(A1)', '_xlfn.T.INV.2T(A1,2)&_xlfn.FORMULATEXT(A1)'],
    ['=NETWORKDAYS.INTL(A1,A2)', 'NETWORKDAYS.INTL(A1,A2)'],
    ['=LET(x,2,x*3)', '_xlfn.LET(_xlpm.x,2,_xlpm.x*3)'],
    ['=LET(a, B1, b, {1,2}, a+SUM(b))+a', '_xlfn.LET(_xlpm.a, B1, _xlpm.b, {1,2}, _xlpm.a+SUM(_xlpm.b))+a'],
    [
      '=MAP(A1:A3,LAMBDA(rij,SUM(Kas[[#Data],[rij]])&"rij"&rij))',
      '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.rij,SUM(Kas[[#Data],[rij]])&"rij"&_xlpm.rij))',
    ],
    ['=LET(f,LAMBDA(n,n+1),f(2))', '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.n,_xlpm.n+1),_xlpm.f(2))'],
    ['=SUM(A1#)&"A1#"', 'SUM(_xlfn.ANCHORARRAY(A1))&"A1#"'],
    ["=ROWS('Kas (1)'!$B$2#)", "ROWS(_xlfn.ANCHORARRAY('Kas (1)'!$B$2))"],
    ['=SUM(Blad2!B2#,lijst#)', 'SUM(_xlfn.ANCHORARRAY(Blad2!B2),_xlfn.ANCHORARRAY(lijst))'],
    ['=LET(x,A1,SUM(x#))', '_xlfn.LET(_xlpm.x,A1,SUM(_xlfn.ANCHORARRAY(_xlpm.x)))'],
    ['=SUM(Kas[#Totals])+#REF!', 'SUM(Kas[#Totals])+#REF!'],
    ['=\'_xlfn.a\'!A1&"_xlfn."', '\'_xlfn.a\'!A1&"_xlfn."'],
  ])('%s', (formula, inFile) => {
    expect(toFile(formula, NAMES)).toBe(inFile);
    expect(fromFile(inFile, NAMES)).toBe(formula);
  });
});
