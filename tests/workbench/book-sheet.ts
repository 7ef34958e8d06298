import type { BookSheet } from '../../src/workbench/files/book';

/** Sheet of a file, empty except for the given properties. */
export function bookSheet(more: Partial<BookSheet>): BookSheet {
  return {
    name: 'Blad1',
    hidden: false,
    gridlines: true,
    tabColor: null,
    frozenRows: 0,
    frozenColumns: 0,
    cells: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    autoHeights: new Map(),
    comments: [],
    merges: [],
    notes: [],
    filter: null,
    printArea: null,
    printTitleRows: null,
    landscape: false,
    zoom: { horizontalFitToPages: null, verticalFitToPages: null, scale: 100 },
    page: { isA4: false, margins: null, leftFooter: '', rightFooter: '' },
    properties: [],
    ...more,
  };
}

/** Print settings that an empty sheet lacks. */
export const PRINTED = {
  landscape: true,
  zoom: { horizontalFitToPages: 1, verticalFitToPages: null, scale: null },
  page: {
    isA4: true,
    margins: { left: 0.5, right: 0.5, top: 0.4, bottom: 0.6, header: 0.2, footer: 0.3 },
    leftFooter: '&A',
    rightFooter: 'Pagina &P van &N',
  },
} satisfies Partial<BookSheet>;
