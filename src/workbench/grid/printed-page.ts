import type { SheetMemory } from './grid-base';

const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** Margins in inches, and the distances of header and footer from the edge. */
export type Margins = Readonly<Record<(typeof SIDES)[number], number>>;

/** Paper, margins and footer of a sheet; null where they are not set. */
export interface PrintedPage {
  readonly isA4: boolean;
  readonly margins: Margins | null;
  readonly leftFooter: string;
  readonly rightFooter: string;
}

/** Page of a sheet without settings of its own. */
export const PLAIN_PAGE: PrintedPage = { isA4: false, margins: null, leftFooter: '', rightFooter: '' };

/** Returns margins that are all valid distances; null otherwise. */
export function readMargins(read: (side: keyof Margins) => unknown): Margins | null {
  const margins = Object.fromEntries(SIDES.map((side) => [side, Number(read(side) ?? NaN)])) as unknown as Margins;
  return SIDES.every((side) => margins[side] >= 0 && Number.isFinite(margins[side])) ? margins : null;
}

/** Page on which a sheet is printed. */
export function printedPageOf(grid: SheetMemory, sheetId: string): PrintedPage {
  const kept = grid.remembered(sheetId, 'page');
  return kept === null ? PLAIN_PAGE : (JSON.parse(kept) as PrintedPage);
}

/** Changes the page on which a sheet is printed. */
export function keepPrintedPage(grid: SheetMemory, sheetId: string, change: Partial<PrintedPage>): void {
  grid.remember(sheetId, 'page', JSON.stringify({ ...printedPageOf(grid, sheetId), ...change }));
}

/** Number of pages to fit a sheet on, or its print scale as a percentage; null where not set. */
export interface Zoom {
  horizontalFitToPages: number | null;
  verticalFitToPages: number | null;
  scale: number | null;
}

/** Print at full size. */
export const FULL_SIZE: Zoom = { horizontalFitToPages: null, verticalFitToPages: null, scale: 100 };

/** Print size of a sheet. */
export function zoomOf(grid: SheetMemory, sheetId: string): Zoom {
  const kept = grid.remembered(sheetId, 'zoom');
  return kept === null ? FULL_SIZE : (JSON.parse(kept) as Zoom);
}

/** Saves the print size of a sheet. */
export function keepZoom(grid: SheetMemory, sheetId: string, zoom: Partial<Zoom>): void {
  grid.remember(sheetId, 'zoom', JSON.stringify({ ...FULL_SIZE, scale: null, ...zoom }));
}
