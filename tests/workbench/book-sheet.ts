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
