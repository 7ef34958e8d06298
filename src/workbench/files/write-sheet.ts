import { addressOf, cellAddress } from '../../workbook/a1';
import { A4, type BookCell, type BookNote, type BookSheet, PIXELS_PER_POINT } from './book';
import { placeholderNotes, THREADED } from './write-comments';
import { toFile } from './formula-names';
import type { StyleSheet } from './write-styles';
import { XML_HEAD, element, escapeXml, LINKS, MAIN } from './xml';

/** Parts that notes add to a sheet: their texts and their shapes. */
const NOTE_PARTS = 2;
const DEFAULT_NOTE_SIZE = 'width:180pt;height:80pt';

/** Part of one sheet. */
export function writeSheet(sheet: BookSheet, styles: StyleSheet, customNames: readonly string[]): string {
  const columns = [...sheet.columnWidths].sort(([one], [other]) => one - other);
  const widths = columns.map(([column, pixels]) =>
    element('col', {
      min: column + 1,
      max: column + 1,
      width: Math.max(0, (pixels - 5) / 7).toFixed(2),
      customWidth: 1,
    }),
  );
  const { page } = sheet;
  const footer = footerOf(page);
  return (
    XML_HEAD +
    element(
      'worksheet',
      { xmlns: MAIN, 'xmlns:r': LINKS },
      sheetProperties(sheet),
      element('sheetViews', {}, view(sheet)),
      widths.length ? element('cols', {}, ...widths) : '',
      element('sheetData', {}, ...rows(sheet, styles, customNames)),
      sheet.filter === null ? '' : element('autoFilter', { ref: sheet.filter }),
      sheet.merges.length ? element('mergeCells', {}, ...sheet.merges.map((ref) => element('mergeCell', { ref }))) : '',
      page.margins ? element('pageMargins', { ...page.margins }) : '',
      element('pageSetup', pageSetup(sheet)),
      footer ? element('headerFooter', {}, element('oddFooter', {}, escapeXml(footer))) : '',
      customProperties(sheet),
      sheet.notes.length + sheet.comments.length ? element('legacyDrawing', { 'r:id': 'rId1' }) : '',
    )
  );
}

/** Parts that a sheet links to, in the order of their ids: notes, custom properties, comments. */
export function sheetLinks(
  { notes, comments, properties }: BookSheet,
  number: number,
): [type: string, target: string][] {
  const ofNotes: [string, string][] = [
    ['vmlDrawing', `../drawings/vmlDrawing${number}.vml`],
    ['comments', `../comments${number}.xml`],
  ];
  return [
    ...(notes.length + comments.length ? ofNotes : []),
    ...properties.map((_, index): [string, string] => [
      'customProperty',
      `../customProperty${number}_${index + 1}.bin`,
    ]),
    ...(comments.length ? [[THREADED, `../threadedComments/threadedComment${number}.xml`] as [string, string]] : []),
  ];
}

function customProperties(sheet: BookSheet): string {
  const { properties } = sheet;
  const before = sheet.notes.length + sheet.comments.length ? NOTE_PARTS : 0;
  const list = properties.map(({ key }, index) =>
    element('customPr', { name: key, 'r:id': `rId${before + index + 1}` }),
  );
  return list.length ? element('customProperties', {}, ...list) : '';
}

function sheetProperties({ tabColor, zoom }: BookSheet): string {
  return element(
    'sheetPr',
    {},
    tabColor ? element('tabColor', { rgb: `FF${tabColor.slice(1).toUpperCase()}` }) : '',
    zoom.scale === null ? element('pageSetUpPr', { fitToPage: 1 }) : '',
  );
}

/** Footer in the codes of a file: "&L&A&R&P". */
function footerOf({ leftFooter, rightFooter }: BookSheet['page']): string {
  return (leftFooter && `&L${leftFooter}`) + (rightFooter && `&R${rightFooter}`);
}

function pageSetup({ landscape, zoom, page }: BookSheet) {
  const { horizontalFitToPages: wide, verticalFitToPages: tall, scale } = zoom;
  const size = scale === null ? { fitToWidth: wide ?? 0, fitToHeight: tall ?? 0 } : { scale };
  return { ...(page.isA4 && { paperSize: A4 }), ...size, orientation: landscape ? 'landscape' : 'portrait' };
}

/** Notes of a sheet, placeholders for comments included. */
function allNotes(sheet: BookSheet, number: number): BookNote[] {
  return [...sheet.notes, ...placeholderNotes(sheet, number)];
}

