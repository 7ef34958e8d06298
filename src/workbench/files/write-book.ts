import { strToU8, zipSync } from 'fflate';
import { sheetPrefix } from '../../workbook/a1';
import type { Book } from './book';
import { toFile } from './formula-names';
import { writeSettings } from './settings-part';
import { toUtf16 } from './utf16';
import { People, PERSON, writeComments } from './write-comments';
import { sheetLinks, writeNoteShapes, writeNotes, writeSheet } from './write-sheet';
import { StyleSheet } from './write-styles';
import { XML_HEAD, element, escapeXml, LINKS, MAIN } from './xml';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

// Marks a formula as spilling, unlike an array formula of the old kind.
const SPILL_METADATA =
  XML_HEAD +
  `<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" ' +
  'pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" ' +
  'coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst>' +
  '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext>' +
  '</extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/** Makes an .xlsx file of a workbook. */
export function writeBook(book: Book, customNames: readonly string[]): Uint8Array {
  const styles = new StyleSheet();
  const files: Record<string, string | Uint8Array> = {};
  const people = new People(book);
  book.sheets.forEach((sheet, index) => {
    const number = index + 1;
    files[`xl/worksheets/sheet${number}.xml`] = writeSheet(sheet, styles, customNames);
    const linked = sheetLinks(sheet, number);
    if (linked.length) files[`xl/worksheets/_rels/sheet${number}.xml.rels`] = links(linked);
    sheet.properties.forEach(({ value }, index) => {
      files[`xl/customProperty${number}_${index + 1}.bin`] = toUtf16(value);
    });
    if (sheet.comments.length) {
      files[`xl/threadedComments/threadedComment${number}.xml`] = writeComments(sheet, number, people);
    }
    if (!sheet.notes.length && !sheet.comments.length) return;
    files[`xl/comments${number}.xml`] = writeNotes(sheet, number);
    files[`xl/drawings/vmlDrawing${number}.vml`] = writeNoteShapes(sheet, number);
  });
  files['xl/styles.xml'] = styles.toXml();
  files['xl/metadata.xml'] = SPILL_METADATA;
  files['xl/workbook.xml'] = workbookXml(book, customNames);
  files['xl/_rels/workbook.xml.rels'] = links([
    ...book.sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
    ['styles', 'styles.xml'],
    ['sheetMetadata', 'metadata.xml'],
    ['customXml', '../customXml/item1.xml'],
    ...(people.isEmpty ? [] : [[PERSON, 'persons/person.xml'] as [string, string]]),
  ]);
  if (!people.isEmpty) files['xl/persons/person.xml'] = people.toXml();
  files['customXml/item1.xml'] = writeSettings(book);
  files['_rels/.rels'] = links([['officeDocument', 'xl/workbook.xml']]);
  files['[Content_Types].xml'] = contentTypes(book);
  const bytes = (file: string | Uint8Array): Uint8Array => (typeof file === 'string' ? strToU8(file) : file);
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, file]) => [path, bytes(file)])));
}

function workbookXml({ sheets, names }: Book, customNames: readonly string[]): string {
  const sheetXml = sheets.map(({ name, hidden }, index) =>
    element('sheet', { name, sheetId: index + 1, state: hidden ? 'hidden' : undefined, 'r:id': `rId${index + 1}` }),
  );
  const printed = sheets.flatMap(({ name, printArea, printTitleRows }, sheet) =>
    [
      { name: '_xlnm.Print_Area', cells: printArea },
      { name: '_xlnm.Print_Titles', cells: printTitleRows },
    ].flatMap(({ name: kind, cells }) =>
      cells === null ? [] : [{ name: kind, reference: sheetPrefix(name) + cells, sheet, hidden: false }],
    ),
  );
  const nameXml = [...names, ...printed].map(({ name, reference, sheet, hidden }) =>
    element(
      'definedName',
      { name, localSheetId: sheet ?? undefined, hidden: hidden ? 1 : undefined },
      escapeXml(toFile(reference, customNames)),
    ),
  );
  return (
    XML_HEAD +
    element(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': LINKS },
      element('bookViews', {}, element('workbookView', {})),
      element('sheets', {}, ...sheetXml),
      nameXml.length ? element('definedNames', {}, ...nameXml) : '',
      element('calcPr', { fullCalcOnLoad: 1 }),
    )
  );
}

function links(targets: [type: string, target: string][]): string {
  const list = targets.map(([type, Target], index) =>
    element('Relationship', { Id: `rId${index + 1}`, Type: type.includes(':') ? type : `${LINKS}/${type}`, Target }),
  );
  return XML_HEAD + element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...list);
}

function contentTypes({ sheets }: Book): string {
  const part = (PartName: string, kind: string) =>
    element('Override', { PartName, ContentType: `${SPREADSHEET}.${kind}+xml` });
  const threaded = (PartName: string, kind: string) =>
    element('Override', { PartName, ContentType: `application/vnd.ms-excel.${kind}+xml` });
  return (
    XML_HEAD +
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      element('Default', { Extension: 'bin', ContentType: `${SPREADSHEET}.customProperty` }),
      element('Default', { Extension: 'vml', ContentType: 'application/vnd.openxmlformats-officedocument.vmlDrawing' }),
      part('/xl/workbook.xml', 'sheet.main'),
      part('/xl/styles.xml', 'styles'),
      part('/xl/metadata.xml', 'sheetMetadata'),
      ...sheets.flatMap(({ notes, comments }, index) => [
        part(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet'),
        ...(notes.length + comments.length ? [part(`/xl/comments${index + 1}.xml`, 'comments')] : []),
        ...(comments.length
          ? [threaded(`/xl/threadedComments/threadedComment${index + 1}.xml`, 'threadedcomments')]
          : []),
      ]),
      ...(sheets.some(({ comments }) => comments.length) ? [threaded('/xl/persons/person.xml', 'person')] : []),
    )
  );
}
