import type { IDisposable } from '@univerjs/core';
import type { FRange, FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Plain } from '../../core/cell';
import type { DecimalMark } from '../../workbook/typed';
import type { Annotations } from '../grid/annotations';
import type { Calculation } from '../grid/calculation';
import type { ConditionalColour } from '../grid/conditional-colour';
import type { EntryRules } from '../grid/entry-rules';
import type { GridEvents } from '../grid/events';
import type { GridRange, SheetMemory } from '../grid/grid-base';
import type { MoveLog } from '../grid/move-log';
import type { DefinedName } from '../grid/names';
import type { WorkbookSettings } from '../grid/settings';
import type { Tables } from '../grid/tables';

/** Port of the table of Office types to the grid. */
export interface GridPort extends SheetMemory {
  readonly annotations: Annotations;
  readonly calculation: Pick<Calculation, 'settled'>;
  readonly decimalMark: DecimalMark;
  readonly entryRules: EntryRules;
  readonly moves: MoveLog;
  readonly tables: Tables;
  /** Univer's facade: sheets by name and order, and cells with their looks. */
  readonly workbook: FWorkbook;
  sheet(sheetId: string): FWorksheet;
  findSheet(name: string): FWorksheet | null;
  keepingActiveSheet<T>(change: (workbook: FWorkbook) => T): T;
  range(area: GridRange): FRange;
  /** Contents of cells: as they are, as they are shown, and as formulas. */
  values(area: GridRange): (Plain | null)[][];
  texts(area: GridRange): string[][];
  /** Number format that a function gave its result, in a cell of that result. */
  resultFormat(sheetId: string, row: number, column: number): string | undefined;
  formulaTexts(area: GridRange): (string | null)[][];
  /** Areas: the cells that a sheet has, those in use, and those that belong together. */
  clip(area: GridRange): GridRange;
  makeRoom(area: GridRange): void;
  mergedAreas(area: GridRange): GridRange[];
  selection(): { area: GridRange; areas: number; cell: GridRange };
  spillAt(sheetId: string, row: number, column: number): GridRange | null;
  usedArea(within: GridRange, valuesOnly: boolean): GridRange | null;
  wholeSheet(sheetId: string): GridRange;
  addConditionalColour(area: GridRange): ConditionalColour;
  putFilter(area: GridRange): void;
  removeName(name: DefinedName): void;
}

/** Port of the Office host to the grid, besides that of the table. */
export interface HostGrid extends GridPort {
  readonly events: GridEvents;
  readonly settings: WorkbookSettings;
  readonly editing: { isOn(): boolean; ended(): Promise<void> };
  oneUndoStep(): IDisposable;
}