/** Part with the notes of a sheet. */
export function writeNotes(sheet: BookSheet, number: number): string {
  const notes = allNotes(sheet, number);
  const authors = [...new Set(notes.map(({ author }) => author))];
  const comments = notes.map(({ row, column, author, content }) =>
    element(
      'comment',
      { ref: cellAddress({ row, column }), authorId: authors.indexOf(author) },
      element('text', {}, element('t', { 'xml:space': 'preserve' }, escapeXml(content))),
    ),
  );
  const names = authors.map((author) => element('author', {}, escapeXml(author)));
  return (
    XML_HEAD +
    element('comments', { xmlns: MAIN }, element('authors', {}, ...names), element('commentList', {}, ...comments))
  );
}

/** Part with the shapes that Excel requires for notes. */
export function writeNoteShapes(sheet: BookSheet, number: number): string {
  const notes = allNotes(sheet, number);
  const spaces = {
    'xmlns:v': 'urn:schemas-microsoft-com:vml',
    'xmlns:o': 'urn:schemas-microsoft-com:office:office',
    'xmlns:x': 'urn:schemas-microsoft-com:office:excel',
  };
  const type = element(
    'v:shapetype',
    { id: 't', coordsize: '21600,21600', 'o:spt': 202, path: 'm,l,21600r21600,l21600,xe' },
    '<v:stroke joinstyle="miter"/>',
  );
  const shapes = notes.map(({ row, column }, index) =>
    element(
      'v:shape',
      {
        id: `n${index}`,
        type: '#t',
        style: `position:absolute;${DEFAULT_NOTE_SIZE};visibility:hidden`,
        fillcolor: '#ffffe1',
      },
      element(
        'x:ClientData',
        { ObjectType: 'Note' },
        element('x:Row', {}, String(row)),
        element('x:Column', {}, String(column)),
      ),
    ),
  );
  return element('xml', spaces, type, ...shapes);
}

function view({ frozenRows, frozenColumns, gridlines }: BookSheet): string {
  const attributes = { workbookViewId: 0, showGridLines: gridlines ? undefined : 0 };
  if (!frozenRows && !frozenColumns) return element('sheetView', attributes);
  const pane = {
    xSplit: frozenColumns || undefined,
    ySplit: frozenRows || undefined,
    topLeftCell: cellAddress({ row: frozenRows, column: frozenColumns }),
    activePane: frozenRows && frozenColumns ? 'bottomRight' : frozenRows ? 'bottomLeft' : 'topRight',
    state: 'frozen',
  };
  return element('sheetView', attributes, element('pane', pane));
}

/** Attributes for the height of a row: set by hand, or measured and free to change with its content. */
function heightOf(row: number, { rowHeights, autoHeights }: BookSheet) {
  const set = rowHeights.get(row);
  const pixels = set ?? autoHeights.get(row);
  if (pixels === undefined) return {};
  const ht = Number((pixels / PIXELS_PER_POINT).toFixed(2));
  return set === undefined ? { ht } : { ht, customHeight: 1 };
}

function rows(sheet: BookSheet, styles: StyleSheet, customNames: readonly string[]): string[] {
  const { cells, rowHeights } = sheet;
  const byRow = new Map<number, BookCell[]>([...rowHeights.keys()].map((row) => [row, []]));
  for (const cell of cells) {
    const line = byRow.get(cell.row);
    if (line) line.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  return [...byRow]
    .sort(([one], [other]) => one - other)
    .map(([row, line]) => {
      const sorted = line.sort((one, other) => one.column - other.column);
      return element(
        'row',
        { r: row + 1, ...heightOf(row, sheet) },
        ...sorted.map((cell) => writeCell(cell, styles, customNames)),
      );
    });
}

function writeCell(cell: BookCell, styles: StyleSheet, customNames: readonly string[]): string {
  const { row, column, value, formula, spill, look } = cell;
  const r = cellAddress(cell);
  const s = look ? styles.number(look) : undefined;
  if (formula === undefined) {
    if (typeof value !== 'string')
      return element('c', { r, s, t: typeof value === 'boolean' ? 'b' : undefined }, valueXml(value));
    if (isError(value)) return element('c', { r, s, t: 'e' }, valueXml(value));
    return element(
      'c',
      { r, s, t: 'inlineStr' },
      element('is', {}, element('t', { 'xml:space': 'preserve' }, escapeXml(value))),
    );
  }
  const kind = typeof value === 'boolean' ? 'b' : typeof value !== 'string' ? undefined : isError(value) ? 'e' : 'str';
  const array = spill ? { t: 'array', ref: addressOf({ row, column, ...spill }) } : {};
  const body = element('f', array, escapeXml(toFile(formula, customNames)));
  return element('c', { r, s, t: kind, cm: spill ? 1 : undefined }, body, valueXml(value));
}

function valueXml(value: BookCell['value']): string {
  if (value === null) return '';
  return element('v', {}, escapeXml(typeof value === 'boolean' ? String(Number(value)) : String(value)));
}

function isError(text: string): boolean {
  return /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/.test(text);
}
