import type { SheetMemory } from './grid-base';

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
