import { SHEET_COLUMNS } from '../../../workbook/cell-range';
import type { GridRange } from '../../grid/grid-base';
import { OfficeError } from '../errors';
import { call, object, type OfficeType, part, value } from '../type';
import { fullAddress, gridRangeOn } from './addresses';
import { cellMembers, clearContents } from './cells';

/** Rectangles of cells; the target of a range is its range. */
export const rangeTypes: Record<string, OfficeType> = {
  Range: {
    follow: ({ workbook, moves }, range: GridRange, since: number) =>
      workbook.getSheetBySheetId(range.sheetId) && moves.follow(range, since),
    members: {
      ...cellMembers,
      Address: value(fullAddress),
      RowIndex: value((_, { row }: GridRange) => row),
      ColumnIndex: value((_, { column }: GridRange) => column),
      RowCount: value((_, { rows }: GridRange) => rows),
      ColumnCount: value((_, { columns }: GridRange) => columns),
      Format: part('RangeFormat'),
      DataValidation: part('DataValidation'),
      ConditionalFormats: part('ConditionalFormatCollection'),
      GetOffsetRange: object('Range', (_, range: GridRange, rows: number, columns: number) =>
        gridRangeOn({ ...range, row: range.row + rows, column: range.column + columns }),
      ),
      GetResizedRange: object('Range', (_, range: GridRange, rows: number, columns: number) =>
        gridRangeOn({ ...range, rows: range.rows + rows, columns: range.columns + columns }),
      ),
      GetEntireRow: object('Range', (_, range: GridRange) => ({ ...range, column: 0, columns: SHEET_COLUMNS })),
      Worksheet: part('Worksheet', (_, { sheetId }: GridRange) => sheetId),
      GetUsedRangeOrNullObject: object('Range', (grid, range: GridRange, valuesOnly = false) =>
        grid.usedArea(range, valuesOnly),
      ),
      GetMergedAreasOrNullObject: object('RangeAreas', (grid, range: GridRange) => {
        const merged = grid.mergedAreas(range);
        return merged.length ? merged : null;
      }),
      GetTables: object('TableScopedCollection', (_, range: GridRange, fullyContained = false) => {
        if (fullyContained) throw new OfficeError('NotImplemented', 'Range.getTables');
        return range;
      }),
      GetSpillingToRangeOrNullObject: object('Range', (grid, { sheetId, row, column }: GridRange) => {
        const spill = grid.spillAt(sheetId, row, column);
        return spill && spill.row === row && spill.column === column ? spill : null;
      }),
      GetSpillParentOrNullObject: object('Range', (grid, { sheetId, row, column }: GridRange) => {
        const spill = grid.spillAt(sheetId, row, column);
        return spill && { ...spill, rows: 1, columns: 1 };
      }),
      Select: call((grid, range: GridRange) => grid.range(range).activate()),
      Clear: call((grid, range: GridRange, applyTo = 'All') => {
        if (applyTo !== 'Contents') throw new OfficeError('NotImplemented', 'Range.clear');
        clearContents(grid, range);
      }),
      // Microsoft's client cuts a write of more than 1,500 cells into parts with these.
      GetRow: object('Range', (_, range: GridRange, row: number) => ({ ...range, row: range.row + row, rows: 1 })),
      GetBoundingRect: object('Range', (_, from: GridRange, to: GridRange) => ({
        ...from,
        rows: to.row + to.rows - from.row,
        columns: to.column + to.columns - from.column,
      })),
      _ValidateArraySize: call((_, { rows, columns }: GridRange, givenRows: number, givenColumns: number) => {
        if (rows !== givenRows || columns !== givenColumns) throw new OfficeError('InvalidArgument', 'Range.values');
      }),
    },
  },
  RangeAreas: {
    members: {
      Address: value((grid, areas: GridRange[]) => areas.map((range) => fullAddress(grid, range)).join(',')),
    },
  },
};
