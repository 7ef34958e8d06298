import type { FUniver } from '@univerjs/core/facade';
import type { FRange, FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { GridEvents } from './events';
import type { GridRange } from './grid-range';

/** Members of the grid that its own parts use. */
export interface GridBase {
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly events: GridEvents;
  sheet(sheetId: string): FWorksheet;
  range(range: GridRange): FRange;
  clip(range: GridRange): GridRange;
  makeRoom(range: GridRange): void;
  spills(sheetId: string): GridRange[];
}

/** Texts kept with a sheet, by key, for the file that is saved. */
export interface SheetMemory {
  remembered(sheetId: string, key: string): string | null;
  remember(sheetId: string, key: string, value: string): void;
}
