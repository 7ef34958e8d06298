import type { Grid } from './grid';

/** On how many pages a sheet is fitted, or the scale in percents at which it is printed; null for what is not asked. */
export interface Zoom {
  horizontalFitToPages: number | null;
  verticalFitToPages: number | null;
  scale: number | null;
}

/** A sheet printed as large as it is. */
export const FULL_SIZE: Zoom = { horizontalFitToPages: null, verticalFitToPages: null, scale: 100 };

/** How large a sheet is printed. */
export function zoomOf(grid: Pick<Grid, 'remembered'>, sheetId: string): Zoom {
  const kept = grid.remembered(sheetId, 'zoom');
  return kept === null ? FULL_SIZE : (JSON.parse(kept) as Zoom);
}

/** Keeps how large a sheet is printed. */
export function keepZoom(grid: Pick<Grid, 'remember'>, sheetId: string, zoom: Partial<Zoom>): void {
  grid.remember(sheetId, 'zoom', JSON.stringify({ ...FULL_SIZE, scale: null, ...zoom }));
}
